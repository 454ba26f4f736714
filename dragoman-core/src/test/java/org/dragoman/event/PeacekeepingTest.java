package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;

import org.junit.jupiter.api.Test;

class PeacekeepingTest {
    @Test
    void troops_sent_to_keep_the_peace_are_a_help() {
        assertThat(lines("Norway sent a battalion to Chad for a peacekeeping mission."))
                .containsExactly("AID Norway > Chad");
        assertThat(lines("Norway sent a battalion to the border with Chad.")).noneMatch(line -> line.startsWith("AID"));
    }

    @Test
    void who_remains_the_largest_donor_gives() {
        assertThat(lines("Norway stays a generous donor to Peru.")).containsExactly("AID Norway > Peru");
    }
}
