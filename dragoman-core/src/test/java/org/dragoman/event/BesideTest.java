package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;

import org.junit.jupiter.api.Test;

/** Who stands near an event, and has no part in it. */
class BesideTest {
    @Test
    void nobody_averts_a_threat_by_being_right() {
        assertThat(lines("If the ministers are right, Peru will blockade the port."))
                .noneMatch(line -> line.contains("ministers"));
    }

    @Test
    void who_counts_the_backing_of_others_gives_none() {
        assertThat(lines("Luis Paz, on a tally by a weekly in Quito, has the backing of nine bishops."))
                .containsExactly("SUPPORT nine bishops > Luis Paz");
    }

    @Test
    void they_who_are_not_let_go_are_refused_and_not_where_they_would_go() {
        assertThat(lines("The general refused to allow them to be flown to Chile."))
                .noneMatch(line -> line.contains("Chile"));
    }

    @Test
    void a_place_deep_inside_a_thing_is_not_refused() {
        assertThat(lines("The mayor refused to look away from the hardships of villages in Peru."))
                .noneMatch(line -> line.endsWith("> Peru"));
    }

    @Test
    void what_someone_will_need_to_look_past_is_not_demanded() {
        assertThat(lines("Premier Ana Sosa said the envoy will need to keep calm."))
                .noneMatch(line -> line.startsWith("DEMAND"));
        assertThat(lines("Premier Ana Sosa said Chile will need to release the sailors."))
                .anyMatch(line -> line.startsWith("DEMAND"));
    }

    @Test
    void who_is_assured_that_something_was_done_is_told_so() {
        assertThat(lines("Peru assured Chile that the books had been checked."))
                .noneMatch(line -> line.startsWith("SUPPORT"));
        assertThat(lines("Peru assured Chile of its support.")).anyMatch(line -> line.startsWith("SUPPORT"));
    }

    @Test
    void whoever_a_writer_refers_to_gets_no_letter() {
        assertThat(lines("Premier Sosa wrote, referring to the king of Norway, that the road was long."))
                .noneMatch(line -> line.startsWith("CONSULT"));
    }

    @Test
    void a_trip_between_two_towns_is_no_visit() {
        assertThat(lines("The ferry calls at three islands on the trip between Lima and Arica."))
                .isEmpty();
    }

    @Test
    void a_desire_to_work_together_is_a_willingness() {
        assertThat(lines("The ministers of Peru voiced their desire to collaborate with Chile."))
                .anyMatch(line -> line.startsWith("AGREE"));
    }

    @Test
    void what_two_should_do_together_is_still_to_come() {
        assertThat(lines("Premier Paz of Chile said that Chile and Peru should cooperate on rescue at sea."))
                .containsExactly("AGREE Chile > Peru");
    }

    @Test
    void an_assurance_that_something_is_so_promises_nothing() {
        assertThat(lines("An assurance by the envoy of Peru that nobody had been jailed pleased Chile."))
                .noneMatch(line -> line.startsWith("AGREE"));
    }

    @Test
    void nobody_promises_something_to_the_own_campaign() {
        assertThat(lines("Ana Sosa told voters of her campaign commitments."))
                .noneMatch(line -> line.contains("campaign"));
    }

    @Test
    void what_one_wants_is_demanded_in_two_halves_as_in_one() {
        assertThat(lines("What Peru expects is that Chile release the sailors."))
                .containsExactly("DEMAND Peru > Chile");
    }

    @Test
    void who_expects_to_be_asked_is_the_one_asked() {
        assertThat(lines("Peru expects Chile to ask for a delay of the talks."))
                .anyMatch(line -> line.equals("DEMAND Chile > Peru"));
    }

    @Test
    void a_second_infinitive_is_wanted_of_others_as_the_first_is() {
        assertThat(lines("The guild wants Peru to lower its tolls, and to release the sailors."))
                .noneMatch(line -> line.startsWith("CONCEDE"));
    }

    @Test
    void a_town_where_something_is_closed_is_promised_nothing() {
        assertThat(lines("The queen decided to close a quarry in Punta.")).noneMatch(line -> line.contains("> Punta"));
    }
}
