package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;

import org.junit.jupiter.api.Test;

/** Where the one acted upon stands beside other phrases of the same verb. */
class TargetPlaceTest {
    @Test
    void someone_who_is_the_object_stands_before_what_a_preposition_tells() {
        assertThat(lines("The regulator in Lima fined two ministers for fraud."))
                .anyMatch(line -> line.startsWith("COERCE") && line.endsWith("two ministers"));
        assertThat(lines("Peru denounced the premier of Chile as a gangster."))
                .anyMatch(line -> line.startsWith("ACCUSE Peru > the premier"));
    }

    @Test
    void those_appealed_to_are_asked_and_not_what_is_asked_for() {
        assertThat(lines("The miners appealed to the government for drinking water."))
                .contains("DEMAND The miners > the government");
    }

    @Test
    void someone_asked_for_patrols_is_asked_and_not_the_sea_they_watch() {
        assertThat(lines("Peru asked Chile for more naval patrols along the coast of Norway."))
                .contains("DEMAND Peru > Chile");
    }

    @Test
    void those_whom_a_plural_before_what_is_promised_names_are_promised_it() {
        assertThat(lines("The rebels promised relief agencies safe passage to the port."))
                .anyMatch(line -> line.startsWith("AGREE The rebels > relief agencies"));
    }

    @Test
    void those_whom_a_crowd_goes_out_to_face_stand_before_the_place() {
        assertThat(lines("Students took to the streets of Lima to protest against the generals."))
                .anyMatch(line -> line.startsWith("PROTEST Students > the generals"));
    }

    @Test
    void strikers_strike_against_those_whose_deed_they_answer() {
        assertThat(lines("Railwaymen walked off the job after the ministry had announced pay cuts."))
                .contains("PROTEST Railwaymen > the ministry");
    }

    @Test
    void a_complaint_with_a_judge_is_against_those_whom_it_names() {
        assertThat(lines("Lawyers lodged a complaint with the prosecutor against four soldiers."))
                .anyMatch(line -> line.startsWith("ACCUSE Lawyers > four soldiers"));
    }

    @Test
    void drills_that_are_held_are_nobody() {
        assertThat(lines("The army of Peru and the navy of Chile held joint patrols along the coast."))
                .noneMatch(line -> line.contains("patrols"));
    }
}
