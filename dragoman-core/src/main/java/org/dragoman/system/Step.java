package org.dragoman.system;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The stretches of time that a series goes by. Weeks begin on Monday (ISO 8601). */
public enum Step {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The first day of the stretch in which a day lies. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the stretch after. */
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
        };
    }

    /** The first day of the stretch that holds the whole of a date; null where none does, as for "2021" and months. */
    @Nullable
    LocalDate holding(@Nullable Edtf date) {
        LocalDate first = date == null ? null : date.earliest();
        LocalDate last = date == null ? null : date.latest();
        return first != null && last != null && start(first).equals(start(last)) ? start(first) : null;
    }

    /** How the stretch that begins on a day is called: {@code 2021-08-25}, {@code 2021-W34}, {@code 2021-08}, {@code 2021-Q3}, {@code 2021}. */
    public String label(LocalDate start) {
        return switch (this) {
            case DAY -> start.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        start.get(IsoFields.WEEK_BASED_YEAR),
                        start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> start.toString().substring(0, start.toString().length() - 3);
            case QUARTER -> start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> Integer.toString(start.getYear());
        };
    }

    /** The first days of all stretches of a window; the first and the last may reach beyond it. */
    public List<LocalDate> starts(Window window) {
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate day = start(window.first()); !day.isAfter(window.last()); day = next(day)) {
            starts.add(day);
        }
        return starts;
    }
}
