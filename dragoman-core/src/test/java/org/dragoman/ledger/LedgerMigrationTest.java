package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.dragoman.reading.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerMigrationTest {
    @TempDir
    Path folder;

    private Path file;

    /** A ledger as the first version wrote it, with one figure. */
    @BeforeEach
    void writeVersionOne() throws SQLException, IOException {
        file = folder.resolve("old.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement();
                InputStream script = LedgerFile.class.getResourceAsStream("ledger-1.sql")) {
            assertThat(script).isNotNull();
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("INSERT INTO schema_version VALUES (1, now(), 'dragoman ledger')");
            statement.execute("INSERT INTO run (run, version, started) VALUES (1, '1', now())");
            statement.execute(
                    "INSERT INTO reading VALUES (1, 'doc-1', '1', 'f', 't', 1, 9, 40, [], 2, now(), 1, NULL)");
            statement.execute("INSERT INTO record.document BY NAME SELECT 1 AS reading, 0 AS seq, 'doc-1' AS id,"
                    + " 'doc-1' AS document, 'The road has 40 km.' AS text, [] AS involved");
            statement.execute("INSERT INTO record.figure VALUES (1, 1, 'fi-1', 'doc-1', 40, NULL, 'km', '=', 'road',"
                    + " ['KEN'], '2024', NULL, '{\"start\":1,\"end\":3,\"text\":\"40\"}', NULL, '2024-01-01',"
                    + " '2024-12-31', ['KEN'])");
        }
    }

    private static void assertOldFigure(Ledger ledger) {
        List<Row> figures = ledger.rows(LedgerQuery.of(RecordKind.FIGURE));
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).id()).isEqualTo("fi-1");
        assertThat(figures.get(0).text("of")).isEqualTo("road");
        assertThat(figures.get(0).text("period")).isEqualTo("2024");
        assertThat(figures.get(0).text("reality")).isNull();
        assertThat(figures.get(0).text("voice")).isNull();
    }

    @Test
    void an_older_ledger_keeps_what_it_holds_and_takes_in_what_is_new() {
        try (Ledger ledger = Ledger.open(file)) {
            assertOldFigure(ledger);
            Reading reading = SampleReadings.meeting("one", "2024-03-05", "1");
            Run run = ledger.begin("1", Map.of());
            ledger.append(List.of(reading), run);
            assertThat(ledger.rows(LedgerQuery.of(RecordKind.FIGURE)))
                    .containsAll(Rows.of(reading).stream()
                            .filter(row -> row.kind() == RecordKind.FIGURE)
                            .toList());
            assertThat(ledger.info().schema()).isEqualTo(LedgerFile.NEWEST);
        }
    }

    @Test
    void an_older_ledger_that_is_only_read_is_brought_up_to_date_first() {
        try (Ledger ledger = Ledger.openReadOnly(file)) {
            assertOldFigure(ledger);
        }
        try (Ledger ledger = Ledger.openCopy(file, folder)) {
            assertOldFigure(ledger);
        }
    }
}
