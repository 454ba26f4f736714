package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.read;

import java.util.List;
import org.junit.jupiter.api.Test;

class GatheringsTest {
    @Test
    void who_would_leave_the_meeting_turns_from_the_other_side_of_it() {
        assertThat(read("Peru and Chile will hold a summit next month. Peru said it would leave the summit."))
                .filteredOn(report -> report.type() == Plover.REJECT)
                .extracting(EventReport::target)
                .containsExactly(List.of("CHL"));
    }

    @Test
    void a_meeting_of_others_is_not_meant() {
        assertThat(read("Norway and Chile will hold a summit next month. Peru said it would leave the summit."))
                .filteredOn(report -> report.type() == Plover.REJECT)
                .allSatisfy(report -> assertThat(report.target()).isEmpty());
    }

    @Test
    void a_deed_told_again_by_the_thing_alone_is_done_to_the_same_side() {
        assertThat(read("Peru meddled in Chile's election. Peru denied meddling in the election."))
                .filteredOn(report -> report.type() == Plover.COERCE)
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report.target()).isEqualTo(List.of("CHL")));
    }

    @Test
    void whoever_joins_a_body_meets_nobody() {
        assertThat(read("Peru joined the World Trade Organization on Friday."))
                .noneMatch(report -> report.type() == Plover.CONSULT);
    }

    @Test
    void who_is_seen_with_a_thing_is_not_met() {
        assertThat(read("The Norwegian minister never saw President Putin with a book."))
                .isEmpty();
    }

    @Test
    void voters_who_are_mobilised_are_no_troops() {
        assertThat(read("The Norwegian president mobilised the voters.")).isEmpty();
    }

    @Test
    void what_is_bombed_is_no_bomber() {
        assertThat(read("Norway condemned the embassy bombings in Peru."))
                .filteredOn(report -> report.type() == Plover.ASSAULT)
                .allSatisfy(report -> assertThat(report.source()).isEmpty());
    }

    @Test
    void an_exemption_that_is_sought_is_asked_of_those_who_can_grant_it() {
        assertThat(read("Norway sought an exemption from Peruvian tariffs."))
                .filteredOn(report -> report.type() == Plover.DEMAND)
                .extracting(EventReport::target)
                .containsExactly(List.of("PER"));
    }
}
