package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.read;

import java.util.List;
import org.junit.jupiter.api.Test;

class CounterpartTest {
    @Test
    void bilateral_ties_are_those_with_the_other_side_told_of_before() {
        assertThat(read("Peru and Chile signed an accord in May. Peru hopes to deepen bilateral cooperation."))
                .filteredOn(report -> report.type() == Plover.AGREE)
                .extracting(EventReport::target)
                .containsExactly(List.of("CHL"));
    }

    @Test
    void ties_that_one_side_cuts_are_those_with_the_other() {
        assertThat(read("Peru and Chile met in Quito on Monday. In 2016 Peru had cut diplomatic ties."))
                .filteredOn(report -> report.type() == Plover.SANCTION)
                .extracting(EventReport::target)
                .containsExactly(List.of("CHL"));
    }

    @Test
    void without_two_told_of_before_there_is_no_other_side() {
        assertThat(read("Peru hopes to deepen bilateral cooperation."))
                .allSatisfy(report -> assertThat(report.target()).isEmpty());
        assertThat(read("Chile and Bolivia signed an accord in May. Peru hopes to deepen bilateral cooperation."))
                .filteredOn(report -> report.type() == Plover.AGREE)
                .allSatisfy(report -> assertThat(report.target()).isEmpty());
    }
}
