package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;

import org.junit.jupiter.api.Test;

/** Who stands near an event, and has no part in it. */
class BesideTest {
    @Test
    void nobody_averts_a_threat_by_being_right() {
        assertThat(lines("If the ministers are correct in their projection, Peru will blockade the port."))
                .noneMatch(line -> line.contains("ministers"));
    }

    @Test
    void who_counts_the_backing_of_others_gives_none() {
        assertThat(lines("Ana Sosa, according to a count by the Lima Post, has the backing of six state legislators."))
                .containsExactly("SUPPORT six state legislators > Ana Sosa");
    }

    @Test
    void they_who_are_not_let_go_are_refused_and_not_where_they_would_go() {
        assertThat(lines("Peruvian authorities are refusing to allow them to be moved to Chile."))
                .noneMatch(line -> line.contains("Chile"));
    }

    @Test
    void a_place_deep_inside_a_thing_is_not_refused() {
        assertThat(lines("The mayor refuses to flinch from the realities of life in Peru."))
                .noneMatch(line -> line.endsWith("> Peru"));
    }

    @Test
    void what_someone_will_need_to_look_past_is_not_demanded() {
        assertThat(lines("Premier Ana Sosa said the former mayor will need to look past the attacks."))
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
        assertThat(lines("The buses cross forty roads on the trip between Lima and Cusco."))
                .isEmpty();
    }

    @Test
    void a_desire_to_work_together_is_a_willingness() {
        assertThat(lines("The ministers of Peru voiced their desire to collaborate with Chile."))
                .anyMatch(line -> line.startsWith("AGREE"));
    }

    @Test
    void what_two_should_do_together_is_still_to_come() {
        assertThat(
                        lines(
                                "President Paz of Chile stressed that Chile and Peru should deepen cooperation against smuggling."))
                .containsExactly("AGREE Chile > Peru");
    }

    @Test
    void an_assurance_that_something_is_so_promises_nothing() {
        assertThat(
                        lines(
                                "The assurance from the minister of Peru that Chile was not being investigated calmed the premier."))
                .noneMatch(line -> line.startsWith("AGREE"));
    }

    @Test
    void nobody_promises_something_to_the_own_campaign() {
        assertThat(lines("Ana Sosa moved to embrace Peruism in her campaign commitments."))
                .noneMatch(line -> line.contains("campaign"));
    }

    @Test
    void what_one_wants_is_demanded_in_two_halves_as_in_one() {
        assertThat(lines("What Peru expects is that Chile abandon its claim to the island."))
                .containsExactly("DEMAND Peru > Chile");
    }

    @Test
    void who_expects_to_be_asked_is_the_one_asked() {
        assertThat(lines("Peru expects Chile to ask for an exemption from the tariffs at the summit."))
                .anyMatch(line -> line.equals("DEMAND Chile > Peru"));
    }

    @Test
    void a_second_infinitive_is_wanted_of_others_as_the_first_is() {
        assertThat(
                        lines(
                                "The rebels want Peru to curtail exercises with Chile, and to withdraw its missiles from the area."))
                .noneMatch(line -> line.startsWith("CONCEDE"));
    }

    @Test
    void a_town_where_something_is_closed_is_promised_nothing() {
        assertThat(lines("The premier's decision to shut down the only mine, in Punta in northern Peru, was praised."))
                .noneMatch(line -> line.contains("> Punta"));
    }
}
