package org.dragoman.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.junit.jupiter.api.Test;

class KeptTest {
    /** One whose cue is the first of the words and whose content is the rest. */
    private static Found found(int cue, int... roles) {
        int[] labels = new int[roles.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = Label.of(roles[i], i == 0 || roles[i - 1] != roles[i]);
        }
        return new Found(cue, 0, labels, 1, true);
    }

    @Test
    void two_words_of_one_cue_are_rivals() {
        Kept kept = new Kept();
        kept.add(found(0, Label.CUE, Label.CUE, Label.CONTENT));
        assertThat(kept.rivals(found(1, Label.OUTSIDE, Label.CUE, Label.CONTENT)))
                .isTrue();
    }

    @Test
    void two_that_contain_each_other_are_rivals_and_one_inside_another_is_none() {
        Kept kept = new Kept();
        kept.add(found(0, Label.CUE, Label.CONTENT, Label.CONTENT));
        assertThat(kept.rivals(found(2, Label.CONTENT, Label.CONTENT, Label.CUE)))
                .isTrue();
        assertThat(kept.rivals(found(1, Label.OUTSIDE, Label.CUE, Label.CONTENT)))
                .isFalse();
    }

    @Test
    void what_is_kept_stands_in_the_order_of_its_cues() {
        Kept kept = new Kept();
        Found later = found(2, Label.OUTSIDE, Label.OUTSIDE, Label.CUE, Label.CONTENT);
        Found sooner = found(0, Label.CUE, Label.OUTSIDE, Label.OUTSIDE, Label.CONTENT);
        kept.add(later);
        kept.add(sooner);
        assertThat(kept.all()).containsExactly(sooner, later);
        assertThat(kept.heads(2)).isTrue();
        assertThat(kept.heads(1)).isFalse();
    }
}
