package org.dragoman.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import net.time4j.range.DateInterval;
import net.time4j.range.IntervalRelation;
import org.jspecify.annotations.Nullable;

/**
 * A date, an interval or a set of dates as ISO 8601-2 (EDTF, levels 0 and 1) writes them, with the
 * digits that nobody knows left as {@code X}. Of level 2 only what news needs is understood: an
 * unknown year before a known month and day ({@code XXXX-06-28}) and sets.
 *
 * <pre>{@code
 * Edtf.parse("2021-08").earliest()                            // 2021-08-01
 * Edtf.parse("XXXX-06-28").compatible(Edtf.parse("2021"))     // true
 * Edtf.parse("2024-05-16/2024-05-17").relation(Edtf.parse("2024-05-17"))  // FINISHED_BY
 * }</pre>
 *
 * <p>All reckoning is in whole days of the proleptic Gregorian calendar; the time of day of a
 * {@link Moment} is kept and printed but does not count. Seasons are those of the northern
 * hemisphere in whole months, winter running from December of its year into February.
 *
 * <p>The order is by earliest day, then by latest, then by text; what has no earliest day comes last.
 */
public sealed interface Edtf extends Comparable<Edtf> permits Edtf.Moment, Edtf.Interval, Edtf.Several {
    /** How fine a date is, from coarse to fine. */
    enum Precision {
        /** Nothing of the calendar is known. */
        NONE,
        MILLENNIUM,
        CENTURY,
        DECADE,
        YEAR,
        SEASON,
        MONTH,
        DAY,
        TIME
    }

    /** The marks of doubt that may follow a date. */
    enum Qualifier {
        NONE(""),
        /** Perhaps this date, perhaps another. */
        UNCERTAIN("?"),
        /** This date or one close to it. */
        APPROXIMATE("~"),
        UNCERTAIN_AND_APPROXIMATE("%");

        private final String mark;

        Qualifier(String mark) {
            this.mark = mark;
        }

        /** The mark as written. */
        public String mark() {
            return mark;
        }

        /** Whether the date may lie one unit of its precision to either side. */
        public boolean approximate() {
            return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
        }
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if the text is no such value; the message says where
     */
    static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }

    /** Reads a value; null where the text is null or no such value. */
    static @Nullable Edtf read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A day. */
    static Moment of(LocalDate day) {
        return new Moment(
                EdtfParser.yearText(day.getYear()), day.getMonthValue(), day.getDayOfMonth(), null, Qualifier.NONE);
    }

    /** A month. */
    static Moment of(YearMonth month) {
        return new Moment(EdtfParser.yearText(month.getYear()), month.getMonthValue(), 0, null, Qualifier.NONE);
    }

    /** The first day it can mean; null where it is open or has no year. */
    @Nullable
    LocalDate earliest();

    /** The last day it can mean; null where it is open or has no year. */
    @Nullable
    LocalDate latest();

    /** The precision of its finest part. */
    Precision precision();

    /** Whether its year is wholly unknown ({@code XXXX-06-28}), for an interval or set: that of any part. */
    boolean yearless();

    /** The same with every wholly unknown year replaced, if its order allows; 29 February becomes 28 February in a common year. */
    Edtf inYear(int year);

    /** Whether its start has no bound. */
    default boolean openStart() {
        return false;
    }

    /** Whether its end has no bound. */
    default boolean openEnd() {
        return false;
    }

    /** Whether both can mean a common day: a year and a day in it, {@code XXXX-06-28} and {@code 2021}. */
    default boolean compatible(Edtf other) {
        return EdtfReckoning.compatible(this, other);
    }

    /** Whether every day that the other can mean is one that this can mean. False where either lacks a year. */
    default boolean contains(Edtf other) {
        return EdtfReckoning.contains(this, other);
    }

    /** How the stretch from earliest to latest stands to the other's; null where either has no place in time. */
    default @Nullable Allen relation(Edtf other) {
        DateInterval mine = EdtfReckoning.interval(this);
        DateInterval its = EdtfReckoning.interval(other);
        return mine == null || its == null ? null : Allen.of(IntervalRelation.between(mine, its));
    }

    @Override
    default int compareTo(Edtf other) {
        return EdtfReckoning.ORDER.compare(this, other);
    }

    /**
     * A date at any precision.
     *
     * @param year four digits of which the last may be {@code X}, {@code XXXX}, {@code -} and four digits, or
     *     {@code Y} and a longer year
     * @param month 0 for none, {@link #UNKNOWN} for XX, 1 to 12, or a season from 21 (spring) to 24 (winter)
     * @param day 0 for none, {@link #UNKNOWN} for XX, or 1 to 31
     * @param time what follows the T, such as {@code 23:20:30Z}; null for none
     * @param qualifier the mark of doubt
     */
    record Moment(String year, int month, int day, @Nullable String time, Qualifier qualifier) implements Edtf {
        /** A month or day that is known to exist and not known. */
        public static final int UNKNOWN = -1;

        public Moment {
            requireNonNull(qualifier, "qualifier is null");
            EdtfParser.check(requireNonNull(year, "year is null"), month, day, time);
        }

        /** The same with another mark of doubt. */
        public Moment with(Qualifier other) {
            return new Moment(year, month, day, time, other);
        }

        @Override
        public @Nullable LocalDate earliest() {
            return yearless() ? null : EdtfReckoning.earliest(this);
        }

        @Override
        public @Nullable LocalDate latest() {
            return yearless() ? null : EdtfReckoning.latest(this);
        }

