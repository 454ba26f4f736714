package org.dragoman.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.Actor;
import org.dragoman.document.Document;
import org.dragoman.document.Span;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.ledger.Rows;
import org.dragoman.ledger.SampleReadings;
import org.dragoman.statement.Act;
import org.dragoman.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
    private static String lines(List<Row> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLines out = new JsonLines(bytes)) {
            for (Row row : rows) {
                out.write(row);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_document_is_a_line_with_the_fields_of_the_contract() throws IOException {
        Document document = Document.of("Oslo 会谈 🕊\n\"quoted\"", "2024-05-02");
        assertThat(lines(List.of(Rows.of(document))))
                .isEqualTo("{\"kind\":\"document\",\"id\":\"ID\",\"document\":\"ID\",\"uri\":\"ID\",\"outlet\":null,"
                                .replace("ID", document.id())
                        + "\"title\":null,\"authors\":[],\"language\":\"en\",\"published\":{\"edtf\":\"2024-05-02\","
                        + "\"basis\":\"given\",\"span\":null,\"others\":[]},\"text\":\"Oslo 会谈 🕊\\n\\\"quoted\\\"\","
                        + "\"regions\":[{\"kind\":\"body\",\"start\":0,\"end\":18}],\"duplicate_of\":null}\n");
    }

    @Test
    void an_actor_across_documents_names_no_document() throws IOException {
        Actor actor = new Actor("NOR", Actor.Kind.STATE, "Norway", List.of("Norge"), null, null, false);
        assertThat(lines(List.of(Rows.of(actor, null))))
                .isEqualTo("{\"kind\":\"actor\",\"id\":\"NOR\",\"actor_kind\":\"state\",\"name\":\"Norway\","
                        + "\"aliases\":[\"Norge\"],\"role\":null,\"of\":null,\"provisional\":false}\n");
    }

    @Test
    void spans_are_start_end_and_text() throws IOException {
        Span cue = new Span(4, 8, "said");
        Statement statement = new Statement(
                "st-1",
                "doc-1",
                new Statement.Source("NOR", new Span(0, 3, "Oslo")),
                cue,
                List.of(new Span(9, 12, "yes")),
                Statement.Manner.DIRECT,
                null,
                "st-0",
                List.of("SWE"),
                Statement.Position.CRITICISE,
                null,
                Act.ASSERTION,
                true,
                new Span(0, 12, "Oslo said yes"),
                0.50000001);
        assertThat(lines(List.of(Rows.of(statement))))
                .contains("\"source\":{\"actor\":\"NOR\",\"span\":{\"start\":0,\"end\":3,\"text\":\"Oslo\"}}")
                .contains("\"cue\":{\"start\":4,\"end\":8,\"text\":\"said\"}")
                .contains("\"content\":[{\"start\":9,\"end\":12,\"text\":\"yes\"}]")
                .contains("\"manner\":\"direct\",\"addressee\":null,\"within\":\"st-0\",\"about\":[\"SWE\"]")
                .contains("\"position\":\"criticise\"")
                .endsWith("\"confidence\":0.5}\n");
    }

    @Test
    void the_fields_of_contacts_stand_in_contacts_alone() throws IOException {
        Row contact = Rows.of(SampleReadings.sample().events().get(0));
        assertThat(lines(List.of(contact))).contains("\"level\":\"leaders\"").contains("\"setting\":\"bilateral\"");
        Map<String, @org.jspecify.annotations.Nullable Object> other = new java.util.LinkedHashMap<>(contact.values());
        other.put("level", null);
        assertThat(lines(List.of(new Row(contact.kind(), contact.id(), contact.document(), other))))
                .doesNotContain("level", "setting", "frame", "host");
    }

    @Test
    void every_line_of_a_reading_is_an_object_and_the_same_bytes_twice() throws IOException {
        List<Row> rows = Rows.of(SampleReadings.sample());
        String once = lines(rows);
        assertThat(once).isEqualTo(lines(Rows.of(SampleReadings.sample())));
        assertThat(once.lines()).hasSize(rows.size()).allMatch(line -> Json.read(line) instanceof Map);
        for (RecordKind kind : RecordKind.values()) {
            assertThat(once).contains("\"kind\":\"" + kind.label() + "\"");
        }
    }

    @Test
    void what_the_ledger_gives_back_is_written_as_what_was_read(@TempDir Path folder) throws IOException {
        List<Row> rows = Rows.of(SampleReadings.sample());
        try (Ledger ledger = Ledger.open(folder.resolve("a.duckdb"))) {
            ledger.append(List.of(SampleReadings.sample()), ledger.begin("1", Map.of()));
            List<Row> back = new java.util.ArrayList<>();
            for (RecordKind kind : RecordKind.values()) {
                back.addAll(ledger.rows(LedgerQuery.of(kind)));
            }
            assertThat(lines(back)).isEqualTo(lines(rows));
        }
    }
}
