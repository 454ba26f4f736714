package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.contents;

import org.junit.jupiter.api.Test;

class ReachTest {
    @Test
    void a_condition_runs_on_to_what_follows_from_it() {
        assertThat(contents("The envoy threatened the skippers that if the boats came back, the port would be"
                        + " closed to all."))
                .contains("that if the boats came back, the port would be closed to all");
    }

    @Test
    void what_hangs_on_the_last_noun_goes_with_it() {
        assertThat(contents("They agreed to continue talks on permits for the citizens of both countries, "
                        + "including permits for the winter fair."))
                .anySatisfy(text -> assertThat(text).endsWith("for the winter fair"));
    }

    @Test
    void what_someone_is_praised_for_is_told_with_whom() {
        assertThat(contents("The king congratulated the two ministers on the reopening of the bridge."))
                .contains("the two ministers on the reopening of the bridge");
    }

    @Test
    void whom_a_threat_is_told_does_not_end_it() {
        assertThat(contents("The envoy again threatened the owners that if the owners delayed and prevented the repair"
                        + " of the bridge, the union would use all its means to open the road."))
                .anySatisfy(text -> assertThat(text).endsWith("to open the road"));
    }

    @Test
    void a_relative_clause_stands_between_the_parts_of_its_own() {
        assertThat(contents("I would like to note at once that this journey, which became her first after the vote and"
                        + " had many guests, goes far beyond the fair."))
                .contains("that this journey, which became her first after the vote and had many guests, goes far"
                        + " beyond the fair");
    }

    @Test
    void under_what_condition_something_holds_is_said_too() {
        assertThat(contents("“There is no quarrel that cannot be settled,” the mayor said, so long as both towns looked"
                        + " at the lake and did not end up “like two dogs at one bone”."))
                .contains("so long as both towns looked at the lake and did not end up “like two dogs at one bone”");
    }

    @Test
    void a_clause_behind_the_marks_goes_with_what_they_hold() {
        assertThat(contents("The mayor said her “hands shake” when she thinks of the flood, adding that it was long"
                        + " ago."))
                .contains("her “hands shake” when she thinks of the flood");
    }
}