        @Override
        public Precision precision() {
            if (time != null) {
                return Precision.TIME;
            }
            if (day > 0) {
                return Precision.DAY;
            }
            if (month > 0) {
                return month > 12 ? Precision.SEASON : Precision.MONTH;
            }
            return switch ((int) year.chars().filter(c -> c == 'X').count()) {
                case 0 -> Precision.YEAR;
                case 1 -> Precision.DECADE;
                case 2 -> Precision.CENTURY;
                case 3 -> Precision.MILLENNIUM;
                default -> Precision.NONE;
            };
        }

        @Override
        public boolean yearless() {
            return year.endsWith("XXXX");
        }

        @Override
        public Edtf inYear(int wanted) {
            if (!yearless()) {
                return this;
            }
            boolean shortened = month == 2 && day == 29 && !java.time.Year.isLeap(wanted);
            return new Moment(EdtfParser.yearText(wanted), month, shortened ? 28 : day, time, qualifier);
        }

        @Override
        public String toString() {
            return EdtfText.of(this);
        }
    }

    /**
     * From one date to another, both included.
     *
     * @param start where it starts
     * @param end where it ends
     */
    record Interval(Bound start, Bound end) implements Edtf {
        public Interval {
            requireNonNull(start, "start is null");
            requireNonNull(end, "end is null");
            if (start.date() == null && end.date() == null) {
                throw new IllegalArgumentException("an interval needs a date at one end at least");
            }
            if (!ordered(start, end)) {
                throw new IllegalArgumentException("the interval " + start + "/" + end + " ends before it starts");
            }
        }

        /** From one date to another. */
        public static Interval of(Moment start, Moment end) {
            return new Interval(Bound.at(start), Bound.at(end));
        }

        @Override
        public @Nullable LocalDate earliest() {
            return start.date() == null ? null : start.date().earliest();
        }

        @Override
        public @Nullable LocalDate latest() {
            return end.date() == null ? null : end.date().latest();
        }

        @Override
        public Precision precision() {
            Precision first =
                    start.date() == null ? Precision.NONE : start.date().precision();
            Precision last = end.date() == null ? Precision.NONE : end.date().precision();
            return first.compareTo(last) > 0 ? first : last;
        }

        @Override
        public boolean yearless() {
            return (start.date() != null && start.date().yearless())
                    || (end.date() != null && end.date().yearless());
        }

        @Override
        public Edtf inYear(int year) {
            Bound first = start.inYear(year);
            if (ordered(first, end.inYear(year))) {
                return new Interval(first, end.inYear(year));
            }
            // "from December to February" runs into the next year; "XXXX/1999" has no place in 2021.
            return ordered(first, end.inYear(year + 1)) ? new Interval(first, end.inYear(year + 1)) : this;
        }

        private static boolean ordered(Bound start, Bound end) {
            LocalDate first = start.date() == null ? null : start.date().earliest();
            LocalDate last = end.date() == null ? null : end.date().latest();
            return first == null || last == null || !last.isBefore(first);
        }

        @Override
        public boolean openStart() {
            return start.date() == null;
        }

        @Override
        public boolean openEnd() {
            return end.date() == null;
        }

        @Override
        public String toString() {
            return start + "/" + end;
        }
    }

    /**
     * One end of an interval: a date, {@code ..} for none, or nothing where it is unknown.
     *
     * @param date the date, or null
     * @param open whether, without a date, there is no bound rather than an unknown one
     */
    record Bound(@Nullable Moment date, boolean open) {
        /** No bound. */
        public static final Bound OPEN = new Bound(null, true);
        /** A bound that is not known. */
        public static final Bound UNKNOWN = new Bound(null, false);

        /** A date. */
        public static Bound at(Moment date) {
            return new Bound(date, false);
        }

        Bound inYear(int year) {
            return date == null ? this : at((Moment) date.inYear(year));
        }

        @Override
        public String toString() {
            return date != null ? date.toString() : open ? ".." : "";
        }
    }

    /**
     * A set: all of several dates ({@code {2018,2020}}) or one of them ({@code [2018,2020]}).
     *
     * @param members at least one date or interval, in the order written
     * @param all whether all are meant
     */
    record Several(List<Edtf> members, boolean all) implements Edtf {
        public Several {
            members = List.copyOf(members);
            if (members.isEmpty()) {
                throw new IllegalArgumentException("a set needs a date");
            }
            for (Edtf member : members) {
                if (member instanceof Several) {
                    throw new IllegalArgumentException("a set cannot stand in a set");
                }
            }
        }

        @Override
        public @Nullable LocalDate earliest() {
            return EdtfReckoning.earliest(this);
        }

        @Override
        public @Nullable LocalDate latest() {
            return EdtfReckoning.latest(this);
        }

        @Override
        public Precision precision() {
            return members.stream()
                    .map(Edtf::precision)
                    .max(Comparator.naturalOrder())
                    .orElse(Precision.NONE);
        }

        @Override
        public boolean yearless() {
            return members.stream().anyMatch(Edtf::yearless);
        }

        @Override
        public Edtf inYear(int year) {
            return new Several(members.stream().map(m -> m.inYear(year)).toList(), all);
        }

        @Override
        public boolean openStart() {
            return members.stream().anyMatch(Edtf::openStart);
        }

        @Override
        public boolean openEnd() {
            return members.stream().anyMatch(Edtf::openEnd);
        }

        @Override
        public String toString() {
            return EdtfText.of(this);
        }
    }
}
