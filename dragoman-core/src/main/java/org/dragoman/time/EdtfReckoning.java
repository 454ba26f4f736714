package org.dragoman.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import net.time4j.range.DateInterval;
import org.jspecify.annotations.Nullable;

/** Days of EDTF values: bounds, comparison, containment. */
final class EdtfReckoning {
    static final int MAX_YEAR = 999_999_000;

    static final Comparator<Edtf> ORDER = Comparator.comparing(
                    Edtf::earliest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Edtf::latest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Edtf::toString);

    private EdtfReckoning() {}

    static LocalDate earliest(Edtf.Moment date) {
        int year = number(date.year(), date.year().startsWith("-") ? '9' : '0');
        int month = date.month() > 12 ? 3 * (date.month() - 20) : Math.max(1, date.month());
        LocalDate first = day(year, month, Math.max(1, date.day()));
        return date.qualifier().approximate() ? widen(date, first, -1) : first;
    }

    static LocalDate latest(Edtf.Moment date) {
        int year = number(date.year(), date.year().startsWith("-") ? '0' : '9');
        int month = date.month();
        LocalDate last;
        if (month == 24) {
            last = day(year + 1, 2, 31);
        } else {
            int at = month > 12 ? 3 * (month - 20) + 2 : month > 0 ? month : 12;
            last = day(year, at, date.day() > 0 ? date.day() : 31);
        }
        return date.qualifier().approximate() ? widen(date, last, 1) : last;
    }

    /** The first day of any member, null where one has none. */
    static @Nullable LocalDate earliest(Edtf.Several set) {
        return set.members().stream().anyMatch(member -> member.earliest() == null)
                ? null
                : set.members().stream()
                        .map(Edtf::earliest)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** The last day of any member, null where one has none. */
    static @Nullable LocalDate latest(Edtf.Several set) {
        return set.members().stream().anyMatch(member -> member.latest() == null)
                ? null
                : set.members().stream()
                        .map(Edtf::latest)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** The day, or the last of the month where it is too short: 31 stands for the end of any month. */
    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, 1)
                .withDayOfMonth(Math.min(day, java.time.Month.of(month).length(Year.isLeap(year))));
    }

    private static LocalDate widen(Edtf.Moment date, LocalDate day, int by) {
        return switch (date.precision()) {
            case NONE -> day;
            case MILLENNIUM -> day.plusYears(1000L * by);
            case CENTURY -> day.plusYears(100L * by);
            case DECADE -> day.plusYears(10L * by);
            case YEAR -> day.plusYears(by);
            case SEASON -> day.plusMonths(3L * by);
            case MONTH -> day.plusMonths(by);
            case DAY, TIME -> day.plusDays(by);
        };
    }

    private static int number(String year, char unknown) {
        return Integer.parseInt((year.startsWith("Y") ? year.substring(1) : year).replace('X', unknown));
    }

    static boolean compatible(Edtf one, Edtf other) {
        if (one instanceof Edtf.Several set) {
            return set.members().stream().anyMatch(member -> compatible(member, other));
        }
        if (other instanceof Edtf.Several) {
            return compatible(other, one);
        }
        if (bare(one) || bare(other)) {
            return true;
        }
        if (one.yearless() && other.yearless()) {
            return inSomeYear(one, other) || inSomeYear(other, one);
        }
        if (other.yearless()) {
            return compatible(other, one);
        }
        if (one.yearless()) {
            LocalDate first = other.earliest();
            LocalDate last = other.latest();
            if (first == null || last == null || last.getYear() - first.getYear() > 8) {
                return true;
            }
            for (int year = first.getYear() - 1; year <= last.getYear(); year++) {
                if (overlap(one.inYear(year), other)) {
                    return true;
                }
            }
            return false;
        }
        return overlap(one, other);
    }

    /** 2000 is a leap year; an interval over the turn of a year may start in the year before. */
    private static boolean inSomeYear(Edtf one, Edtf other) {
        Edtf mine = one.inYear(2000);
        return overlap(mine, other.inYear(2000))
                || overlap(mine, other.inYear(1999))
                || overlap(mine, other.inYear(2001));
    }

    /** Whether nothing at all is known of it: {@code XXXX}, {@code XXXX-XX}. */
    private static boolean bare(Edtf value) {
        return value.yearless() && value.precision() == Edtf.Precision.NONE;
    }

    private static boolean overlap(Edtf one, Edtf other) {
        LocalDate first = one.earliest();
        LocalDate last = one.latest();
        LocalDate from = other.earliest();
        LocalDate to = other.latest();
        return (first == null || to == null || !first.isAfter(to))
                && (last == null || from == null || !from.isAfter(last));
    }

    static boolean contains(Edtf outer, Edtf inner) {
        if (inner instanceof Edtf.Several set) {
            return set.members().stream().allMatch(member -> contains(outer, member));
        }
        if (outer instanceof Edtf.Several set) {
            return set.members().stream().anyMatch(member -> contains(member, inner));
        }
        if (outer.yearless() || inner.yearless()) {
            return outer.equals(inner);
        }
        LocalDate first = outer.earliest();
        LocalDate last = outer.latest();
        LocalDate from = inner.earliest();
        LocalDate to = inner.latest();
        return (first == null ? outer.openStart() : from != null && !from.isBefore(first))
                && (last == null ? outer.openEnd() : to != null && !to.isAfter(last));
    }

    static @Nullable DateInterval interval(Edtf value) {
        LocalDate first = value.earliest();
        LocalDate last = value.latest();
        if (value.yearless() || (first == null && last == null)) {
            return null;
        }
        if (first == null) {
            return last == null ? null : DateInterval.until(last);
        }
        return last == null ? DateInterval.since(first) : DateInterval.between(first, last);
    }
}
