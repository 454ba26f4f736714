package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;

import org.junit.jupiter.api.Test;

/** Deeds told from the side of those they are done to, and by words other than the verb. */
class ConverseTest {
    @Test
    void what_is_received_comes_from_its_giver() {
        assertThat(lines("The rebels received rifles from Chile.")).containsExactly("AID Chile > The rebels");
        assertThat(lines("The rebels received rifles.")).isEmpty();
    }

    @Test
    void a_passive_that_keeps_its_object_is_done_to_its_subject() {
        assertThat(lines("The exiles were granted asylum by Norway.")).containsExactly("AID Norway > The exiles");
        assertThat(lines("The exiles were granted asylum in Norway.")).containsExactly("AID Norway > The exiles");
    }

    @Test
    void support_comes_from_those_who_give_it() {
        assertThat(lines("Backing for the council came from Norway.")).containsExactly("SUPPORT Norway > the council");
    }

    @Test
    void whose_aid_is_suspended_suspends_it() {
        assertThat(lines("The suspension of Norwegian aid to Peru took effect."))
                .containsExactly("SANCTION Norwegian > Peru");
    }

    @Test
    void those_helped_to_do_something_are_helped() {
        assertThat(lines("Norway helped villagers in Peru rebuild their homes."))
                .contains("AID Norway > villagers in Peru");
    }

    @Test
    void drills_with_nobody_near_someone_are_a_show_of_force() {
        assertThat(lines("Chile held naval drills near Peru.")).containsExactly("MOBILIZE Chile > Peru");
        assertThat(lines("Chile held naval drills with Peru.")).containsExactly("COOPERATE Chile > Peru");
    }

    @Test
    void those_on_strike_strike() {
        assertThat(lines("The miners are on strike against the ministry."))
                .containsExactly("PROTEST The miners > the ministry");
    }

    @Test
    void a_pact_concluded_between_two_has_both_sides() {
        assertThat(lines("A pact was concluded between Peru and Chile.")).containsExactly("SUPPORT Peru > Chile");
    }

    @Test
    void an_embassy_is_closed_to_the_state_it_stands_in() {
        assertThat(lines("Norway shut its embassy in Peru.")).containsExactly("SANCTION Norway > Peru");
    }
}
