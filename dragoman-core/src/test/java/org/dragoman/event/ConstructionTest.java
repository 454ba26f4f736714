package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;

import org.junit.jupiter.api.Test;

/** Constructions in which source and target do not stand where a plain clause has them. */
class ConstructionTest {
    @Test
    void a_year_before_a_name_does_not_hide_the_subject() {
        assertThat(lines("On Peru's independence day in 2021 Ana Sosa criticised Chile."))
                .containsExactly("ACCUSE Ana Sosa > Chile");
        assertThat(lines("In the 2014 election Peru backed Chile.")).containsExactly("SUPPORT Peru > Chile");
    }

    @Test
    void a_headline_s_comma_joins_two_subjects() {
        assertThat(lines("Peru, Chile hold rare talks in Lima")).containsExactly("CONSULT Peru > Chile");
    }

    @Test
    void an_apposition_is_no_second_subject() {
        assertThat(lines("Ana Sosa, the premier of Peru, visited Chile.")).containsExactly("CONSULT Ana Sosa > Chile");
    }

    @Test
    void adjectives_of_two_states_name_two_sides() {
        assertThat(lines("Peruvian and Chilean warships held joint drills."))
                .containsExactly("COOPERATE Peruvian > Chilean");
    }

    @Test
    void the_noun_after_of_acts_where_another_phrase_tells_the_target() {
        assertThat(lines("A drone attack of the rebels on Lima killed two people."))
                .contains("ASSAULT the rebels > Lima");
    }

    @Test
    void what_is_done_to_the_ties_of_two_states_is_done_by_both() {
        assertThat(lines("Full diplomatic ties of Peru with Chile were restored in July."))
                .containsExactly("SUPPORT Peru > Chile");
    }

    @Test
    void a_call_that_nobody_in_particular_ignored_still_stands() {
        assertThat(lines("Peru's call for Chile to withdraw was ignored.")).containsExactly("DEMAND Peru > Chile");
    }

    @Test
    void what_someone_must_do_is_demanded_by_the_one_who_says_it_afterwards() {
        assertThat(lines("Chile must let more food into Lima, the court said."))
                .containsExactly("DEMAND the court > Chile");
    }

    @Test
    void what_someone_will_suffer_on_a_condition_is_a_threat_of_the_one_who_says_it() {
        assertThat(lines(
                        "Two reporters were told by gang members that they would be killed if they printed the names."))
                .containsExactly("THREATEN gang members > Two reporters");
    }

    @Test
    void an_adjective_far_behind_a_long_object_still_belongs_to_the_verb() {
        assertThat(lines("Judges held two Peruvians and a Chilean responsible for the crash."))
                .containsExactly("ACCUSE Judges > Peruvians, Chilean");
    }

    @Test
    void a_vote_is_the_doing_of_those_who_called_it() {
        assertThat(lines("Voters shunned the election that Peru had called.")).contains("PROTEST Voters > Peru");
    }

    @Test
    void thousands_counted_in_tens_are_those_who_act() {
        assertThat(lines("Tens of thousands of Peruvians demonstrated against the government."))
                .containsExactly("PROTEST Peruvians > the government");
    }
}
