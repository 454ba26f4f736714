package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on the bundled examples, with the real parser. */
class ExamplesTest {
    @TempDir
    static Path folder;

    static {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    private static final Services SERVICES = Services.standard();
    private static Session session = new Session(Path.of("."));

    @BeforeAll
    static void read() throws IOException {
        session = new Session(folder);
        session.services = SERVICES;
        int exit = session.on(
                "read",
                examples().toString(),
                "--jobs",
                "1",
                "--to",
                folder.resolve("one.jsonl").toString());
        assertThat(exit).as(session.err).isZero();
    }

    private static Path examples() {
        Path below = Path.of("examples");
        return Files.isDirectory(below) ? below : Path.of("..", "examples");
    }

    private static List<Row> rows(LedgerQuery query) {
        try (Ledger ledger = Ledger.openReadOnly(session.ledger)) {
            return ledger.rows(query);
        }
    }

    @Test
    void every_example_is_read() throws IOException {
        long files;
        try (Stream<Path> names = Files.list(examples())) {
            files = names.filter(file -> file.toString().matches(".*\\.(txt|html)"))
                    .count();
        }
        assertThat(files).isGreaterThanOrEqualTo(15);
        assertThat(rows(LedgerQuery.of(RecordKind.DOCUMENT)).size()).isEqualTo((int) files);
    }

    @Test
    void every_id_leads_somewhere_and_every_span_slices_to_its_words() {
        session.on("ledger", "check");
        assertThat(session.out).isEqualTo(session.ledger + " is sound\n");
    }

    @Test
    void two_threads_write_the_same_bytes_as_one() throws IOException {
        Path two = folder.resolve("two.jsonl");
        assertThat(session.run("read", examples().toString(), "--jobs", "2", "--no-ledger", "--to", two.toString()))
                .as(session.err)
                .isZero();
        assertThat(two).hasSameBinaryContentAs(folder.resolve("one.jsonl"));
    }

    @Test
    void contacts_of_two_states_show_who_met() {
        assertThat(session.on("list", "contacts", "--between", "USA,CHN"))
                .as(session.err)
                .isZero();
        assertThat(session.out).contains("Joe Biden").contains("Xi Jinping").contains("2022-11-14");
    }

    @Test
    void every_contact_opens_the_words_it_came_from() {
        List<Row> contacts =
                rows(LedgerQuery.builder(RecordKind.EVENT_REPORT).contacts().build());
        assertThat(contacts).hasSizeGreaterThan(20);
        for (Row contact : contacts.subList(0, 20)) {
            assertThat(session.on("source", contact.id())).as(session.err).isZero();
            assertThat(session.out)
                    .contains(contact.id())
                    .contains("["
                            + String.valueOf(contact.text("trigger", "text")).split(" ")[0])
                    .contains("voice");
        }
    }

    @Test
    void nothing_is_read_from_what_is_not_body_or_heading() {
        for (Row document : rows(LedgerQuery.of(RecordKind.DOCUMENT))) {
            List<?> regions = (List<?>) java.util.Objects.requireNonNull(document.get("regions"));
            for (Row event : rows(LedgerQuery.builder(RecordKind.EVENT_REPORT)
                    .document(document.id())
                    .build())) {
                int start = Integer.parseInt(String.valueOf(event.text("trigger", "start")));
                assertThat(regions).anySatisfy(item -> {
                    java.util.Map<?, ?> region = (java.util.Map<?, ?>) item;
                    assertThat(region.get("kind")).isIn("body", "heading");
                    int first = Integer.parseInt(String.valueOf(region.get("start")));
                    int end = Integer.parseInt(String.valueOf(region.get("end")));
                    assertThat(start).isBetween(first, end - 1);
                });
            }
        }
    }

    @Test
    void reading_again_reads_nothing() {
        session.on("read", examples().toString());
        assertThat(session.out).startsWith("0 documents read, ").contains(" already known");
    }

    @Test
    void a_sentence_is_explained() {
        assertThat(session.run(
                        "explain",
                        "The president of Kenya met the president of Ghana in Accra on Monday, officials said.",
                        "--published",
                        "2024-03-05",
                        "--tree"))
                .as(session.err)
                .isZero();
        assertThat(session.out)
                .contains("relation")
                .contains("mentions")
                .contains("CONSULT meet")
                .contains("2024-03-04")
                .contains("Accra");
    }

    @Test
    void a_sentence_without_an_event_is_told_what_came_nearest() {
        assertThat(session.run("explain", "The attack on the harbour was terrible.", "--published", "2024-03-05"))
                .as(session.err)
                .isZero();
        assertThat(session.out).contains("no event in").contains("near: \"attack\"");
    }
}
