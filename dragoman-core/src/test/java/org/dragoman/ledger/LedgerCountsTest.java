package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.Correction;
import org.dragoman.reading.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCountsTest {
    @TempDir
    Path folder;

    private Path file = Path.of("unset");
    private final Reading one = SampleReadings.meeting("one", "2024-03-05", "1");
    private final Reading two = SampleReadings.meeting("two", "2024-04-01", "1");
    private final Reading undated = SampleReadings.meeting("three", null, "1");

    @BeforeEach
    void three_documents_in_two_runs() {
        file = folder.resolve("a.duckdb");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.append(List.of(one, undated), ledger.begin("1", Map.of()));
            ledger.append(List.of(two), ledger.begin("1", Map.of()));
        }
    }

    @Test
    void pages_of_a_list_join_to_the_list() {
        try (Ledger ledger = Ledger.openReadOnly(file)) {
            LedgerQuery all = LedgerQuery.of(RecordKind.MENTION);
            LedgerQuery four = LedgerQuery.builder(RecordKind.MENTION).limit(4).build();
            assertThat(ledger.count(four)).isEqualTo(9);
            List<Row> pages = new java.util.ArrayList<>(ledger.rows(four, 0));
            pages.addAll(ledger.rows(four, 4));
            pages.addAll(ledger.rows(four, 8));
            assertThat(pages).isEqualTo(ledger.rows(all));
            assertThat(ledger.rows(four, 12)).isEmpty();
        }
    }

    @Test
    void documents_are_counted_by_the_month_they_were_published_in() {
        try (Ledger ledger = Ledger.openReadOnly(file)) {
            assertThat(ledger.counted(LedgerCounts::documentsByMonth))
                    .containsExactly(Map.entry(LocalDate.of(2024, 3, 1), 1L), Map.entry(LocalDate.of(2024, 4, 1), 1L));
        }
    }

    @Test
    void reports_are_counted_by_who_did_it_and_by_tone() {
        try (Ledger ledger = Ledger.openReadOnly(file)) {
            List<LedgerCounts.Sides> sides = ledger.counted(LedgerCounts::sides);
            assertThat(sides).hasSize(1);
            assertThat(sides.get(0).reports()).isEqualTo(3);
            assertThat(sides.get(0).contact()).isTrue();
            Map<String, List<Integer>> tones = ledger.counted(LedgerCounts::tones);
            assertThat(tones.values().stream()
                            .flatMap(List::stream)
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(3);
        }
    }

    @Test
    void reports_of_a_merged_actor_are_counted_with_the_other() {
        try (Ledger ledger = Ledger.open(file)) {
            LedgerCounts.Sides before = ledger.counted(LedgerCounts::sides).get(0);
            ledger.corrections()
                    .add(
                            Correction.merge(
                                    before.source().get(0), before.target().get(0), "one side"),
                            "tester");
            assertThat(ledger.counted(LedgerCounts::sides))
                    .containsExactly(new LedgerCounts.Sides(
                            before.target(), before.target(), before.contact(), before.quad(), before.reports()));
        }
    }

    @Test
    void what_changed_after_a_run_is_told_once() {
        try (Ledger ledger = Ledger.openReadOnly(file)) {
            assertThat(changes(ledger, 0)).hasSize(3);
            assertThat(changes(ledger, 1))
                    .containsExactly(new LedgerCounts.Change(two.document().id(), 2, true));
            assertThat(changes(ledger, 2)).isEmpty();
            assertThat(ledger.counted(LedgerCounts::lastRun)).isEqualTo(2);
        }
    }

    private static List<LedgerCounts.Change> changes(Ledger ledger, long since) {
        return ledger.counted(counts -> counts.changes(since, 0, 10));
    }

    @Test
    void some_documents_are_found_by_their_ids() {
        try (Ledger ledger = Ledger.openReadOnly(file)) {
            assertThat(ledger.documents(List.of(two.document().id(), "doc-none")))
                    .containsOnlyKeys(two.document().id());
            assertThat(ledger.documents(List.of())).isEmpty();
            assertThat(ledger.documents()).hasSize(3);
        }
    }
}
