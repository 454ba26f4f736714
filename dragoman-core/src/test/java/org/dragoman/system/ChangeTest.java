package org.dragoman.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void a_step_is_found_where_it_is() {
        Random random = new Random(1);
        double[] values = new double[60];
        for (int i = 0; i < values.length; i++) {
            values[i] = (i < 35 ? 10 : 4) + random.nextGaussian();
        }

        ChangePoints found = ChangePoints.of(values);

        assertThat(found.breaks()).containsExactly(34);
        assertThat(found.means().get(0)).isEqualTo(10, within(0.5));
        assertThat(found.means().get(1)).isEqualTo(4, within(0.5));
    }

    @Test
    void noise_alone_has_no_break() {
        Random random = new Random(2);

        assertThat(ChangePoints.of(random.doubles(60).toArray()).breaks()).isEmpty();
    }

    @Test
    void the_division_leaves_the_least_squares() {
        double[] values = {1, 1, 9, 9, 9, 2, 2};

        ChangePoints two = ChangePoints.all(values, 2, 5).get(2);

        assertThat(two.breaks()).containsExactly(1, 4);
        assertThat(two.residual()).isEqualTo(0, within(1e-9));
    }

    @Test
    void a_series_too_short_to_divide_stays_whole() {
        assertThat(ChangePoints.of(3, 4).breaks()).isEmpty();
        assertThat(ChangePoints.of().breaks()).isEmpty();
    }

    @Test
    void an_alarm_lies_far_from_what_came_before() {
        double[] values = {2, 4, 2, 4, 3, 30, 3};

        List<Alarm> alarms = Alarm.of(values, 4, 3, 0.5);

        assertThat(alarms).extracting(Alarm::at).containsExactly(5);
        assertThat(alarms.get(0).z()).isGreaterThan(20);
    }

    @Test
    void after_silence_one_report_is_no_alarm() {
        assertThat(Alarm.of(new double[] {0, 0, 0, 0, 1}, 4, 3, 1)).isEmpty();
        assertThatThrownBy(() -> Alarm.of(new double[] {1}, 1, 3, 1)).hasMessageContaining("give 2 or more");
    }
}
