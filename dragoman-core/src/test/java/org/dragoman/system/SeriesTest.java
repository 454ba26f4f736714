package org.dragoman.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.system.Series.Point;
import org.dragoman.time.Edtf;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final Coverage COVERAGE = new Coverage(List.of(
            new Coverage.Entry("doc-1", "Accra Daily", "doc-1", Edtf.parse("2021-01-05")),
            new Coverage.Entry("doc-2", "Nairobi Post", "doc-1", Edtf.parse("2021-02-07")),
            new Coverage.Entry("doc-3", "Nairobi Post", "doc-3", Edtf.parse("2021-02-09")),
            new Coverage.Entry("doc-4", null, "doc-4", null)));

    @Test
    void a_month_without_a_report_is_there_and_says_what_was_published() {
        List<Deed> deeds = new Deeds()
                .met("Accra Daily", "2021-01-04", "KEN", "GHA")
                .accused("Accra Daily", "2021-03-04", "KEN", "GHA")
                .all();

        Series series = Series.of(deeds, COVERAGE, Window.parse("2021-01/2021-03"), Step.MONTH, Counting.DAILY);

        assertThat(series.points()).extracting(Point::label).containsExactly("2021-01", "2021-02", "2021-03");
        assertThat(series.values(Aggregate::count)).containsExactly(1, 0, 1);
        Point february = series.points().get(1);
        assertThat(february.published()).isEqualTo(new Coverage.Denominator(2, 1, 2));
        assertThat(series.points().get(2).sum().reports()).containsExactly("ev-001");
    }

    @Test
    void a_date_too_coarse_for_the_step_lies_in_no_stretch_but_is_not_lost() {
        List<Deed> deeds = new Deeds()
                .met("Accra Daily", "2021", "KEN", "GHA")
                .met("Accra Daily", "XXXX-06-28", "KEN", "GHA")
                .met("Accra Daily", null, "KEN", "GHA")
                .all();

        Series months = Series.of(deeds, COVERAGE, Window.parse("2021"), Step.MONTH, Counting.RAW);
        Series years = Series.of(deeds, COVERAGE, Window.parse("2021"), Step.YEAR, Counting.RAW);

        assertThat(months.unplaced().count()).isEqualTo(3);
        assertThat(years.unplaced().count()).isEqualTo(2);
        assertThat(years.values(Aggregate::count)).containsExactly(1);
    }

    @Test
    void weeks_begin_on_monday_and_belong_to_the_year_of_their_thursday() {
        assertThat(Step.WEEK.start(LocalDate.of(2021, 1, 3))).isEqualTo(LocalDate.of(2020, 12, 28));
        assertThat(Step.WEEK.label(LocalDate.of(2020, 12, 28))).isEqualTo("2020-W53");
        assertThat(Step.QUARTER.label(LocalDate.of(2021, 7, 1))).isEqualTo("2021-Q3");
    }

    @Test
    void a_window_backwards_or_without_end_is_refused() {
        assertThatThrownBy(() -> Window.parse("2021/..")).hasMessageContaining("has no first and last day");
        assertThatThrownBy(() -> new Window(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 1, 1)))
                .hasMessageContaining("before the first");
    }

    @Test
    void a_panel_hears_only_its_outlets() {
        assertThat(COVERAGE.of(java.util.Set.of("Accra Daily")).all()).isEqualTo(new Coverage.Denominator(1, 1, 1));
        assertThat(COVERAGE.outlets()).containsExactly("Accra Daily", "Nairobi Post");
    }
}
