package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.RecordSource;
import org.dragoman.ledger.Row;
import org.dragoman.ledger.Run;
import org.dragoman.reading.Reading;
import org.dragoman.web.api.Records;
import org.dragoman.web.search.IndexedRecords;
import org.dragoman.web.search.LedgerIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index answers what the ledger answers, in the same order. */
class IndexedRecordsTest {
    private static final List<String> ACTORS = List.of("GHA", "KEN", "Q1", "Q2", "person:adviser", "nobody");

    @TempDir
    static Path folder;

    private static final LedgerIndex INDEX = new LedgerIndex(null, "dragoman-index-test-");
    private static @Nullable Ledger opened;
    private static @Nullable IndexedRecords made;
    private final Ledger ledger = Objects.requireNonNull(opened);
    private final IndexedRecords records = Objects.requireNonNull(made);

    @BeforeAll
    static void fill() {
        Path file = Samples.ledger(folder);
        Random random = new Random(5);
        try (Ledger writing = Ledger.open(file)) {
            Run run = writing.begin("2", Map.of());
            List<Reading> readings = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                readings.add(Samples.meeting(
                        "Paper " + random.nextInt(5),
                        "Report " + i,
                        "in/" + i,
                        "Town " + random.nextInt(3),
                        "20" + (20 + random.nextInt(4)) + "-0" + (1 + random.nextInt(9)) + "-11"));
            }
            writing.append(readings, run);
            writing.finish(run);
        }
        Ledger reading = Ledger.openReadOnly(file);
        opened = reading;
        made = new IndexedRecords(Objects.requireNonNull(INDEX.opened(reading)), reading, reading.documents());
    }

    @AfterAll
    static void end() {
        Objects.requireNonNull(made).close();
        INDEX.close();
        Objects.requireNonNull(opened).close();
    }

    private static Set<String> some(Random random, List<String> values) {
        return random.nextInt(8) > 0 ? Set.of() : Set.of(values.get(random.nextInt(values.size())));
    }

    private static LedgerQuery query(Random random, RecordKind kind) {
        LedgerQuery.Builder query = LedgerQuery.builder(kind).limit(1 + random.nextInt(20));
        switch (random.nextInt(4)) {
            case 0 -> query.between(Set.of("Q1", "KEN"), Set.of("Q2", "GHA"));
            case 1 -> query.by(Set.of(ACTORS.get(random.nextInt(ACTORS.size()))));
            case 2 -> query.about(Set.of(ACTORS.get(random.nextInt(ACTORS.size()))));
            default -> {}
        }
        if (random.nextInt(3) == 0) {
            query.from(LocalDate.of(2020 + random.nextInt(5), 1 + random.nextInt(12), 4));
        }
        if (random.nextInt(3) == 0) {
            query.until(LocalDate.of(2020 + random.nextInt(5), 1 + random.nextInt(12), 4));
        }
        if (random.nextInt(4) == 0) {
            query.outlet(List.of("paper 2", "accra", "none", "P").get(random.nextInt(4)));
        }
        if (random.nextInt(6) == 0) {
            query.document(List.of("report 1", "in/2", "doc-").get(random.nextInt(3)));
        }
        if (random.nextInt(5) == 0) {
            query.within("st-");
        }
        if (random.nextInt(8) == 0) {
            query.measured(List.of("RAD", "t*de", "none").get(random.nextInt(3)));
        }
        if (kind == RecordKind.EVENT_REPORT && random.nextBoolean()) {
            query.contacts();
        }
        return query.types(some(random, List.of("consult", "USD", "NAME", "praise", "en")))
                .modes(some(random, List.of("meet", "call")))
                .levels(some(random, List.of("leaders", "envoys")))
                .realities(some(random, List.of("actual", "denied")))
                .manners(some(random, List.of("indirect", "direct")))
                .said()
                .build();
    }

    private static List<String> ids(RecordSource source, LedgerQuery query, int skipped) {
        return source.rows(query, skipped).stream().map(Row::id).toList();
    }

    @Test
    void whatever_is_asked_the_index_answers_as_the_ledger_does() {
        Random random = new Random(17);
        int found = 0;
        for (int i = 0; i < 400; i++) {
            RecordKind kind = RecordKind.values()[random.nextInt(RecordKind.values().length)];
            LedgerQuery query = query(random, kind);
            int skipped = random.nextInt(3) * 4;
            assertThat(records.count(query)).as(query.toString()).isEqualTo(ledger.count(query));
            List<String> expected = ids(ledger, query, skipped);
            assertThat(ids(records, query, skipped)).as(query.toString()).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void records_come_out_of_the_index_as_they_are_in_the_ledger() {
        for (RecordKind kind : RecordKind.values()) {
            List<Row> rows = ledger.rows(LedgerQuery.builder(kind).limit(40).build());
            assertThat(records.rows(LedgerQuery.builder(kind).limit(40).build()))
                    .isEqualTo(rows);
            List<String> ids = rows.stream().map(Row::id).toList();
            assertThat(records.rows(kind, ids)).isEqualTo(ledger.rows(kind, ids));
        }
        Row report = ledger.rows(
                        LedgerQuery.builder(RecordKind.EVENT_REPORT).limit(1).build())
                .get(0);
        String beginning = report.id().substring(0, 8);
        assertThat(records.find(beginning)).isEqualTo(ledger.find(beginning));
        assertThat(records.documents(List.of(String.valueOf(report.document()))))
                .isEqualTo(ledger.documents(List.of(String.valueOf(report.document()))));
    }

    @Test
    void a_list_goes_on_where_a_page_of_it_ended_wherever_one_comes_from() {
        LedgerQuery all = LedgerQuery.builder(RecordKind.EVENT_REPORT).build();
        List<Row> rows = records.rows(all);
        assertThat(rows).hasSizeGreaterThan(50).isEqualTo(ledger.rows(all));
        LedgerQuery page = LedgerQuery.builder(RecordKind.EVENT_REPORT).limit(7).build();
        for (long skipped : List.of(0L, 7L, 14L, 40L, 47L, 3L, 1_000L)) {
            int from = (int) Math.min(rows.size(), skipped);
            assertThat(records.rows(page, skipped)).isEqualTo(rows.subList(from, Math.min(rows.size(), from + 7)));
        }
    }

    @Test
    void what_is_written_out_of_the_index_is_what_is_written_of_the_rows() {
        for (RecordKind kind : RecordKind.values()) {
            LedgerQuery query = LedgerQuery.builder(kind).limit(30).build();
            List<Json.Written> written = records.written(query, 2);
            if (written != null) {
                assertThat(Json.write(written))
                        .isEqualTo(Json.write(
                                ledger.rows(query, 2).stream().map(Records::of).toList()));
            }
        }
    }
}
