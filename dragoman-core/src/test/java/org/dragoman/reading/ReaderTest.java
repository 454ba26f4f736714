package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dragoman.Models;
import org.dragoman.document.CodePoints;
import org.dragoman.document.Document;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport;
import org.dragoman.event.Plover;
import org.dragoman.statement.Statement;
import org.junit.jupiter.api.Test;

/** What holds of every reading, whatever the document. */
class ReaderTest {
    private static final Reader READER = Models.reader();

    private static final List<String> PIECES = List.of(
            "Brazil's president met his Argentine counterpart in Montevideo on 3 March 2023.",
            "\"We will sign the treaty,\" the two leaders said, \"before the end of the year.\"",
            "Trade between Kenya and Tanzania rose by 12 percent to $1.3 billion in 2022.",
            "El Gobierno no respondió.",
            "两国元首举行会谈。",
            "😀😀 It was their third call this year",
            "According to the Kremlin, talks with Ankara would continue; the foreign minister denied it.",
            "The Treaty of Amity was extended",
            "“An open quotation that never closes, Finland said",
            "He added that Oslo had 'no plans' for it.",
            ".",
            "((()))",
            "U.S. troops shelled a village, officials in Baghdad said, and Iraq protested.Then they left.");

    @Test
    void every_span_slices_back_to_its_text() {
        Random random = new Random(11);
        int spans = 0;
        for (int i = 0; i < 60; i++) {
            Document document = Document.of(generated(random), random.nextBoolean() ? "2023-06-01" : null);
            CodePoints points = new CodePoints(document.text());
            for (Span span : Spans.in(READER.read(document))) {
                assertThat(points.slice(span.start(), span.end())).isEqualTo(span.text());
                spans++;
            }
        }
        assertThat(spans).isGreaterThan(1000);
    }

    @Test
    void the_same_document_gives_the_same_reading_on_any_thread_and_in_any_order()
            throws InterruptedException, ExecutionException {
        Random random = new Random(12);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            documents.add(Document.of(generated(random), "2023-06-01"));
        }
        List<Reading> alone = documents.stream().map(READER::read).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Reading>> together = new ArrayList<>(Collections.nCopies(documents.size(), null));
            for (int i : order) {
                together.set(i, threads.submit(() -> READER.read(documents.get(i))));
            }
            for (int i = 0; i < documents.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void ids_are_unique_and_every_reference_is_to_a_record_of_the_reading() {
        Random random = new Random(13);
        for (int i = 0; i < 30; i++) {
            Reading reading = READER.read(Document.of(generated(random), "2023-06-01"));
            Set<String> ids = new HashSet<>();
            Stream.of(
                            reading.mentions().stream().map(record -> record.id()),
                            reading.times().stream().map(record -> record.id()),
                            reading.statements().stream().map(record -> record.id()),
                            reading.events().stream().map(record -> record.id()),
                            reading.figures().stream().map(record -> record.id()),
                            reading.tallies().stream().map(record -> record.id()),
                            reading.instruments().stream().map(record -> record.id()),
                            reading.actors().stream().map(record -> record.id()))
                    .flatMap(all -> all)
                    .forEach(id -> assertThat(ids.add(id)).as("id %s twice", id).isTrue());
            reading.mentions().forEach(mention -> assertThat(ids).containsAll(mention.actors()));
            reading.events().forEach(event -> {
                assertThat(ids).containsAll(event.source()).containsAll(event.target());
                event.participants().forEach(participant -> assertThat(ids).contains(participant.actor()));
                if (event.voice() != null) {
                    assertThat(ids).contains(event.voice());
                }
            });
            reading.figures().forEach(figure -> assertThat(ids).containsAll(figure.parties()));
            reading.tallies().forEach(tally -> assertThat(ids).containsAll(tally.actors()));
            reading.instruments().forEach(instrument -> assertThat(ids).containsAll(instrument.parties()));
            reading.statements().forEach(statement -> {
                assertThat(ids).containsAll(statement.about());
                if (statement.within() != null) {
                    assertThat(ids).contains(statement.within());
                }
                if (statement.source().actor() != null) {
                    assertThat(ids).contains(statement.source().actor());
                }
            });
        }
    }

    @Test
    void what_is_said_to_have_happened_has_the_speaker_s_voice() {
        Reading reading = READER.read(Document.of(
                "Ghana and Togo signed a trade agreement in Accra. "
                        + "The Ghanaian foreign minister said that Togo had arrested three fishermen.",
                "2023-06-01"));
        Statement statement = reading.statements().stream()
                .filter(each -> each.cue() != null && each.cue().text().contains("said"))
                .findFirst()
                .orElseThrow();
        EventReport arrest = reading.events().stream()
                .filter(event -> event.type() == Plover.COERCE)
                .findFirst()
                .orElseThrow();
        assertThat(arrest.voice()).isEqualTo(statement.id());
        EventReport signing = reading.events().stream()
                .filter(event -> event.trigger().text().contains("signed"))
                .findFirst()
                .orElseThrow();
        assertThat(signing.voice()).isNull();
    }

    @Test
    void a_document_without_words_has_an_empty_reading() {
        Reading reading = READER.read(Document.of(" \n\n ", null));
        assertThat(reading.events()).isEmpty();
        assertThat(reading.coverage().tokens()).isZero();
    }

    private static String generated(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(4) == 0 ? "\n\n" : " ");
        }
        return text.toString();
    }

    @Test
    void who_is_contradicted_did_not_deny_what_he_said() {
        Reading reading = READER.read(Document.of(
                "Kenya has prolonged the truce for 60 days, and not for 120, as they hurried to declare in Oslo.",
                null));
        assertThat(reading.figures())
                .filteredOn(figure -> figure.value().intValue() == 120)
                .singleElement()
                .satisfies(figure -> assertThat(figure.reality()).isEqualTo(EventReport.Reality.ACTUAL));
    }

    @Test
    void what_leaders_of_several_states_do_together_is_their_states() {
        Reading reading = READER.read(Document.of(
                "The presidents of Kenya and Uganda, William Ruto and Yoweri Museveni, opened two bridges.",
                "2023-06-01"));
        assertThat(reading.figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.parties()).containsExactly("KEN", "UGA"));
    }

    @Test
    void who_lands_in_a_town_visits_its_state() {
        Reading reading = READER.read(Document.of(
                "Emmanuel Macron landed in Lima on Sunday, the first French leader to do so since 1990.",
                "2023-06-01"));
        assertThat(reading.tallies())
                .singleElement()
                .satisfies(tally -> assertThat(tally.actors()).endsWith("PER"));
    }

    @Test
    void a_trip_by_an_unnamed_leader_is_his_state_s() {
        Reading reading = READER.read(Document.of(
                "It was the first bilateral trip by a Kenyan leader to the Peruvian capital since 2011.",
                "2023-06-01"));
        assertThat(reading.tallies())
                .singleElement()
                .satisfies(tally -> assertThat(tally.actors()).containsExactly("KEN", "PER"));
    }

    @Test
    void a_speaker_without_a_name_is_not_called_who() {
        Document document = Document.of(
                "A retired general, who asked not to be named, said that the treaty would hold. \"We will see,\" he said.",
                "2023-06-01");
        assertThat(READER.read(document).actors())
                .noneMatch(actor -> actor.name().equals("who"));
    }
}
