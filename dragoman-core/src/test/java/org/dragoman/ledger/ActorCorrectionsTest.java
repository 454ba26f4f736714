package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.actor.Correction;
import org.dragoman.actor.Corrections;
import org.dragoman.reading.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorCorrectionsTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");
    private String first = "";
    private String second = "";

    @BeforeEach
    void read() {
        file = folder.resolve("test.duckdb");
        Reading one = SampleReadings.meeting("one", "2024-03-05", "1");
        Reading two = SampleReadings.meeting("two", "2024-03-06", "1");
        first = one.document().id();
        second = two.document().id();
        try (Ledger ledger = Ledger.open(file)) {
            Run run = ledger.begin("1", Map.of());
            ledger.append(List.of(one, two), run);
            ledger.finish(run);
        }
    }

    private static List<Row> by(Ledger ledger, String actor) {
        return ledger.rows(
                LedgerQuery.builder(RecordKind.EVENT_REPORT).by(Set.of(actor)).build());
    }

    @Test
    void records_of_a_merged_actor_are_found_and_shown_under_the_other() {
        try (Ledger ledger = Ledger.open(file)) {
            int before = by(ledger, "Q1").size();
            ledger.corrections().add(Correction.merge("Q1", "Q9", "one man"), "tester");
            assertThat(by(ledger, "Q9"))
                    .hasSize(before)
                    .allSatisfy(row ->
                            assertThat(row.texts("source")).contains("Q9").doesNotContain("Q1"));
            assertThat(ledger.actors().get("Q1")).isNull();
            assertThat(Objects.requireNonNull(ledger.actors().get("Q9")).documents())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_correction_outlives_the_process_and_can_be_taken_back() {
        try (Ledger ledger = Ledger.open(file)) {
            ledger.corrections().add(Correction.rename("KEN", "Republic of Kenya", "house style"), "tester");
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.actors().name("KEN")).isEqualTo("Republic of Kenya");
            ledger.corrections().undo(1, "another");
            assertThat(ledger.actors().name("KEN")).isEqualTo("Kenya");
            LoggedCorrection logged = ledger.corrections().log().get(0);
            assertThat(logged.by()).isEqualTo("tester");
            assertThat(logged.undoneBy()).isEqualTo("another");
            assertThat(logged.correction().reason()).isEqualTo("house style");
            assertThatThrownBy(() -> ledger.corrections().undo(1, "another"))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage("correction 1 was taken back before");
            assertThatThrownBy(() -> ledger.corrections().undo(7, "another"))
                    .hasMessageContaining("there is no correction 7");
        }
    }

    @Test
    void a_split_actor_is_another_in_its_documents_alone() {
        try (Ledger ledger = Ledger.open(file)) {
            ledger.corrections().add(Correction.split("Q1", "person:namesake", List.of(second), null), "tester");
            assertThat(by(ledger, "Q1"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.document()).isEqualTo(first));
            assertThat(by(ledger, "person:namesake"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.document()).isEqualTo(second));
            assertThat(ledger.count(LedgerQuery.builder(RecordKind.EVENT_REPORT)
                            .by(Set.of("Q1"))
                            .build()))
                    .isEqualTo(by(ledger, "Q1").size());
        }
    }

    @Test
    void the_evidence_is_never_touched() {
        List<String> before;
        try (Ledger ledger = Ledger.openReadOnly(file)) {
            before = ledger.rows(LedgerQuery.of(RecordKind.MENTION)).stream()
                    .map(Row::toString)
                    .toList();
        }
        try (Ledger ledger = Ledger.open(file)) {
            ledger.corrections().add(Correction.merge("Q1", "Q9", null), "tester");
            ledger.corrections().undo(1, "tester");
            assertThat(ledger.rows(LedgerQuery.of(RecordKind.MENTION)).stream().map(Row::toString))
                    .isEqualTo(before);
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void corrections_of_one_process_are_not_kept() {
        try (Ledger ledger = Ledger.openReadOnly(file)) {
            ledger.corrections().apply(new Corrections(List.of(Correction.rename("KEN", "Jamhuri", null))));
            assertThat(ledger.actors().name("KEN")).isEqualTo("Jamhuri");
        }
        try (Ledger ledger = Ledger.openReadOnly(file)) {
            assertThat(ledger.actors().name("KEN")).isEqualTo("Kenya");
            assertThat(ledger.corrections().log()).isEmpty();
        }
    }
}
