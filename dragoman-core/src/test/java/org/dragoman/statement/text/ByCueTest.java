package org.dragoman.statement.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ByCueTest {
    private static Found found(int cue) {
        return new Found(cue, cue - 1, new int[3], 1, true);
    }

    private final List<Found> ordered = List.of(found(3), found(5), found(9), found(20));

    @Test
    void those_between_two_words_are_found_with_both_ends() {
        assertThat(ByCue.between(ordered, 5, 9)).extracting(Found::cue).containsExactly(5, 9);
        assertThat(ByCue.between(ordered, 6, 8)).isEmpty();
        assertThat(ByCue.between(ordered, 0, 100)).hasSize(4);
    }

    @Test
    void those_in_a_frame_are_found() {
        Found wide = new Found(9, 4, new int[10], 1, true);
        assertThat(ByCue.inside(ordered, wide)).extracting(Found::cue).containsExactly(5, 9);
    }

    @Test
    void the_place_of_a_word_is_that_of_the_next_cue() {
        assertThat(ByCue.at(ordered, 4)).isEqualTo(1);
        assertThat(ByCue.at(ordered, 21)).isEqualTo(4);
    }
}
