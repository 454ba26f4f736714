package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.reading.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a ledger wrote comes back the same, and only once. */
class ReadingFilesTest {
    @TempDir
    Path folder;

    private Path tables;

    @BeforeEach
    void export() throws IOException {
        tables = Files.createDirectory(folder.resolve("tables"));
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            Run run = ledger.begin("1", Map.of());
            List<Reading> readings = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                readings.add(SampleReadings.meeting("n" + (20 - i), i % 2 == 0 ? "2024-03-05" : null, "1"));
            }
            ledger.append(readings, run);
            ledger.copyTo(tables, "parquet");
        }
    }

    private List<Row> all(Ledger ledger) {
        List<Row> rows = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            rows.addAll(ledger.rows(LedgerQuery.of(kind)));
        }
        return rows;
    }

    private static Appended take(Path place, Ledger ledger) throws IOException {
        Appended sum = Appended.NOTHING;
        try (ReadingFiles files = ReadingFiles.open(place)) {
            Run run = ledger.begin("1", Map.of());
            while (files.hasNext()) {
                sum = sum.plus(ledger.appendRows(List.of(files.next()), run));
            }
        }
        return sum;
    }

    @Test
    void parquet_comes_back_the_same_and_only_once() throws IOException {
        try (Ledger copy = Ledger.open(folder.resolve("b.duckdb"));
                Ledger first = Ledger.openReadOnly(folder.resolve("a.duckdb"))) {
            assertThat(take(tables, copy).added()).isEqualTo(12);
            assertThat(all(copy)).isEqualTo(all(first)).isNotEmpty();
            assertThat(copy.info().tokens()).isEqualTo(first.info().tokens()).isPositive();
            assertThat(take(tables, copy)).isEqualTo(new Appended(0, 0, 12, 0, 0));
            assertThat(copy.check()).isEmpty();
        }
    }

    @Test
    void tables_of_which_a_part_is_missing_are_not_taken() throws IOException {
        Files.delete(tables.resolve("mention.parquet"));
        try (Ledger copy = Ledger.open(folder.resolve("b.duckdb"))) {
            assertThatThrownBy(() -> take(tables, copy)).hasMessageContaining("the table mention is missing");
            Files.copy(tables.resolve("tally.parquet"), tables.resolve("mention.parquet"));
            assertThatThrownBy(() -> take(tables, copy)).isInstanceOf(IOException.class);
            assertThat(all(copy)).isEmpty();
        }
    }

    @Test
    void a_record_as_json_comes_back_the_same() {
        for (Row row : Rows.of(SampleReadings.sample())) {
            Row back = Row.of(Json.read(Json.write(row.record())));
            assertThat(Json.write(back.record())).isEqualTo(Json.write(row.record()));
            assertThat(back.get("value")).isEqualTo(row.get("value"));
        }
    }

    @Test
    void a_line_that_is_no_record_is_named() throws IOException {
        Path file = folder.resolve("x.jsonl");
        Files.writeString(
                file, "{\"kind\":\"document\",\"id\":\"doc-1\",\"text\":\"Oslo.\"}\n{\"kind\":\"nothing\"}\n");
        assertThatThrownBy(() -> ReadingFiles.open(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("it is no record");
    }
}
