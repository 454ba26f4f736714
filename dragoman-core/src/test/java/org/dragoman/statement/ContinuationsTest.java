package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContinuationsTest {
    @Test
    void a_quotation_without_a_name_is_carried_on_with_less_confidence() {
        List<Statement> statements = read(TestTexts.paragraphs(
                "The Norwegian envoy said that trade had grown.",
                "The two countries had met in Oslo.",
                "“The harbour will open in May and both sides will gain from it.”"));
        Statement last = statements.get(statements.size() - 1);
        assertThat(last.cue()).isNull();
        assertThat(last.source().span()).isNull();
        assertThat(last.confidence()).isLessThan(0.6);
    }

    @Test
    void a_reported_sentence_may_go_on_after_moreover() {
        List<Statement> statements = read("The envoy noted that trade had grown by a fifth. "
                + "Moreover, both countries want to open the harbour. The talks took place in Oslo.");
        assertThat(statements).anySatisfy(s -> {
            assertThat(s.cue()).isNull();
            assertThat(s.content().get(0).text()).startsWith("Moreover").endsWith("harbour.");
            assertThat(s.confidence()).isLessThan(0.5);
        });
    }

    @Test
    void what_happens_if_a_demand_is_not_heeded_is_the_words_of_who_made_it() {
        List<Statement> statements = read("The union urged the shipowners to pay the crews. "
                + "Otherwise, its members will stop work in every port. The season opens in May.");
        assertThat(statements)
                .filteredOn(s -> s.cue() == null)
                .singleElement()
                .satisfies(s -> assertThat(s.content().get(0).text())
                        .startsWith("Otherwise")
                        .endsWith("port."));
    }

    @Test
    void what_is_narrated_in_the_past_is_not_carried_on() {
        assertThat(read("The envoy noted that trade had grown by a fifth. Moreover, the ministers met in Oslo."))
                .noneMatch(s -> s.cue() == null);
    }

    @Test
    void a_title_between_marks_is_not_speech() {
        assertThat(read("The festival showed the film “A Long Winter in the North” on Monday."))
                .noneMatch(s -> s.cue() == null);
    }

    @Test
    void a_quotation_of_its_own_paragraph_stands_apart_from_what_was_reported_before() {
        List<Statement> statements = read(TestTexts.paragraphs(
                "The engineer insists that the dam was safe.",
                "“They asked for numbers. Nobody asked what the numbers meant.”"));
        assertThat(statements).anySatisfy(s -> {
            assertThat(s.cue()).isNull();
            assertThat(s.manner()).isEqualTo(Statement.Manner.DIRECT);
            assertThat(s.content().get(0).text()).startsWith("“They").endsWith("meant.”");
        });
    }

    @Test
    void a_quotation_left_open_goes_on_in_the_next_paragraph() {
        List<Statement> statements = read(TestTexts.paragraphs(
                "As the envoy noted, \"Whether the boat holds is known only at sea.",
                "The fishermen are the first who must be asked.",
                "The talks took place in Oslo."));
        assertThat(statements)
                .filteredOn(s -> s.cue() == null)
                .singleElement()
                .satisfies(s -> assertThat(s.content().get(0).text()).startsWith("The fishermen"));
    }

    @Test
    void a_predicate_in_marks_behind_a_report_is_the_speakers() {
        assertThat(read("The mayor said that the harbour needs many ships. "
                        + "But the small ports are “an important part of the coast.”"))
                .anySatisfy(s -> {
                    assertThat(s.cue()).isNull();
                    assertThat(s.content().get(0).text()).startsWith("But the small ports");
                });
    }
}
