package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.document.Metadata;
import org.dragoman.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String MEETING =
            "President Ruto met President Mahama in Accra on 2024-03-04, the minister said. The talks took two"
                    + " hours.\n";
    private static final String CALL =
            "President Stubb called President Ruto on 2024-05-01. They spoke about trade and the climate.\n";

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void open() throws IOException {
        session = new Session(folder);
        session.write("in/a.txt", MEETING).write("in/b.txt", CALL);
    }

    @Test
    void memory_that_runs_out_is_said_with_how_to_give_more() throws Exception {
        Session session = new Session(folder);
        Services usual = session.reader.services();
        session.services = new Services(
                usual.version(),
                () -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                usual.reader(),
                usual.nearest());
        assertThat(session.run("explain", "President Ruto met President Stubb."))
                .isEqualTo(Main.INCOMPLETE);
        assertThat(session.err).contains("are not enough: give more with DRAGOMAN_OPTS=-Xmx4g");
        assertThat(session.err.lines()).hasSize(1);
    }

    @Test
    void a_folder_is_read_into_the_ledger_and_the_summary_says_what_came_of_it() {
        assertThat(session.read()).as(session.err).isZero();
        assertThat(session.out)
                .contains("2 documents read in ")
                .contains("2 contacts · 0 other events · 1 statement ·")
                .contains("kept in " + session.ledger)
                .contains("list contacts --between ")
                .contains("source ev-");
        assertThat(session.err).isEmpty();
        try (Ledger ledger = Ledger.openReadOnly(session.ledger)) {
            assertThat(ledger.documents()).hasSize(2);
            assertThat(ledger.runs()).hasSize(1).allMatch(run -> run.finished() != null);
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void a_file_of_many_articles_is_read_and_what_is_no_article_is_named() throws IOException {
        session.write(
                "articles.jsonl",
                "{\"story\": \"" + MEETING.strip() + "\"}\n{broken\n{\"story\": \"" + CALL.strip() + "\"}\n");
        String file = folder.resolve("articles.jsonl").toString();
        assertThat(session.on("read", file, "--fields", "text=story")).isEqualTo(Main.INCOMPLETE);
        assertThat(session.out).contains("2 documents read, 1 not read").contains("2 contacts");
        assertThat(session.err).startsWith("not read: articles.jsonl#2: it is no JSON");
        assertThat(session.on("read", file, "--fields", "story=text")).isEqualTo(Main.USAGE);
        assertThat(session.err).contains("--fields: an article has no part \"story\"");
    }

    @Test
    void a_run_that_was_cut_off_goes_on_with_what_it_was_told() {
        assertThat(session.on("read", "--resume")).isEqualTo(Main.USAGE);
        try (Ledger ledger = Ledger.open(session.ledger)) {
            ledger.begin(
                    FakeReader.VERSION,
                    new RunOptions(
                                    List.of(folder.resolve("in").toString()),
                                    new Metadata(null, "Harbour Wire", null, List.of("A. B."), null, "2024-05-02"),
                                    Map.of(),
                                    false)
                            .toMap(1));
        }
        assertThat(session.on("read", "--resume")).as(session.err).isZero();
        assertThat(session.out).contains("2 documents read");
        try (Ledger ledger = Ledger.openReadOnly(session.ledger)) {
            assertThat(ledger.documents().values())
                    .hasSize(2)
                    .allMatch(document -> "Harbour Wire".equals(document.outlet()));
        }
        assertThat(session.on("read", "--resume")).isEqualTo(Main.USAGE);
        assertThat(session.err).contains("no run into").contains("was cut off");
        assertThat(session.run("read")).isEqualTo(Main.USAGE);
        assertThat(session.err).contains("what is to be read?");
    }

    @Test
    void the_commands_that_the_summary_proposes_work() {
        session.read();
        List<String> proposed = session.out
                .lines()
                .filter(line -> line.startsWith("  ./dragoman "))
                .toList();
        assertThat(proposed).hasSizeGreaterThanOrEqualTo(2);
        for (String line : proposed) {
            String[] arguments =
                    line.replace("  ./dragoman ", "").replace("\"", "").split(" ");
            assertThat(session.run(arguments)).as(line + "\n" + session.err).isZero();
            assertThat(session.out).as(line).isNotEmpty();
        }
    }

    @Test
    void the_record_that_the_summary_proposes_is_a_dated_one() throws IOException {
        session.write("in/a.txt", "President Stubb met President Mahama in Helsinki. They spoke about the sea.\n");
        session.read();
        String proposed = session.out
                .lines()
                .filter(line -> line.contains("dragoman source "))
                .findFirst()
                .orElseThrow();
        session.on("source", proposed.strip().split(" ")[2]);
        assertThat(session.out).contains("2024-05-01");
    }

    @Test
    void reading_again_reads_nothing() {
        session.read();
        session.read();
        assertThat(session.out).contains("0 documents read, 2 already known");
        assertThat(session.reader.reads).hasValue(2);
    }

    @Test
    void a_new_version_reads_again() {
        session.read();
        session.reader = new FakeReader("fake-2");
        session.read();
        assertThat(session.out).contains("2 documents read in");
        try (Ledger ledger = Ledger.openReadOnly(session.ledger)) {
            assertThat(ledger.documents()).hasSize(2);
            assertThat(ledger.info().superseded()).isEqualTo(2);
        }
    }

    @Test
    void the_same_text_twice_is_read_once() throws IOException {
        session.write("in/c.txt", MEETING);
        session.read();
        assertThat(session.out).contains("2 documents read, 1 duplicate").contains("c.txt: the same text");
        assertThat(session.reader.reads).hasValue(2);
    }

    @Test
    void json_lines_do_not_depend_on_the_number_of_jobs() throws IOException {
        for (int i = 0; i < 60; i++) {
            session.write("in/n" + i + ".txt", MEETING.replace("Accra", "Town" + i));
        }
        Path one = folder.resolve("one.jsonl");
        Path four = folder.resolve("four.jsonl");
        String in = folder.resolve("in").toString();
        assertThat(session.run("read", in, "--no-ledger", "--jobs", "1", "--to", one.toString()))
                .isZero();
        assertThat(session.run("read", in, "--no-ledger", "--jobs", "4", "--to", four.toString()))
                .isZero();
        assertThat(four).hasSameBinaryContentAs(one);
        assertThat(Files.readAllLines(one)).hasSizeGreaterThan(62 * 4).allMatch(line -> line.startsWith("{\"kind\":"));
        assertThat(folder.resolve("one.jsonl.part")).doesNotExist();
        assertThat(session.ledger).doesNotExist();
    }

    @Test
    void json_lines_do_not_depend_on_the_order_of_the_paths() throws IOException {
        String a = folder.resolve("in/a.txt").toString();
        String b = folder.resolve("in/b.txt").toString();
        Path one = folder.resolve("one.jsonl");
        Path other = folder.resolve("other.jsonl");
        session.run("read", a, b, "--no-ledger", "--to", one.toString());
        session.run("read", b, a, "--no-ledger", "--to", other.toString());
        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void json_lines_go_to_standard_output_and_the_summary_does_not_mix_with_them() {
        assertThat(session.run("read", folder.resolve("in").toString(), "--no-ledger", "--to", "-"))
                .isZero();
        assertThat(session.out.lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(session.err).contains("2 documents read");
    }

    @Test
    void the_ledger_and_the_lines_say_the_same() throws IOException {
        Path direct = folder.resolve("direct.jsonl");
        Path exported = folder.resolve("exported.jsonl");
        session.on("read", folder.resolve("in").toString(), "--to", direct.toString());
        assertThat(session.on("ledger", "export", exported.toString())).isZero();
        assertThat(Files.readAllLines(exported).stream().filter(line -> !line.startsWith("{\"kind\":\"actor\"")))
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(direct).stream()
                        .filter(line -> !line.startsWith("{\"kind\":\"actor\""))
                        .toList());
    }

    @Test
    void metadata_from_the_command_line_is_kept() {
        session.on(
                "read", folder.resolve("in/a.txt").toString(), "--published", "2024-03-05", "--outlet", "Accra Daily");
        try (Ledger ledger = Ledger.openReadOnly(session.ledger)) {
            assertThat(ledger.documents().values()).singleElement().satisfies(document -> {
                assertThat(document.published()).isEqualTo("2024-03-05");
                assertThat(document.outlet()).isEqualTo("Accra Daily");
            });
        }
    }

    @Test
    void standard_input_is_read() {
        session.input = MEETING;
        assertThat(session.on("read", "-")).as(session.err).isZero();
        assertThat(session.out).contains("1 document read").contains("  1 contact · 0 other events");
    }

    @Test
    void a_document_that_cannot_be_read_is_named_and_the_others_are_read() throws IOException {
        Files.write(folder.resolve("in/empty.txt"), new byte[0]);
        session.write("in/fail.txt", "This text says FAIL, so that reading it goes wrong. It is a test.\n");
        assertThat(session.read()).isEqualTo(1);
        assertThat(session.out).contains("2 documents read, 2 not read");
        assertThat(session.err)
                .contains("not read: empty.txt: it is empty")
                .contains("not read: fail.txt: reading it failed (")
                .contains("the text says so");
        assertThat(session.err.lines()).hasSize(2);
    }

    @Test
    void where_reading_a_document_failed_is_shown_to_those_who_ask() throws IOException {
        session.write("in/fail.txt", "This text says FAIL, so that reading it goes wrong. It is a test.\n");
        session.on("read", folder.resolve("in").toString(), "--debug");
        assertThat(session.err).contains("not read: fail.txt").contains("\tat org.dragoman.cli.FakeReader");
    }

    @Test
    void the_readme_of_a_folder_is_no_document_unless_it_is_named() throws IOException {
        session.write("in/README.md", "This folder holds two texts about presidents. They are examples.\n");
        session.read();
        assertThat(session.out).startsWith("2 documents read in");
        session.on("read", folder.resolve("in/README.md").toString());
        assertThat(session.out).startsWith("1 document read in");
    }

    @Test
    void a_document_that_is_too_large_is_named_and_read_when_the_limit_is_raised() throws IOException {
        session.write("in/large.txt", (MEETING + "\n").repeat(15_000));
        assertThat(session.on("read", folder.resolve("in").toString(), "--largest", "1"))
                .isEqualTo(1);
        assertThat(session.err).contains("not read: large.txt: ").contains("the limit is 1000000");
        assertThat(session.on("read", folder.resolve("in").toString()))
                .as(session.err)
                .isZero();
    }

    @Test
    void a_path_that_is_not_there_is_named() {
        assertThat(session.on("read", folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(session.err).contains("not read: ").contains("nowhere").contains("there is no such file");
    }

    @Test
    void where_nothing_could_be_read_nothing_is_made_and_nothing_is_said_to_be_kept() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        assertThat(session.on("read", folder.resolve("nowhere").toString(), "--to", lines.toString()))
                .isEqualTo(1);
        assertThat(session.ledger).doesNotExist();
        assertThat(lines).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(session.out).doesNotContain("kept in", "written to");
        session.read();
        assertThat(session.on("read", folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(session.ledger).exists();
    }

    @Test
    void what_is_not_in_english_is_said_to_be_kept_and_not_read() throws IOException {
        session.write(
                "in/c.txt",
                "Министры двух стран встретились в столице и обсудили торговлю. Они договорились о новой встрече"
                        + " осенью, сообщило министерство.\n");
        session.write(
                "in/d.txt",
                MEETING.replace("Accra", "Tamale")
                        + "\n"
                        + "Министры двух стран встретились в столице и обсудили торговлю. Они договорились о новой"
                        + " встрече осенью.\n");
        assertThat(session.read()).as(session.err).isZero();
        assertThat(session.out)
                .contains("only English is read: 1 document: c.txt (ru)")
                .contains("not in English: 1 paragraph of d.txt");
    }

    @Test
    void quiet_says_nothing() {
        assertThat(session.on("read", folder.resolve("in").toString(), "--quiet"))
                .isZero();
        assertThat(session.out).isEmpty();
        assertThat(session.err).isEmpty();
    }

    @Test
    void a_file_that_is_no_ledger_is_refused_before_anything_is_read() throws IOException {
        Files.writeString(session.ledger, "notes\n".repeat(4000));
        assertThat(session.read()).isEqualTo(2);
        assertThat(session.err).contains("is not a Dragoman ledger").hasLineCount(1);
        assertThat(session.reader.reads).hasValue(0);
    }

    @Test
    void wrong_arguments_are_one_line_each_with_the_way_out() {
        String in = folder.resolve("in").toString();
        assertWrong("--no-ledger without --to FILE", "read", in, "--no-ledger");
        assertWrong("--published 5/3/2024 is no date", "read", in, "--published", "5/3/2024");
        assertWrong("--jobs 0", "read", in, "--jobs", "0");
        assertWrong("'--jobs': 'two' is not an int", "read", in, "--jobs", "two");
        assertWrong("there is no such folder", "read", in, "--to", folder + "/no/x.jsonl");
        assertWrong("--largest 0: give a number of megabytes", "read", in, "--largest", "0");
        assertWrong("PATH", "read");
        assertWrong("Unknown option: '--nonsense' (see", "read", in, "--nonsense");
        assertWrong("Unknown option: '--autor'; did you mean --author? (see", "read", "--autor", "Ama Mensah", in);
    }

    private void assertWrong(String words, String... arguments) {
        assertThat(session.run(arguments)).as(session.err).isEqualTo(2);
        assertThat(session.err).startsWith("dragoman: ").contains(words).doesNotContain("\tat ");
        assertThat(session.err.lines()).hasSize(1);
    }

    @Test
    void a_name_cannot_steer_the_terminal() throws IOException {
        session.write("in/a\u001b[31m\nb.txt", "");
        session.read();
        assertThat(session.err).contains("not read: a[31m b.txt: it is empty").doesNotContain("\u001b");
    }

    @Test
    void commands_to_try_next_can_be_copied_whatever_the_ledger_is_called() throws IOException {
        session.write("in/a.txt", "President Ruto met President Mahama in Accra on 2024-03-04, the minister said.\n");
        session.run("read", folder.resolve("in").toString(), "--ledger", folder + "/my 'own' ledger.duckdb");
        assertThat(session.out)
                .contains("--ledger '" + folder + "/my '\\''own'\\'' ledger.duckdb'")
                .contains("./dragoman list contacts --between KEN,GHA --ledger '");
    }
}
