package org.dragoman.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The date that "today" means.
 *
 * @param day the day; the first of the month or year where only that is known; in a year that stands in where none is
 *     known
 * @param dated whether its year is known
 * @param inWeek whether its day of the week is known, and is that of {@code day}
 * @param grain how exactly it is known: DAY, MONTH or YEAR
 */
record Reference(LocalDate day, boolean dated, boolean inWeek, Stamp.Grain grain) {
    /** The reference that a date of publication gives; null where it gives none. */
    static @Nullable Reference of(@Nullable Edtf published) {
        Edtf.Moment moment = published instanceof Edtf.Moment one
                ? one
                : published instanceof Edtf.Interval interval ? interval.start().date() : null;
        if (moment == null) {
            return null;
        }
        boolean dated = !moment.yearless();
        Edtf placed = dated ? moment : moment.inYear(Stamp.ANY_YEAR);
        LocalDate first = placed.earliest();
        if (first == null || first.getYear() < 1000 || first.getYear() > 9000) {
            return null;
        }
        return switch (moment.precision()) {
            case DAY, TIME -> new Reference(first, dated, dated, Stamp.Grain.DAY);
            case MONTH -> new Reference(first, dated, dated, Stamp.Grain.MONTH);
            case YEAR, SEASON -> dated ? new Reference(first, true, true, Stamp.Grain.YEAR) : null;
            default -> null;
        };
    }

    /** The stretch of a size around the reference; null where it is not known so exactly. */
    @Nullable
    Stamp stamp(Stamp.Grain wanted) {
        if (wanted.ordinal() < grain.ordinal()) {
            return null;
        }
        return dated(Stamp.of(wanted, day));
    }

    /** A stretch near the reference, with its year where that is known. */
    Stamp dated(Stamp stamp) {
        return dated ? stamp : stamp.undated();
    }

    /**
     * The reference with its day of the week, where a text that does not write its year pairs days with days of the
     * week, "on Sunday, May 7", and all pairs agree.
     */
    Reference paired(List<List<Node>> sentences) {
        TreeSet<Integer> years = new TreeSet<>();
        for (List<Node> sentence : sentences) {
            for (Node node : sentence) {
                if (node.meaning instanceof Meaning.Calendar calendar
                        && calendar.has("weekday")
                        && calendar.has("month")
                        && calendar.has("day")
                        && !calendar.has("year")) {
                    years.add(yearOf(calendar));
                }
            }
        }
        boolean clear = !dated && grain == Stamp.Grain.DAY && years.size() == 1 && years.first() > 0;
        return clear ? new Reference(day.withYear(years.first()), false, true, grain) : this;
    }

    /** The first leap year from {@link Stamp#ANY_YEAR} in which a day falls on its day of the week; 0 for none. */
    private static int yearOf(Meaning.Calendar calendar) {
        String named = String.format(
                Locale.ROOT,
                "-%02d-%02d",
                Integer.parseInt(calendar.get("month")),
                Integer.parseInt(calendar.get("day")));
        int wanted = Integer.parseInt(calendar.get("weekday"));
        for (int year = Stamp.ANY_YEAR; year < Stamp.ANY_YEAR + 28; year += 4) {
            Edtf date = Edtf.read(year + named);
            LocalDate first = date == null ? null : date.earliest();
            if (first != null && first.getDayOfWeek().getValue() == wanted) {
                return year;
            }
        }
        return 0;
    }
}
