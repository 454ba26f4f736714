package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.document.Document;
import org.dragoman.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    @TempDir
    Path folder;

    private static final Set<String> KENYA = Set.of("KEN", "Q1");
    private static final Set<String> GHANA = Set.of("GHA", "Q2");

    private static Appended append(Ledger ledger, Reading... readings) {
        Run run = ledger.begin(readings[0].version(), Map.of());
        Appended result = ledger.append(List.of(readings), run);
        ledger.finish(run);
        return result;
    }

    @Test
    void records_come_back_as_they_were_written() {
        Reading reading = SampleReadings.meeting("one", "2024-03-05", "1");
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            append(ledger, reading);
            for (RecordKind kind : RecordKind.values()) {
                assertThat(ledger.rows(LedgerQuery.of(kind)))
                        .as(kind.label())
                        .isEqualTo(Rows.of(reading).stream()
                                .filter(row -> row.kind() == kind)
                                .toList());
            }
        }
    }

    @Test
    void a_ledger_keeps_its_records_when_it_is_closed() {
        Path file = folder.resolve("a.duckdb");
        Reading reading = SampleReadings.meeting("one", "2024-03-05", "1");
        try (Ledger ledger = Ledger.open(file)) {
            append(ledger, reading);
        }
        try (Ledger ledger = Ledger.openReadOnly(file)) {
            assertThat(ledger.rows(LedgerQuery.of(RecordKind.EVENT_REPORT))).hasSize(1);
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void reading_the_same_again_changes_nothing() {
        Reading reading = SampleReadings.meeting("one", "2024-03-05", "1");
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            assertThat(ledger.knows(reading.document(), "1")).isFalse();
            assertThat(append(ledger, reading)).isEqualTo(new Appended(1, 0, 0, 0, 15));
            assertThat(ledger.knows(reading.document(), "1")).isTrue();
            assertThat(append(ledger, reading)).isEqualTo(new Appended(0, 0, 1, 0, 0));
            assertThat(ledger.rows(LedgerQuery.of(RecordKind.MENTION))).hasSize(3);
        }
    }

    @Test
    void a_path_that_moved_is_not_another_document() {
        String text = SampleReadings.meeting("one", null, "1").document().text();
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            append(ledger, SampleReadings.reading(SampleReadings.document(text, null, "A", null, "here/a.txt"), "1"));
            Document moved = SampleReadings.document(text, null, "A", null, "there/a.txt");
            assertThat(ledger.knows(moved, "1")).isTrue();
        }
    }

    @Test
    void a_newer_version_supersedes_and_the_older_run_still_knows_what_it_knew() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            append(ledger, SampleReadings.meeting("one", "2024-03-05", "1"));
            assertThat(append(ledger, SampleReadings.meeting("one", "2024-03-05", "2")))
                    .isEqualTo(new Appended(0, 1, 0, 0, 15));

            assertThat(ledger.rows(LedgerQuery.of(RecordKind.EVENT_REPORT))).hasSize(1);
            assertThat(ledger.info().superseded()).isEqualTo(1);
            for (long run = 1; run <= 2; run++) {
                assertThat(ledger.rows(LedgerQuery.builder(RecordKind.EVENT_REPORT)
                                .asOf(run)
                                .build()))
                        .hasSize(1);
            }
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void another_date_of_publication_is_another_reading() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            append(ledger, SampleReadings.meeting("one", null, "1"));
            assertThat(append(ledger, SampleReadings.meeting("one", "2024-03-05", "1"))
                            .superseded())
                    .isEqualTo(1);
            assertThat(ledger.rows(LedgerQuery.of(RecordKind.DOCUMENT)).get(0).text("published", "edtf"))
                    .isEqualTo("2024-03-05");
            assertThat(ledger.rows(LedgerQuery.builder(RecordKind.DOCUMENT)
                                    .asOf(1L)
                                    .build())
                            .get(0)
                            .text("published", "edtf"))
                    .isNull();
        }
    }

    @Test
    void a_forgotten_run_gives_back_what_it_had_superseded() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            append(ledger, SampleReadings.meeting("one", null, "1"));
            append(ledger, SampleReadings.meeting("one", "2024-03-05", "2"), SampleReadings.meeting("two", null, "2"));

            assertThat(ledger.forget(2)).isEqualTo(2);

            List<Row> documents = ledger.rows(LedgerQuery.of(RecordKind.DOCUMENT));
            assertThat(documents).hasSize(1);
            assertThat(documents.get(0).text("published", "edtf")).isNull();
            assertThat(ledger.runs().get(1).forgotten()).isNotNull();
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void forgetting_a_run_in_the_middle_keeps_what_came_after() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            append(ledger, SampleReadings.meeting("one", "2024-03-05", "1"));
            append(ledger, SampleReadings.meeting("one", "2024-03-06", "1"));
            append(ledger, SampleReadings.meeting("one", "2024-03-07", "1"));

            ledger.forget(2);

            assertThat(published(ledger, null)).containsExactly("2024-03-07");
            assertThat(published(ledger, 2L)).containsExactly("2024-03-05");
            assertThat(published(ledger, 3L)).containsExactly("2024-03-07");
        }
    }

    private static List<String> published(Ledger ledger, @Nullable Long run) {
        return ledger.rows(LedgerQuery.builder(RecordKind.DOCUMENT).asOf(run).build()).stream()
                .map(row -> row.text("published", "edtf"))
                .toList();
    }

    @Test
    void a_run_that_is_not_there_cannot_be_forgotten() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            assertThatThrownBy(() -> ledger.forget(7))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("there is no run 7")
                    .hasMessageContaining("ledger info");
        }
    }

    @Test
    void the_same_text_under_another_address_is_a_duplicate_without_records_of_its_own() {
        String text = SampleReadings.meeting("one", null, "1").document().text();
        Document first = SampleReadings.document(text, "https://a.example/1", "A", null, "");
        Document second = SampleReadings.document(text, "https://b.example/1", "B", null, "");
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            append(ledger, SampleReadings.reading(first, "1"));
            assertThat(ledger.original(second)).isEqualTo(first.id());
            assertThat(append(ledger, SampleReadings.reading(second, "1"))).isEqualTo(new Appended(1, 0, 0, 1, 1));

            assertThat(ledger.rows(LedgerQuery.of(RecordKind.EVENT_REPORT))).hasSize(1);
            assertThat(ledger.rows(LedgerQuery.of(RecordKind.DOCUMENT)))
                    .extracting(row -> row.text("duplicate_of"))
                    .containsExactlyInAnyOrder(null, first.id());
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void a_duplicate_is_read_again_when_its_original_is_forgotten() {
        String text = SampleReadings.meeting("one", null, "1").document().text();
        Document second = SampleReadings.document(text, "https://b.example/1", "B", null, "");
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            append(
                    ledger,
                    SampleReadings.reading(SampleReadings.document(text, "https://a.example/1", "A", null, ""), "1"));
            append(ledger, SampleReadings.reading(second, "1"));
            ledger.forget(1);
            assertThat(ledger.knows(second, "1")).isFalse();
            append(ledger, SampleReadings.reading(second, "1"));
            assertThat(ledger.rows(LedgerQuery.of(RecordKind.EVENT_REPORT))).hasSize(1);
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void a_batch_that_fails_leaves_nothing() {
        Reading good = SampleReadings.meeting("one", null, "1");
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            Run run = ledger.begin("1", Map.of());
            List<Reading> broken = new java.util.ArrayList<>(List.of(good));
            broken.add(null);
            assertThatThrownBy(() -> ledger.append(broken, run)).isInstanceOf(NullPointerException.class);
            assertThat(ledger.rows(LedgerQuery.of(RecordKind.DOCUMENT))).isEmpty();
            assertThat(ledger.append(List.of(good), run).added()).isEqualTo(1);
        }
    }

    @Test
    void contacts_are_found_by_the_states_of_those_who_met() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            append(ledger, SampleReadings.meeting("one", null, "1"));
            ActorIndex actors = ledger.actors();
            assertThat(actors.withMembers("KEN")).isEqualTo(KENYA);
            assertThat(ledger.rows(LedgerQuery.contactsBetween(KENYA, GHANA))).hasSize(1);
            assertThat(ledger.rows(LedgerQuery.contactsBetween(GHANA, KENYA))).hasSize(1);
            assertThat(ledger.rows(LedgerQuery.contactsBetween(KENYA, Set.of("NOR"))))
                    .isEmpty();
        }
    }

    @Test
    void filters_narrow_what_is_listed() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            append(ledger, SampleReadings.meeting("one", "2024-03-05", "1"));
            String document =
                    SampleReadings.meeting("one", "2024-03-05", "1").document().id();
            String voice =
                    ledger.rows(LedgerQuery.of(RecordKind.STATEMENT)).get(0).id();
            LedgerQuery.Builder[] hits = {
                events().types(Set.of("consult")),
                events().modes(Set.of("MEET")),
                events().levels(Set.of("leaders")),
                events().realities(Set.of("actual")),
                events().from(LocalDate.of(2024, 3, 4)).until(LocalDate.of(2024, 3, 4)),
                events().document(document.substring(0, 8)),
                events().document("ONE.txt"),
                events().outlet("accra"),
                events().within(voice),
                events().by(KENYA),
                events().about(GHANA),
                LedgerQuery.builder(RecordKind.STATEMENT).by(Set.of("person:minister")),
                LedgerQuery.builder(RecordKind.STATEMENT)
                        .manners(Set.of("indirect"))
                        .from(LocalDate.of(2024, 3, 5)),
                LedgerQuery.builder(RecordKind.FIGURE).types(Set.of("usd")).by(KENYA),
                LedgerQuery.builder(RecordKind.FIGURE).between(KENYA, GHANA),
                LedgerQuery.builder(RecordKind.TALLY).between(KENYA, GHANA),
                LedgerQuery.builder(RecordKind.INSTRUMENT)
                        .modes(Set.of("signed"))
                        .between(KENYA, GHANA),
                LedgerQuery.builder(RecordKind.DOCUMENT).between(KENYA, GHANA),
            };
            LedgerQuery.Builder[] misses = {
                events().types(Set.of("accuse")),
                events().modes(Set.of("call")),
                events().levels(Set.of("ministers")),
                events().realities(Set.of("denied")),
                events().from(LocalDate.of(2024, 3, 5)),
                events().until(LocalDate.of(2024, 3, 3)),
                events().document("doc-ffffffffffffffff"),
                events().outlet("nairobi"),
                events().within("st-0"),
                events().by(Set.of("NOR")),
                LedgerQuery.builder(RecordKind.STATEMENT).by(KENYA),
                LedgerQuery.builder(RecordKind.STATEMENT).until(LocalDate.of(2024, 3, 4)),
                LedgerQuery.builder(RecordKind.DOCUMENT).between(KENYA, Set.of("NOR")),
            };
            for (LedgerQuery.Builder hit : hits) {
                assertThat(ledger.rows(hit.build())).as(hit.build().toString()).hasSize(1);
            }
            for (LedgerQuery.Builder miss : misses) {
                assertThat(ledger.rows(miss.build()))
                        .as(miss.build().toString())
                        .isEmpty();
            }
        }
    }

    private static LedgerQuery.Builder events() {
        return LedgerQuery.builder(RecordKind.EVENT_REPORT);
    }

    @Test
    void a_value_from_outside_is_never_taken_for_sql() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            append(ledger, SampleReadings.meeting("one", null, "1"));
            String attack = "'; DROP TABLE run; --";
            assertThat(ledger.rows(events().outlet(attack)
                            .types(Set.of(attack))
                            .by(Set.of(attack))
                            .build()))
                    .isEmpty();
            assertThat(ledger.find(attack)).isEmpty();
            assertThat(ledger.runs()).hasSize(1);
        }
    }

    @Test
    void records_are_found_by_the_beginning_of_their_id() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            append(ledger, SampleReadings.meeting("one", null, "1"));
            Row event = ledger.rows(LedgerQuery.of(RecordKind.EVENT_REPORT)).get(0);
            assertThat(ledger.find(event.id().substring(0, 7))).containsExactly(event);
            assertThat(ledger.find("me-")).hasSize(3);
            assertThat(ledger.find("zz-")).isEmpty();
        }
    }

    @Test
    void actors_are_found_by_id_name_alias_and_part_of_a_name() {
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            append(ledger, SampleReadings.meeting("one", null, "1"));
            ActorIndex actors = ledger.actors();
            for (String text : List.of("Q1", "william ruto", "RUTO", "Rutó")) {
                assertThat(actors.named(text))
                        .as(text)
                        .extracting(ActorIndex.Entry::id)
                        .containsExactly("Q1");
            }
            assertThat(actors.named("Gana")).isEmpty();
            assertThat(actors.near("Gana", 3))
                    .extracting(ActorIndex.Entry::name)
                    .contains("Ghana");
        }
    }

    @Test
    void every_table_and_column_is_explained() throws Exception {
        Path file = folder.resolve("a.duckdb");
        Ledger.open(file).close();
        try (var connection = java.sql.DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT schema_name || '.' || table_name FROM duckdb_tables()"
                        + " WHERE comment IS NULL UNION ALL SELECT schema_name || '.' || table_name || '.' || column_name"
                        + " FROM duckdb_columns() c WHERE comment IS NULL AND (schema_name, table_name) IN"
                        + " (SELECT (schema_name, table_name) FROM duckdb_tables())"
                        + " UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal AND comment IS NULL")) {
            StringBuilder missing = new StringBuilder();
            while (found.next()) {
                missing.append(found.getString(1)).append('\n');
            }
            assertThat(missing.toString()).isEmpty();
        }
    }

    @Test
    void the_tables_have_the_columns_of_the_contract_in_its_order() throws Exception {
        Path file = folder.resolve("a.duckdb");
        Ledger.open(file).close();
        try (var connection = java.sql.DriverManager.getConnection("jdbc:duckdb:" + file)) {
            for (RecordKind kind : RecordKind.values()) {
                List<String> columns = new java.util.ArrayList<>();
                try (var statement = connection.prepareStatement("SELECT column_name FROM duckdb_columns()"
                        + " WHERE schema_name = 'record' AND table_name = ? ORDER BY column_index")) {
                    statement.setString(1, kind.label());
                    try (var found = statement.executeQuery()) {
                        while (found.next()) {
                            columns.add(found.getString(1));
                        }
                    }
                }
                List<String> expected = new java.util.ArrayList<>(List.of("reading", "seq", "id", "document"));
                kind.fields().forEach(field -> expected.add(field.name()));
                expected.addAll(List.of("earliest", "latest", "involved"));
                assertThat(columns).isEqualTo(expected);
            }
        }
    }
}
