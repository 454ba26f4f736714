package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(session.err).contains("info, check, export, forget-run");
    }
}
