package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.read;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnsweredTest {
    @Test
    void what_is_announced_is_praised_in_those_who_announced_it() {
        assertThat(read("Peru announced a freeze of its drills on Monday. Chile praised the announcement."))
                .filteredOn(report -> report.type() == Plover.SUPPORT)
                .extracting(EventReport::target)
                .containsExactly(List.of("PER"));
    }

    @Test
    void nobody_answers_his_own_deed() {
        assertThat(read("Peru announced a freeze of its drills on Monday. Peru praised the announcement."))
                .filteredOn(report -> report.type() == Plover.SUPPORT)
                .allSatisfy(report -> assertThat(report.target()).isEmpty());
    }

    @Test
    void a_deed_told_long_before_is_not_taken_up() {
        assertThat(read("Peru announced a freeze of its drills on Monday. It rained. The harvest was good. Prices fell."
                        + " Chile praised the announcement."))
                .filteredOn(report -> report.type() == Plover.SUPPORT)
                .allSatisfy(report -> assertThat(report.target()).isEmpty());
    }

    @Test
    void a_charge_that_follows_what_it_tells_is_laid_against_those_told_of() {
        assertThat(read("Peru hid the losses, Chile alleges."))
                .filteredOn(report -> report.type() == Plover.ACCUSE)
                .extracting(EventReport::target)
                .containsExactly(List.of("PER"));
    }

    @Test
    void others_who_hit_out_at_the_same_thing_soon_after_blame_the_same_side() {
        assertThat(read("The Chilean union slammed the decision of Peru to close the canal. Prices rose."
                        + " The Chilean miners hit out at the decision."))
                .filteredOn(report -> report.type() == Plover.ACCUSE)
                .extracting(EventReport::target)
                .containsExactly(List.of("PER"), List.of("PER"));
    }

    @Test
    void a_suit_that_is_told_again_is_filed_against_the_same() {
        List<EventReport> charges = read("The Chilean union filed a lawsuit against Peru. It rained. Prices fell."
                        + " The harvest was good. The Chilean union filed the complaint on Monday."
                        + " The Peruvian premier slammed the suit.")
                .stream()
                .filter(report -> report.type() == Plover.ACCUSE)
                .toList();
        assertThat(charges.get(1).target()).isEqualTo(charges.get(0).target());
        assertThat(charges.get(2).target()).isEqualTo(charges.get(0).source());
    }
}
