package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCommandTest {
    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void read() throws IOException {
        session = new Session(folder);
        session.write(
                "in/a.txt",
                "It rained. President Ruto met President Mahama in Accra on 2024-03-04, the minister said. The talks"
                        + " took two hours.\n");
        session.on(
                "read", folder.resolve("in/a.txt").toString(), "--outlet", "Accra Daily", "--published", "2024-03-05");
    }

    private Row first(RecordKind kind) {
        try (Ledger ledger = Ledger.openReadOnly(session.ledger)) {
            return ledger.rows(LedgerQuery.of(kind)).get(0);
        }
    }

    @Test
    void an_event_is_shown_in_its_paragraph_with_document_voice_and_reasons() {
        Row event = first(RecordKind.EVENT_REPORT);
        assertThat(session.on("source", event.id())).as(session.err).isZero();
        assertThat(session.out)
                .contains(event.id() + "  CONSULT · meet · leaders · bilateral")
                .contains("Accra Daily · ")
                .contains("published 2024-03-05 (given)")
                .contains("President [Ruto] [met] President [Mahama] in [Accra] on [2024-03-04], the minister")
                .contains("  who         William Ruto")
                .contains("  with        John Mahama")
                .contains("  when        2024-03-04: the words \u201c2024-03-04\u201d date this event")
                .contains("  reality     actual")
                .contains("  voice       the minister, in Accra Daily (st-")
                .contains("  because     the pattern of this reader");
    }

    @Test
    void words_are_set_off_by_colour_where_there_is_any() {
        session.colour = true;
        session.on("source", first(RecordKind.EVENT_REPORT).id());
        assertThat(session.out)
                .contains("\u001b[1;7mmet\u001b[0m")
                .contains("\u001b[1;36mRuto")
                .doesNotContain("[met]");
    }

    @Test
    void the_beginning_of_an_id_is_enough_where_it_is_clear() {
        Row event = first(RecordKind.EVENT_REPORT);
        assertThat(session.on("source", event.id().substring(0, 8))).isZero();
        assertThat(session.out).startsWith(event.id());
        assertThat(session.on("source", "me-")).isEqualTo(2);
    }

    @Test
    void every_kind_of_record_has_a_page() {
        for (RecordKind kind : List.of(RecordKind.DOCUMENT, RecordKind.MENTION, RecordKind.STATEMENT)) {
            Row row = first(kind);
            assertThat(session.on("source", row.id())).as(session.err).isZero();
            assertThat(session.out).contains(row.id()).contains("Accra Daily");
        }
        assertThat(session.on("source", "Q1")).isZero();
        assertThat(session.out).contains("person William Ruto").contains("Kenya (KEN)");
    }

    @Test
    void an_unknown_id_is_said_so() {
        assertThat(session.on("source", "ev-zzzzzz")).isEqualTo(2);
        assertThat(session.err).contains("no record has the id ev-zzzzzz").contains("list contacts");
    }

    @Test
    void an_id_that_several_records_share_lists_them() throws IOException {
        try (Ledger ledger = Ledger.openReadOnly(session.ledger)) {
            List<Row> mentions = ledger.rows(LedgerQuery.of(RecordKind.MENTION));
            assertThat(mentions).hasSize(2);
        }
        assertThat(session.on("source", "me-")).isEqualTo(2);
        assertThat(session.err).contains("too short");
    }
}
