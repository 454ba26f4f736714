package org.dragoman.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static GoldQuantity of(double value, String unit, String change) {
        return new GoldQuantity(value, null, unit, change);
    }

    @Test
    void value_unit_and_change_are_scored_apart() {
        Score score = new Score();
        score.add(
                List.of(of(5, "percentage", "up"), of(2, "ship", "=")),
                List.of(of(5, "percentage", "="), of(2, "boat", "="), of(7, "-", "=")));
        assertThat(score.published()[0]).isCloseTo(80, within(1e-9));
        assertThat(score.published()[1]).isCloseTo(40, within(1e-9));
        assertThat(score.published()[2]).isCloseTo(40, within(1e-9));
    }

    @Test
    void a_range_is_not_its_lower_end() {
        assertThat(new GoldQuantity(5, 6.0, "-", "=").sameValue(of(5, "-", "=")))
                .isFalse();
        assertThat(new GoldQuantity(5, 6.0, "-", "=").sameValue(new GoldQuantity(5, 6.0, "-", "=")))
                .isTrue();
    }
}
