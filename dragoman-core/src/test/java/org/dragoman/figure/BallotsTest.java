package org.dragoman.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.figure.TestTexts.figures;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The chamber adopted the plan by a vote of 141 to 7, with 32 abstentions.",
                "The plan got 141 votes in favour, 7 against and 32 abstentions."
            })
    void votes_are_for_against_or_neither(String text) {
        assertThat(figures(text).figures())
                .extracting(figure -> figure.value().intValue(), Figure::of)
                .contains(Tuple.tuple(7, "votes against"), Tuple.tuple(32, "abstentions"));
    }

    @Test
    void a_price_to_a_price_is_no_vote() {
        assertThat(figures("The price fell from 141 to 7 dollars.").figures())
                .extracting(Figure::of)
                .doesNotContain("votes against");
    }
}
