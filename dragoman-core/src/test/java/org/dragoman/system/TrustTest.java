package org.dragoman.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustTest {
    @Test
    void an_observer_who_always_differs_is_found_out() {
        List<DawidSkene.Report> reports = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String right = i % 2 == 0 ? "met" : "called";
            String wrong = i % 2 == 0 ? "called" : "met";
            reports.add(new DawidSkene.Report("case " + i, "Accra Daily", right));
            reports.add(new DawidSkene.Report("case " + i, "Lima Hoy", right));
            reports.add(new DawidSkene.Report("case " + i, "Rumour", wrong));
        }

        DawidSkene estimate = DawidSkene.of(reports, 100);

        assertThat(estimate.classes()).containsExactly("called", "met");
        assertThat(estimate.prior()).containsExactly(new double[] {0.5, 0.5}, within(1e-6));
        assertThat(estimate.confusion().getOrDefault("Rumour", new double[2][2])[0][1])
                .isEqualTo(1, within(1e-6));
    }

    @Test
    void who_agrees_with_the_trusted_is_trusted() {
        Sums sums = Sums.of(
                List.of(
                        new Sums.Assertion("one", "x"),
                        new Sums.Assertion("two", "x"),
                        new Sums.Assertion("two", "y"),
                        new Sums.Assertion("three", "z")),
                1000);

        assertThat(sums.trust()).containsEntry("two", 1.0);
        assertThat(sums.trust().getOrDefault("three", 1.0)).isEqualTo(0, within(1e-6));
        assertThat(sums.belief()).containsEntry("x", 1.0);
    }
}
