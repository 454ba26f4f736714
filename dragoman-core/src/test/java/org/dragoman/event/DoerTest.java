package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;
import static org.dragoman.event.EventFixture.read;

import org.dragoman.event.EventReport.Reality;
import org.junit.jupiter.api.Test;

/** Who does what clauses beside and below others tell. */
class DoerTest {
    @Test
    void those_accused_of_several_deeds_did_them_all() {
        assertThat(lines("He suspected Chile of arming the rebels and of shelling Peru."))
                .noneMatch(line -> line.startsWith("ASSAULT He"));
    }

    @Test
    void a_participle_after_a_comma_is_about_the_subject() {
        assertThat(lines("Ana Sosa entered the Peruvian race in May, praising the premier of Chile."))
                .containsExactly("SUPPORT Ana Sosa > the premier of Chile");
    }

    @Test
    void whose_means_the_one_described() {
        assertThat(lines("The book is by Ana Sosa, whose group has urged the Peruvian council to act."))
                .contains("DEMAND Ana Sosa > the Peruvian council");
    }

    @Test
    void a_plural_verb_has_several_who_do_it() {
        assertThat(lines("The envoys fear that Ana Sosa won and condemn Chile."))
                .noneMatch(line -> line.startsWith("ACCUSE Ana"));
    }

    @Test
    void what_is_made_illegal_is_not_done_by_the_law_giver() {
        assertThat(lines("The court made the raids on Chile illegal."))
                .noneMatch(line -> line.startsWith("ASSAULT The court"));
    }

    @Test
    void a_deed_beside_a_denial_is_told_as_done() {
        assertThat(read("The premier did not limit herself to Peru, also calling on Chile to leave."))
                .filteredOn(report -> report.type() == Plover.DEMAND)
                .extracting(EventReport::reality)
                .doesNotContain(Reality.DENIED);
    }

    @Test
    void one_person_attacks_another_in_words() {
        assertThat(lines("The attack on Luis Paz by Ana Sosa surprised the Peruvian council."))
                .noneMatch(line -> line.startsWith("ASSAULT"));
        assertThat(lines("The attack on Chile by Peru surprised the council."))
                .anyMatch(line -> line.startsWith("ASSAULT"));
    }

    @Test
    void who_commands_respect_asks_for_nothing() {
        assertThat(lines("The Peruvian council commands great wealth.")).isEmpty();
    }

    @Test
    void who_serves_a_sentence_sentences_nobody() {
        assertThat(lines("The Peruvian minister served a prison sentence.")).isEmpty();
    }

    @Test
    void the_only_one_who_did_it_is_the_one_of_whom_that_is_said() {
        assertThat(lines("Her rival, Sen. Ana Sosa of Lima, was the only senator who condemned Chile."))
                .containsExactly("ACCUSE Sen. Ana Sosa > Chile");
    }

    @Test
    void a_past_tense_shares_no_subject_with_what_would_be() {
        assertThat(lines("Ana Sosa spoke of her forecast that Peru would pull out of the slump, and blamed the premier"
                        + " of Chile."))
                .contains("ACCUSE Ana Sosa > the premier of Chile");
    }

    @Test
    void a_test_raises_concerns_without_a_word() {
        assertThat(lines("Peru's missile tests have raised concerns in Chile."))
                .noneMatch(line -> line.startsWith("ACCUSE Peru"));
        assertThat(lines("Peru's foreign minister has raised concerns about Chile."))
                .contains("ACCUSE Peru's foreign minister > Chile");
    }

    @Test
    void two_names_that_share_a_word_are_two() {
        assertThat(lines("Peru sent aid to North and South Korea.")).containsExactly("AID Peru > South Korea, North");
    }

    @Test
    void who_says_that_another_would_leave_does_not_try_to_leave() {
        assertThat(lines("Ana Sosa went on offense against the Peruvian premier on Monday, saying he would abdicate."))
                .noneMatch(line -> line.startsWith("CONCEDE Ana"));
    }

    @Test
    void a_pronoun_before_the_verb_does_it_to_the_noun_before_it() {
        assertThat(lines("Ana Sosa left Peru. After a book by Luis Paz, the director she ousted, she spoke."))
                .contains("CONCEDE she > the director");
    }

    @Test
    void help_before_the_clause_is_nobody_worked_with() {
        assertThat(lines("With Chile's help, Peru was working to change its laws."))
                .noneMatch(line -> line.startsWith("COOPERATE"));
        assertThat(lines("Peru was working with Chile.")).containsExactly("COOPERATE Peru > Chile");
    }

    @Test
    void a_comma_in_a_headline_joins_a_state_and_a_body() {
        assertThat(lines("Democrats file lawsuit against Russia, Trump campaign for collusion."))
                .containsExactly("ACCUSE Democrats > Russia, Trump campaign");
    }
}
