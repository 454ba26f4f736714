package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.export.TerminalText;
import org.dragoman.ledger.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
    @TempDir
    static Path folder;

    private Session session = new Session(folder);

    @BeforeAll
    static void read() throws IOException {
        Session session = new Session(folder);
        session.write(
                        "in/a.txt",
                        "President Ruto met President Mahama in Accra on 2024-03-04, the minister said. After lunch"
                                + " President Ruto met President Mahama in Accra on 2024-03-04.\n")
                .write("in/b.txt", "President Stubb called President Ruto on 2023-05-01. They spoke about trade.\n")
                .write("in/c.txt", "President Stubb met President Mahama in Helsinki. They spoke about the sea.\n");
        assertThat(session.read()).isZero();
    }

    private List<String> lines() {
        return session.out.lines().toList();
    }

    @Test
    void contacts_are_sorted_by_date_with_unknown_dates_last_and_reports_of_one_document_are_one_row() {
        session.width = 160;
        assertThat(session.on("list", "contacts")).as(session.err).isZero();
        assertThat(lines()).hasSize(4);
        assertThat(lines().get(0)).startsWith("date        mode     who").endsWith("id");
        assertThat(lines().get(1)).startsWith("2023-05-01  call     Alexander Stubb  William Ruto");
        assertThat(lines().get(2))
                .startsWith("2024-03-04  meet ×2  William Ruto     John Mahama")
                .contains("Accra", "leaders", "a.txt", "the minister, itself");
        assertThat(lines().get(3))
                .startsWith("            meet     Alexander Stubb  John Mahama")
                .contains("Helsinki");
        assertThat(session.err)
                .contains("3 contacts (4 reports) in 3 documents")
                .contains("./dragoman source ev-");
    }

    @Test
    void each_report_is_a_row_where_all_are_asked_for() {
        session.width = 160;
        session.on("list", "contacts", "--all");
        assertThat(lines()).hasSize(5);
    }

    @Test
    void a_state_stands_for_those_who_belong_to_it() {
        for (String between : List.of("KEN,GHA", "Kenya,Ghana", "william ruto,GHA", "Ruto,Mahama", "ghana, kenya")) {
            assertThat(session.on("list", "contacts", "--between", between))
                    .as(session.err)
                    .isZero();
            assertThat(session.err).as(between).startsWith("1 contact (2 reports) in 1 document;");
        }
        session.on("list", "contacts", "--between", "Suomi,KEN");
        assertThat(session.err).startsWith("1 contact in 1 document");
    }

    @Test
    void an_unknown_name_gets_suggestions() {
        assertThat(session.on("list", "contacts", "--between", "Kenia,GHA")).isEqualTo(2);
        assertThat(session.err)
                .isEqualTo("dragoman: --between Kenia: no record names such an actor; did you mean Kenya (KEN)?\n");
    }

    @Test
    void a_state_that_no_record_names_gives_an_empty_list() {
        assertThat(session.on("list", "contacts", "--between", "NOR,GHA"))
                .as(session.err)
                .isZero();
        assertThat(session.out).isEmpty();
        assertThat(session.err).contains("no record names Norway (NOR)").contains("no contacts match");
    }

    @Test
    void dates_filter_and_unknown_dates_are_left_out() {
        session.on("list", "contacts", "--from", "2024");
        assertThat(session.err).startsWith("1 contact (2 reports)");
        session.on("list", "contacts", "--until", "2023-05");
        assertThat(session.err).startsWith("1 contact in");
        session.on("list", "contacts", "--from", "2023-05-01", "--until", "2024-03-03");
        assertThat(session.err).startsWith("1 contact in");
    }

    @Test
    void filters_that_do_not_fit_the_kind_are_refused() {
        assertWrong(
                "--reality is for contacts, events and figures, not for statements",
                "statements",
                "--reality",
                "actual");
        assertWrong("--reality maybe: choose from actual, ongoing", "contacts", "--reality", "maybe");
        assertWrong("--from soon is no date", "contacts", "--from", "soon");
        assertWrong("there is no kind of record called wars: choose one of documents", "wars");
        assertWrong("--between KEN: give two actors", "contacts", "--between", "KEN");
        assertWrong("both are the same actor", "contacts", "--between", "KEN,Kenya");
        assertWrong("contacts are all of type CONSULT", "contacts", "--type", "aid");
        assertWrong("--type war: choose from agree", "events", "--type", "war");
        assertWrong("Invalid value for option '--format'", "contacts", "--format", "xml");
    }

    private void assertWrong(String words, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "list";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        assertThat(session.on(all)).as(session.err).isEqualTo(2);
        assertThat(session.err).contains(words);
        assertThat(session.err.lines()).hasSize(1);
    }

    @Test
    void csv_has_the_columns_of_the_contract_and_names_and_words_beside_them() {
        session.on("list", "statements", "--format", "csv");
        assertThat(session.out)
                .startsWith("kind,id,document,document_title,document_outlet,document_uri,source,speaker,cue,cue_text,"
                        + "content,content_text,manner,addressee,addressee_name,within,about,about_names,position,"
                        + "position_span,implies,said,evidence,evidence_text,confidence\r\nstatement,st-")
                .contains(",the minister,", ",William Ruto,");
        assertThat(session.err).isEmpty();
        session.on("list", "events", "--format", "csv", "--document", "b.txt");
        assertThat(session.out)
                .contains(",source,source_names,target,target_names,", ",Alexander Stubb,", ",2023-05-01,", "b.txt")
                .doesNotContain("because", "the pattern of this reader");
    }

    @Test
    void csv_gives_reasons_where_all_columns_are_asked_for() {
        session.on("list", "events", "--format", "csv", "--all-columns");
        assertThat(session.out).contains(",because").contains("the pattern of this reader");
    }

    @Test
    void the_limit_counts_the_rows_that_are_shown() {
        session.width = 160;
        session.on("list", "contacts", "--limit", "2");
        assertThat(lines()).hasSize(3);
        assertThat(session.err).startsWith("2 contacts (3 reports) in 2 documents (--limit 2);");
        assertWrong("--limit 0: give a number of rows from 1 up", "contacts", "--limit", "0");
        assertWrong("--limit -3: give a number of rows from 1 up", "contacts", "--limit", "-3");
    }

    @Test
    void a_first_day_after_the_last_is_refused() {
        assertWrong(
                "--from 2025 --until 2020: the first day is after the last",
                "contacts",
                "--from",
                "2025",
                "--until",
                "2020");
        assertThat(session.on("list", "contacts", "--from", "2024", "--until", "2024-03"))
                .isZero();
    }

    @Test
    void the_best_contacts_are_dated_and_in_the_order_of_their_dates() {
        session.width = 160;
        session.on("list", "contacts", "--best");
        assertThat(lines()).hasSize(3);
        assertThat(lines().get(1)).startsWith("2023-05-01");
        assertThat(lines().get(2)).startsWith("2024-03-04");
        session.on("list", "contacts", "--best", "--limit", "1");
        assertThat(lines()).hasSize(2);
        assertWrong("--best is for contacts and events", "statements", "--best");
    }

    @Test
    void a_near_spelling_is_suggested_and_only_a_near_one() {
        assertWrong("called statments; did you mean statements?", "statments");
        session.on("list", "frobnicate");
        assertThat(session.err).doesNotContain("did you mean");
    }

    @Test
    void json_is_one_list_and_json_lines_are_objects() {
        session.on("list", "events", "--format", "json");
        assertThat(Json.read(session.out)).isInstanceOf(List.class).asList().hasSize(4);
        session.on("list", "events", "--format", "jsonl");
        assertThat(lines()).hasSize(4).allMatch(line -> line.startsWith("{\"kind\":\"event_report\",\"id\":\"ev-"));
        session.on("list", "events", "--format", "json", "--outlet", "nobody");
        assertThat(Json.read(session.out)).asList().isEmpty();
    }

    @Test
    void every_kind_can_be_listed_in_every_format() {
        for (Listed listed : Listed.values()) {
            for (ListCommand.Format format : ListCommand.Format.values()) {
                assertThat(session.on(
                                "list",
                                listed.label(),
                                "--format",
                                format.name().toLowerCase(java.util.Locale.ROOT)))
                        .as(listed + " " + format + " " + session.err)
                        .isZero();
            }
        }
    }

    @Test
    void no_line_of_a_table_is_wider_than_a_hundred_columns() {
        for (String kind : List.of("contacts", "events", "statements", "documents", "actors", "mentions")) {
            session.on("list", kind);
            assertThat(lines()).as(kind).allMatch(line -> TerminalText.width(line) <= 100);
        }
    }

    @Test
    void statements_are_listed_with_their_speaker() {
        session.width = 200;
        session.on("list", "statements", "--by", "the minister");
        assertThat(session.out).contains("the minister").contains("met President Mahama");
    }

    @Test
    void actors_show_what_they_belong_to() {
        session.on("list", "actors", "--type", "person");
        assertThat(session.out).contains("William Ruto").contains("Kenya").doesNotContain("state");
        assertThat(session.err).startsWith("3 actors");
    }

    @Test
    void a_ledger_that_is_not_there_is_said_so() {
        assertThat(session.run("list", "contacts", "--ledger", folder + "/none.duckdb"))
                .isEqualTo(2);
        assertThat(session.err).contains("there is no ledger").contains("dragoman read PATH");
    }

    @Test
    void what_an_earlier_run_knew_can_be_listed(@TempDir Path other) throws IOException {
        session = new Session(other);
        session.write("in/a.txt", "President Stubb called President Ruto on 2023-05-01. They spoke about trade.\n");
        session.read();
        session.write("in/d.txt", "President Ruto called President Mahama on 2025-01-01. It was short.\n");
        session.read();
        session.on("list", "contacts", "--as-of", "1");
        assertThat(session.err).startsWith("1 contact in");
        session.on("list", "contacts");
        assertThat(session.err).startsWith("2 contacts");
        session.on("list", "contacts", "--as-of", "2000-01-01");
        assertThat(session.err).startsWith("no contacts match");
        assertThat(session.on("list", "contacts", "--as-of", "yesterday")).isEqualTo(Main.USAGE);
        assertThat(session.err).contains("--as-of yesterday: give the number of a run, or a day");
    }
}
