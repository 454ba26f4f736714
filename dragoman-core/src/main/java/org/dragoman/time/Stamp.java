package org.dragoman.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar of one of the sizes that news speaks of, with what it is called in
 * TIMEX3 and in EDTF.
 *
 * @param grain its size
 * @param start its first day; where the year is not known, one in a year that stands in
 * @param dated whether the year is known
 * @param tail the time of day as TIMEX3 writes it, {@code TNI} or {@code T17:00}; empty for none
 */
record Stamp(Grain grain, LocalDate start, boolean dated, String tail) {
    /** A leap year that stands in where none is known. */
    static final int ANY_YEAR = 2000;
    /** Reckoning beyond these years is not news. */
    private static final int MIN_YEAR = 1;

    private static final int MAX_YEAR = 9990;

    /** Sizes of stretches, from fine to coarse. */
    enum Grain {
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        QUARTER,
        SEASON,
        HALF,
        YEAR,
        DECADE,
        CENTURY;

        /** The size that a unit of the grammar has; a day for what is finer. */
        static Grain of(String unit) {
            return switch (unit) {
                case "WE" -> WEEKEND;
                case "W", "FN" -> WEEK;
                case "M" -> MONTH;
                case "Q", "QUARTER" -> QUARTER;
                case "Y" -> YEAR;
                case "DE" -> DECADE;
                case "CE", "ML" -> CENTURY;
                default -> DAY;
            };
        }
    }

    static Stamp day(LocalDate day) {
        return new Stamp(Grain.DAY, day, true, "");
    }

    /** The stretch of a size in which a day lies. */
    static Stamp of(Grain grain, LocalDate day) {
        int year = day.getYear();
        LocalDate first = day.withDayOfMonth(1);
        LocalDate start = switch (grain) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> first;
            case QUARTER -> first.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case SEASON -> season(first);
            case HALF -> first.withMonth(day.getMonthValue() < 7 ? 1 : 7);
            case YEAR -> first.withMonth(1);
            case DECADE -> LocalDate.of(year - Math.floorMod(year, 10), 1, 1);
            case CENTURY -> LocalDate.of(year - Math.floorMod(year, 100), 1, 1);
        };
        return new Stamp(grain, start, true, "");
    }

    private static LocalDate season(LocalDate first) {
        int month = first.getMonthValue();
        return month < 3 ? LocalDate.of(first.getYear() - 1, 12, 1) : first.withMonth(month - month % 3);
    }

    Stamp with(String tailOfDay) {
        return new Stamp(grain, start, dated, tailOfDay);
    }

    Stamp undated() {
        return new Stamp(grain, start, false, tail);
    }

    /** The last day. */
    LocalDate end() {
        return next(grain, start, 1).minusDays(1);
    }

    private static LocalDate next(Grain grain, LocalDate from, long by) {
        return switch (grain) {
            case DAY -> from.plusDays(by);
            case WEEK -> from.plusWeeks(by);
            case WEEKEND -> by == 1 ? from.plusDays(2) : from.plusWeeks(by);
            case MONTH -> from.plusMonths(by);
            case QUARTER, SEASON -> from.plusMonths(3 * by);
            case HALF -> from.plusMonths(6 * by);
            case YEAR -> from.plusYears(by);
            case DECADE -> from.plusYears(10 * by);
            case CENTURY -> from.plusYears(100 * by);
        };
    }

    /** The stretch of the same size that lies so many of another size away; null where that has no sense. */
    @Nullable
    Stamp shift(Grain by, long count) {
        if (Math.abs(count) > 4000 || (by.ordinal() < grain.ordinal() && by != grain)) {
            return null;
        }
        LocalDate moved = by == Grain.WEEKEND ? start.plusWeeks(count) : next(by, start, count);
        if (moved.getYear() < MIN_YEAR || moved.getYear() > MAX_YEAR) {
            return null;
        }
        return new Stamp(grain, of(grain, moved).start, dated, tail);
    }

    /** The TIMEX3 value. */
    String value() {
        String year = dated ? String.format(Locale.ROOT, "%04d", start.getYear()) : "XXXX";
        return switch (grain) {
                    case DAY -> year + start.toString().substring(4);
                    case WEEK -> dated ? week() : "XXXX-WXX";
                    case WEEKEND -> (dated ? week() : "XXXX-WXX") + "-WE";
                    case MONTH -> year + start.toString().substring(4, 7);
                    case QUARTER -> year + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
                    case SEASON -> seasonYear(year) + "-" + seasonName();
                    case HALF -> year + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
                    case YEAR -> year;
                    case DECADE -> year.substring(0, 3);
                    case CENTURY -> year.substring(0, 2);
                }
                + tail;
    }

    private String seasonYear(String year) {
        return year;
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                start.get(IsoFields.WEEK_BASED_YEAR),
                start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String seasonName() {
        return switch (start.getMonthValue()) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            default -> "WI";
        };
    }

    /** The EDTF value; null where nothing of the calendar is known. */
    @Nullable
    String edtf() {
        String value = value();
        String year = dated ? value.substring(0, Math.min(4, value.length())) : "XXXX";
        return switch (grain) {
            case DAY -> (year + start.toString().substring(4)) + clock();
            case MONTH -> year + start.toString().substring(4, 7);
            case SEASON -> year + "-" + (start.getMonthValue() == 12 ? 24 : 20 + start.getMonthValue() / 3);
            case QUARTER, HALF ->
                year + start.toString().substring(4, 7) + "/" + year
                        + end().toString().substring(4, 7);
            case WEEK, WEEKEND -> dated ? start + "/" + end() : null;
            case YEAR -> dated ? year : null;
            case DECADE -> dated ? year.substring(0, 3) + "X" : null;
            case CENTURY -> dated ? year.substring(0, 2) + "XX" : null;
        };
    }

    /** The time of day where EDTF can say it. */
    private String clock() {
        if (tail.length() < 6 || tail.startsWith("T24") || !Character.isDigit(tail.charAt(1))) {
            return "";
        }
        String seconds = tail.length() >= 9 && tail.charAt(6) == ':' ? "" : ":00";
        return tail.substring(0, 6) + (seconds.isEmpty() ? tail.substring(6) : seconds + tail.substring(6));
    }

    /** The days between the starts of this and another. */
    long distance(LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(start, other));
    }
}
