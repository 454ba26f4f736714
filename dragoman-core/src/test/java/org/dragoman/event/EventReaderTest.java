package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;
import static org.dragoman.event.EventFixture.read;

import java.util.List;
import java.util.Objects;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.MentionReader;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.language.Analysis;
import org.dragoman.time.TimeReader;
import org.junit.jupiter.api.Test;

class EventReaderTest {
    private static final List<String> TEXTS = List.of(
            "Peru and Chile signed a border agreement in Quito on 3 May 2019, and Bolivia welcomed it.",
            "",
            "?!",
            "Protesters in Lima — 🙂 — burned tyres, said the police, which arrested two students.",
            "a a a a a a a a a a a a the of of of to to to",
            "Peru denied having shelled Chile. The two sides did not meet. They may talk.");

    @Test
    void participants_and_triggers_slice_back_from_the_text() {
        for (String text : TEXTS) {
            Analysis analysis = EventFixture.analysis(text);
            for (EventReport report : read(text)) {
                assertThat(analysis.span(
                                report.trigger().start(), report.trigger().end()))
                        .isEqualTo(report.trigger());
                for (Participant participant : report.participants()) {
                    Span span = Objects.requireNonNull(participant.span());
                    assertThat(analysis.span(span.start(), span.end())).isEqualTo(span);
                }
            }
        }
    }

    @Test
    void the_same_text_gives_the_same_reports() {
        for (String text : TEXTS) {
            assertThat(read(text)).isEqualTo(read(text));
        }
    }

    @Test
    void those_who_are_in_no_book_are_found_by_their_words() {
        List<EventReport> found = read("Fishermen blockaded the harbour of the island.");
        assertThat(found).isNotEmpty();
        assertThat(found.get(0).source()).allMatch(id -> id.startsWith("unnamed:") || id.startsWith("group:"));
    }

    @Test
    void a_denied_attack_is_no_attack() {
        assertThat(read("Peru denied having shelled Chile."))
                .noneMatch(report -> report.type() == Plover.ASSAULT && report.reality() == Reality.ACTUAL);
    }

    @Test
    void things_do_not_act() {
        assertThat(read("The weather destroyed the harvest.")).isEmpty();
    }

    @Test
    void the_dateline_is_not_the_source() {
        assertThat(lines("LIMA -- President Emmanuel Macron condemned Chile on Friday."))
                .containsExactly("ACCUSE President Emmanuel Macron > Chile");
    }

    @Test
    void a_refusal_to_come_stands() {
        assertThat(read("Peru will not lift its sanctions on Chile."))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.type()).isEqualTo(Plover.REJECT);
                    assertThat(report.reality()).isEqualTo(Reality.ACTUAL);
                });
    }

    @Test
    void every_report_says_why() {
        assertThat(read("Peru condemned Chile on Monday."))
                .allSatisfy(report -> assertThat(report.because())
                        .anyMatch(line -> line.startsWith("pattern: condemn"))
                        .anyMatch(line -> line.startsWith("source"))
                        .anyMatch(line -> line.startsWith("reality")));
    }

    @Test
    void a_sentence_without_reports_says_what_came_nearest() {
        Analysis analysis = EventFixture.analysis("The attack was terrible.");
        List<String> lines = EventFixture.reader()
                .explain(
                        analysis,
                        new MentionReader(ActorBook.standard()).read(analysis),
                        TimeReader.standard().read(analysis));
        assertThat(lines).anyMatch(line -> line.contains("near: \"attack\""));
    }

    @Test
    void an_id_is_made_from_words() {
        assertThat(Cast.unnamed("A Fishing Company")).isEqualTo("unnamed:fishing-company");
        assertThat(Cast.unnamed("—")).isEqualTo("unnamed:someone");
    }
}
