package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JudgementTest {
    @Test
    void calling_someone_a_bad_name_accuses() {
        assertThat(EventFixture.lines("Peru called Chile an aggressor.")).contains("ACCUSE Peru > Chile");
    }

    @Test
    void calling_someone_by_telephone_does_not() {
        assertThat(EventFixture.lines("The premier of Peru called the premier of Chile on Monday."))
                .noneMatch(line -> line.startsWith("ACCUSE"));
    }

    @Test
    void finding_what_someone_did_unlawful_accuses() {
        assertThat(EventFixture.lines("Peru considers the Chilean tariffs illegal."))
                .contains("ACCUSE Peru > Chilean");
    }

    @Test
    void a_name_after_as_accuses_too() {
        assertThat(EventFixture.lines("Peru described the Chilean blockade as an act of war."))
                .contains("ACCUSE Peru > Chilean");
    }

    @Test
    void a_good_name_praises() {
        assertThat(EventFixture.lines("Peru regards Chile as a reliable partner."))
                .contains("SUPPORT Peru > Chile");
    }

    @Test
    void those_named_together_are_both_judged() {
        assertThat(EventFixture.lines("Chile called Peru and Bolivia its enemies."))
                .contains("ACCUSE Chile > Peru, Bolivia");
    }

    @Test
    void an_attitude_told_by_a_participle_is_the_subjects() {
        assertThat(EventFixture.lines("Peru is deeply alarmed at Chile.")).contains("ACCUSE Peru > Chile");
    }

    @Test
    void an_adverb_says_how_something_is_assessed() {
        assertThat(EventFixture.lines("Peru positively assesses Chile's role in the talks."))
                .contains("SUPPORT Peru > Chile");
        assertThat(EventFixture.lines("Peru assesses the Chilean plan this week."))
                .isEmpty();
    }

    @Test
    void names_right_behind_the_verb_are_judged_by_the_plural_after_them() {
        assertThat(EventFixture.lines("Polish officials openly call Belarus and Russia aggressors."))
                .containsExactly("ACCUSE Polish officials > Belarus, Russia");
    }

    @Test
    void who_is_called_something_is_not_phoned() {
        assertThat(EventFixture.lines("The Turkish president called the Israeli prime minister a tyrant."))
                .containsExactly("ACCUSE The Turkish president > the Israeli prime minister");
    }
}
