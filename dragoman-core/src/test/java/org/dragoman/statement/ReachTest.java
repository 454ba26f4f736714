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
}
