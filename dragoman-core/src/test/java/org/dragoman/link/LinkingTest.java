package org.dragoman.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.ActorBook;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.ledger.SampleReadings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkingTest {
    @TempDir
    Path folder;

    @Test
    void a_ledger_is_asked_for_all_that_linking_reads_of_its_records() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            ledger.append(List.of(SampleReadings.sample()), ledger.begin("1", Map.of()));
            List<Row> whole = new ArrayList<>();
            for (RecordKind kind : RecordKind.values()) {
                ledger.forEach(LedgerQuery.of(kind), whole::add);
            }
            Linked linked = Linking.of(ledger);
            assertThat(linked.events()).isNotEmpty();
            assertThat(linked.measurements()).isNotEmpty();
            assertThat(linked.accords()).isNotEmpty();
            assertThat(linked.tallies()).isNotEmpty();
            assertThat(linked.origins()).extracting(Origin::reason).contains(Origin.Reason.QUOTATION);
            assertThat(Json.write(LinkedRecords.of(linked)))
                    .isEqualTo(
                            Json.write(LinkedRecords.of(new Linker(ActorBook.standard()).link(Corpus.ofRows(whole)))));
        }
    }

    @Test
    void what_comes_again_is_kept_once() {
        Pool pool = new Pool();
        List<String> first = pool.names(new ArrayList<>(List.of(text("KEN"), text("SWE"))));
        List<String> second = pool.names(new ArrayList<>(List.of(text("KEN"), text("SWE"))));
        assertThat(second).isSameAs(first);
        assertThat(List.copyOf(second)).isSameAs(first);
        assertThat(pool.once(text("SWE"))).isSameAs(first.get(1));
        assertThat(pool.holds("SWE")).isTrue();
        assertThat(pool.holds("CHE")).isFalse();
    }

    /** The text as another object. */
    private static String text(String text) {
        return new StringBuilder(text).toString();
    }
}
