package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.ledger.RecordKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {
    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void read() throws IOException {
        session = new Session(folder);
        session.write("in/a.txt", "President Ruto met President Mahama in Accra on 2024-03-04, the minister said.\n");
        session.read();
    }

    @Test
    void info_counts_what_is_there_and_lists_the_runs() {
        assertThat(session.on("ledger", "info")).isZero();
        assertThat(session.out)
                .containsPattern("document +1\n")
                .containsPattern("contacts +1\n")
                .containsPattern("statement +1\n")
                .contains("finished")
                .contains("fake-1");
    }

    @Test
    void check_finds_nothing_in_a_sound_ledger() {
        assertThat(session.on("ledger", "check")).isZero();
        assertThat(session.out).contains("is sound");
    }

    @Test
    void check_finds_a_span_that_is_not_its_words() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:duckdb:" + session.ledger);
                var statement = connection.createStatement()) {
            statement.execute("UPDATE record.mention SET span = '{\"start\":0,\"end\":4,\"text\":\"Ruto\"}'");
        }
        assertThat(session.on("ledger", "check")).isEqualTo(1);
        assertThat(session.out).contains("the words at 0 to 4").contains("are not \"Ruto\"");
    }

    @Test
    void a_run_can_be_forgotten_once() {
        assertThat(session.on("ledger", "forget-run", "1")).isZero();
        assertThat(session.out).contains("run 1 is forgotten, with 1 reading;");
        assertThat(session.on("ledger", "forget-run", "1")).isEqualTo(2);
        assertThat(session.err).contains("run 1 is forgotten already");
        session.on("list", "contacts");
        assertThat(session.err).contains("no contacts match");
        session.read();
        assertThat(session.out).contains("1 document read in");
    }

    @Test
    void tables_are_exported_as_csv_and_parquet() throws IOException {
        for (String format : new String[] {"csv", "parquet"}) {
            Path target = folder.resolve(format);
            assertThat(session.on("ledger", "export", target.toString(), "--format", format))
                    .as(session.err)
                    .isZero();
            for (RecordKind kind : RecordKind.values()) {
                assertThat(target.resolve(kind.label() + "." + format)).isNotEmptyFile();
            }
        }
        assertThat(Files.readString(
                        folder.resolve("parquet/mention.parquet"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("PAR1");
        assertThat(Files.readString(folder.resolve("csv/document.csv"))).startsWith("kind,id,document,uri,outlet");
        assertThat(folder.resolve("csv/csv-metadata.json")).isNotEmptyFile();
    }

    @Test
    void a_format_that_is_not_there_is_refused() {
        assertThat(session.on("ledger", "export", folder + "/x", "--format", "xml"))
                .isEqualTo(2);
        assertThat(session.err).contains("--format xml: choose jsonl, csv or parquet");
    }

    @Test
    void the_ledger_command_alone_says_what_it_needs() {
        assertThat(session.run("ledger")).isEqualTo(2);
        assertThat(session.err).contains("info, check, export, import, forget-run");
    }

    @Test
    void what_read_and_export_write_can_be_taken_into_another_ledger_once() throws IOException {
        session.write("in/b.txt", "President Stubb called President Ruto on 2024-03-06.\n");
        session.write("in/copy.txt", "President Stubb called President Ruto on 2024-03-06.\n");
        session.write("in/copy.meta.json", "{\"uri\": \"https://example.org/copy\"}");
        session.read();
        session.on("ledger", "export", folder.resolve("all.jsonl").toString());
        session.on("ledger", "export", folder.resolve("tables").toString(), "--format", "parquet");
        session.run("read", folder.resolve("in").toString(), "--no-ledger", "--to", folder + "/records.jsonl");
        for (String from : new String[] {"all.jsonl", "tables", "records.jsonl"}) {
            String copy = folder.resolve(from + ".duckdb").toString();
            String[] take = {"ledger", "import", folder.resolve(from).toString(), "--ledger", copy};
            assertThat(session.run(take)).as(session.err).isZero();
            assertThat(session.out).as(from).contains("3 documents taken into").contains("0 already known");
            assertThat(session.run(take)).isZero();
            assertThat(session.out).as(from).contains("0 documents taken into").contains("3 already known");
            session.run("ledger", "export", folder.resolve("again.jsonl").toString(), "--ledger", copy);
            assertThat(session.run("ledger", "check", "--ledger", copy)).isZero();
            // The lines of read name each actor once, not those that a document alone shows.
            boolean actors = !from.equals("records.jsonl");
            assertThat(lines("again.jsonl", actors)).as(from).isEqualTo(lines("all.jsonl", actors));
        }
    }

    private List<String> lines(String name, boolean actors) throws IOException {
        return Files.readAllLines(folder.resolve(name)).stream()
                .filter(line -> actors || !line.startsWith("{\"kind\":\"actor"))
                .sorted()
                .toList();
    }

    @Test
    void what_cannot_be_taken_in_is_said() {
        assertThat(session.on("ledger", "import", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(session.err).contains("none cannot be taken in: there is no such file or folder");
    }
}
