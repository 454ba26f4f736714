package org.dragoman.evaluation.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoreferenceScoreTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void the_gold_chains_score_one() {
        List<Set<String>> gold = List.of(Set.of("a", "b"), Set.of("c", "d", "e"), Set.of("f"));
        assertThat(CoreferenceScore.of(gold, gold).conll()).isEqualTo(1, EXACT);
    }

    /** Gold {a b c} {d e f g}; answer {a b} {c d} {f g h i}; counted by hand. */
    @Test
    void chains_that_differ_score_what_a_count_by_hand_gives() {
        CoreferenceScore score = CoreferenceScore.of(
                List.of(Set.of("a", "b", "c"), Set.of("d", "e", "f", "g")),
                List.of(Set.of("a", "b"), Set.of("c", "d"), Set.of("f", "g", "h", "i")));
        // Links: {a b c} falls into {a b} {c}: 1 of 2; {d e f g} into {d} {e} {f g}: 1 of 3.
        assertThat(score.muc().recall()).isEqualTo(2.0 / 5, EXACT);
        // Answer: {a b} whole: 1 of 1; {c d} apart: 0 of 1; {f g h i}: {f g} {h} {i}: 1 of 3.
        assertThat(score.muc().precision()).isEqualTo(2.0 / 5, EXACT);
        // Mentions: a, b: 2/3 each; c: 1/3; d: 1/4; e: 0; f, g: 2/4 each.
        assertThat(score.bCubed().recall()).isEqualTo((4.0 / 3 + 1.0 / 3 + 0.25 + 1) / 7, EXACT);
        // a, b: 1 each; c, d: 1/2 each; f, g: 2/4 each; h, i: 0.
        assertThat(score.bCubed().precision()).isEqualTo((2 + 1 + 1) / 8.0, EXACT);
        // Best pairing: {a b c} with {a b}: 4/5; {d e f g} with {f g h i}: 4/8.
        assertThat(score.ceafE().recall()).isEqualTo((0.8 + 0.5) / 2, EXACT);
        assertThat(score.ceafE().precision()).isEqualTo((0.8 + 0.5) / 3, EXACT);
    }

    @Test
    void one_great_chain_has_every_link_but_little_precision() {
        CoreferenceScore score =
                CoreferenceScore.of(List.of(Set.of("a", "b"), Set.of("c", "d")), List.of(Set.of("a", "b", "c", "d")));
        assertThat(score.muc().recall()).isEqualTo(1, EXACT);
        assertThat(score.muc().precision()).isEqualTo(2.0 / 3, EXACT);
        assertThat(score.bCubed().recall()).isEqualTo(1, EXACT);
        assertThat(score.bCubed().precision()).isEqualTo(0.5, EXACT);
        assertThat(score.ceafE().f1()).isEqualTo(2 * (2.0 / 3) * (1.0 / 3) / (2.0 / 3 + 1.0 / 3), EXACT);
    }

    @Test
    void singletons_count_for_mentions_and_chains_but_have_no_links() {
        CoreferenceScore score =
                CoreferenceScore.of(List.of(Set.of("a"), Set.of("b")), List.of(Set.of("a"), Set.of("b")));
        assertThat(score.muc().f1()).isZero();
        assertThat(score.bCubed().f1()).isEqualTo(1, EXACT);
        assertThat(score.ceafE().f1()).isEqualTo(1, EXACT);
    }

    @Test
    void the_pairing_of_chains_is_the_best_one_not_the_first() {
        assertThat(Assignment.best(new double[][] {{0.9, 0.8}, {0.8, 0.1}})).isEqualTo(1.6, EXACT);
        assertThat(Assignment.best(new double[][] {{0.2, 0.9, 0.4}})).isEqualTo(0.9, EXACT);
        assertThat(Assignment.best(new double[][] {{0.5}, {0.7}, {0.6}})).isEqualTo(0.7, EXACT);
    }

    @Test
    void scores_of_documents_add_up_before_they_are_divided() {
        CoreferenceScore right = CoreferenceScore.of(List.of(Set.of("a", "b")), List.of(Set.of("a", "b")));
        CoreferenceScore wrong =
                CoreferenceScore.of(List.of(Set.of("a", "b", "c")), List.of(Set.of("a"), Set.of("b"), Set.of("c")));
        assertThat(right.plus(wrong).muc().recall()).isEqualTo(1.0 / 3, EXACT);
        assertThat(CoreferenceScore.NOTHING.plus(right)).isEqualTo(right);
    }

    @Test
    void a_mention_in_two_chains_is_refused() {
        assertThatThrownBy(() -> CoreferenceScore.of(List.of(Set.of("a"), Set.of("a", "b")), List.of(Set.of("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a mention is in two chains");
    }
}
