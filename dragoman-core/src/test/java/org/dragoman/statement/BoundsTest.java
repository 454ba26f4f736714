package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dragoman.statement.TestTexts.contents;
import static org.dragoman.statement.TestTexts.read;

import org.dragoman.document.Span;
import org.junit.jupiter.api.Test;

class BoundsTest {
    private static String source(Statement statement) {
        Span span = statement.source().span();
        return span == null ? "" : span.text();
    }

    @Test
    void verbs_joined_under_one_subject_part_what_is_said() {
        assertThat(read("The ministers expressed concern at the loss of nets, condemned all attacks on trawlers, "
                        + "and reiterated that the treaty holds."))
                .extracting(BoundsTest::source, s -> s.content().get(0).text())
                .containsExactly(
                        tuple("The ministers", "the loss of nets"),
                        tuple("The ministers", "all attacks on trawlers"),
                        tuple("The ministers", "that the treaty holds"));
    }

    @Test
    void what_must_be_done_does_not_agree() {
        assertThat(read("They underscored that free passage must be upheld and agreed to instruct their pilots"
                        + " to meet."))
                .extracting(s -> s.content().get(0).text())
                .containsExactly("that free passage must be upheld", "to instruct their pilots to meet");
    }

    @Test
    void a_participle_of_speech_behind_a_comma_goes_on_with_the_speaker() {
        assertThat(read("She rejected the charge that the ministry ignored the fishermen, insisting they were heard."))
                .extracting(BoundsTest::source, s -> s.content().get(0).text())
                .contains(
                        tuple("She", "the charge that the ministry ignored the fishermen"),
                        tuple("She", "they were heard"));
    }

    @Test
    void a_contrast_that_others_tell_of_is_not_said_by_the_first() {
        assertThat(read("According to the ministry, the stock of cod has doubled, although local fishermen dispute "
                        + "that figure."))
                .filteredOn(s -> s.within() == null)
                .extracting(s -> s.content().get(0).text())
                .containsExactly("the stock of cod has doubled", "that figure");
    }

    @Test
    void a_second_clause_is_not_told_about() {
        assertThat(read("During the walk, the minister stressed the need for calm in the north, and other matters were"
                        + " also discussed."))
                .filteredOn(Statement::said)
                .extracting(s -> s.content().get(0).text())
                .containsExactly("the need for calm in the north");
    }

    @Test
    void of_a_text_with_a_title_the_title_is_quoted() {
        assertThat(read("The weekly published a long article entitled “The harbour that nobody wanted to build”."))
                .first()
                .satisfies(s ->
                        assertThat(s.content().get(0).text()).isEqualTo("“The harbour that nobody wanted to build”"));
    }

    @Test
    void the_hour_of_an_entry_is_none_of_the_words() {
        assertThat(read("14:20 The harbour will stay open, a spokesman for the port has just told us."))
                .first()
                .satisfies(s -> assertThat(s.content().get(0).text()).isEqualTo("The harbour will stay open"));
    }

    @Test
    void whom_it_is_told_is_no_part_of_what_is_told() {
        assertThat(contents("The president assured the envoy that the code would be signed this year."))
                .containsExactly("that the code would be signed this year");
    }

    @Test
    void what_tells_of_the_source_is_not_said() {
        assertThat(contents("According to the fund, whose mission left last week, reserves cover three months."))
                .containsExactly("reserves cover three months");
    }

    @Test
    void whom_a_verb_judges_belongs_to_what_is_said() {
        assertThat(contents("Norway condemned Sweden for closing the harbour.").get(0))
                .startsWith("Sweden");
    }

    @Test
    void a_past_tense_is_not_joined_to_a_bare_form() {
        assertThat(contents("The ministers agreed that the next round would take place in May and instructed "
                        + "their officials to prepare it."))
                .contains("that the next round would take place in May");
    }
}
