package org.dragoman.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dragoman.time.Stamp.Grain;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** Places parts of the calendar: what year a day without one is of, which Monday is meant. */
final class CalendarResolver {
    private static final int AGAINST_TENSE = 5;
    /** News tells more of what was than of what will be. */
    private static final int WITHOUT_TENSE = 2;

    private final @Nullable Reference reference;
    private final @Nullable Integer yearOfText;
    private final Narrative narrative;
    private final Weekdays weekdays;

    CalendarResolver(
            @Nullable Reference reference, @Nullable Integer yearOfText, Narrative narrative, Weekdays weekdays) {
        this.reference = reference;
        this.weekdays = weekdays;
        this.yearOfText = yearOfText;
        this.narrative = narrative;
    }

    @Nullable
    Resolved place(Meaning.Calendar calendar, Tense tense, int sentence) {
        String tail = tail(calendar);
        if (calendar.has("full")) {
            LocalDate day = full(calendar.get("full"));
            return day == null ? null : Resolved.of(Stamp.day(day).with(tail), Resolver.TEXT);
        }
        if (calendar.has("decade")) {
            return Resolved.of(
                    Stamp.of(Grain.DECADE, LocalDate.of(10 * Integer.parseInt(calendar.get("decade")), 1, 1)),
                    Resolver.TEXT);
        }
        if (calendar.has("century")) {
            int century = Integer.parseInt(calendar.get("century"));
            return century < 1
                    ? null
                    : Resolved.of(Stamp.of(Grain.CENTURY, LocalDate.of(100 * (century - 1) + 1, 1, 1)), Resolver.TEXT);
        }
        if (calendar.has("year")) {
            Stamp stamp = inYear(calendar, Integer.parseInt(calendar.get("year")));
            return stamp == null ? null : zoned(Resolved.of(stamp.with(tail), Resolver.TEXT), calendar);
        }
        Resolved found = yearless(calendar, tense, sentence);
        return found == null || found.stamp() == null
                ? found
                : zoned(Resolved.of(found.stamp().with(tail), found.basis()), calendar);
    }

    private static Resolved zoned(Resolved resolved, Meaning.Calendar calendar) {
        String zone = calendar.get("zone");
        String edtf = resolved.edtf();
        return zone.isEmpty() || zone.equals("local") || edtf == null || edtf.indexOf('T') < 0
                ? resolved
                : resolved.with(edtf + zone);
    }

    private static String tail(Meaning.Calendar calendar) {
        if (calendar.has("clock")) {
            return "T" + calendar.get("clock");
        }
        return calendar.has("part") ? part(calendar.get("part")) : "";
    }

    static String part(String part) {
        return part.isEmpty()
                ? ""
                : Character.isDigit(part.charAt(0)) ? "T" + part : part.equals("MI") ? "T12:00" : "T" + part;
    }

    private static @Nullable LocalDate full(String text) {
        String[] parts = text.split("[-./]", -1);
        int[] numbers = new int[3];
        for (int i = 0; i < 3; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        if (parts[0].length() == 4) {
            return date(numbers[0], numbers[1], numbers[2]);
        }
        int year = parts[2].length() == 2 ? (numbers[2] < 50 ? 2000 : 1900) + numbers[2] : numbers[2];
        // 8/25/21 counts months first unless it cannot, 25.08.2021 days.
        boolean monthFirst = text.indexOf('/') > 0 && numbers[0] <= 12;
        return monthFirst && numbers[1] <= 31 ? date(year, numbers[0], numbers[1]) : date(year, numbers[1], numbers[0]);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < 1000
                || year > 2999
                || month < 1
                || month > 12
                || day < 1
                || day > java.time.YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    /** The stretch that the parts name in a year; null where it has none, such as 29 February 2021. */
    private static @Nullable Stamp inYear(Meaning.Calendar calendar, int year) {
        if (calendar.has("holiday")) {
            LocalDate day = Holidays.day(calendar.get("holiday"), year);
            return day == null ? null : calendar.has("week") ? Stamp.of(Grain.WEEK, day) : Stamp.day(day);
        }
        if (calendar.has("month")) {
            int month = Integer.parseInt(calendar.get("month"));
            if (!calendar.has("day")) {
                return Stamp.of(Grain.MONTH, LocalDate.of(year, month, 1));
            }
            LocalDate day = date(year, month, Integer.parseInt(calendar.get("day")));
            return day == null ? null : Stamp.day(day);
        }
        if (calendar.has("quarter")) {
            return Stamp.of(Grain.QUARTER, LocalDate.of(year, 3 * Integer.parseInt(calendar.get("quarter")) - 2, 1));
        }
        if (calendar.has("half")) {
            return Stamp.of(Grain.HALF, LocalDate.of(year, calendar.get("half").equals("1") ? 1 : 7, 1));
        }
        if (calendar.has("season")) {
            int month = switch (calendar.get("season")) {
                case "SP" -> 3;
                case "SU" -> 6;
                case "FA" -> 9;
                default -> 12;
            };
            return Stamp.of(Grain.SEASON, LocalDate.of(year, month, 1));
        }
        return Stamp.of(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    private @Nullable Resolved yearless(Meaning.Calendar calendar, Tense tense, int sentence) {
        if (calendar.has("anaphoric")) {
            return anaphoric(calendar, sentence);
        }
        if (calendar.has("yearof")) {
            Stamp spoken = narrative.dated(sentence);
            if (spoken != null) {
                Stamp stamp = inYear(calendar, spoken.start().getYear() + Integer.parseInt(calendar.get("yearof")));
                return stamp == null ? null : Resolved.of(stamp, Resolver.NARRATIVE);
            }
        }
        if (calendar.has("of") && reference != null) {
            Stamp base = reference.stamp(calendar.get("of").equals("W") ? Grain.WEEK : Grain.YEAR);
            if (base == null) {
                return null;
            }
            int by = Integer.parseInt(calendar.get("direction"));
            if (base.grain() == Grain.WEEK && !reference.inWeek()) {
                return weekdays.unknown(Integer.parseInt(calendar.get("weekday")));
            }
            if (base.grain() == Grain.WEEK) {
                LocalDate day = base.start().plusWeeks(by).plusDays(Integer.parseInt(calendar.get("weekday")) - 1L);
                return document(dated(Stamp.day(day)));
            }
            Stamp stamp = inYear(calendar, base.start().getYear() + by);
            return stamp == null ? null : document(dated(stamp));
        }
        if (calendar.has("weekday") && !calendar.has("month")) {
            int wanted = Integer.parseInt(calendar.get("weekday"));
            return weekdays.day(wanted, direction(calendar, tense), tense, sentence);
        }
        if (calendar.has("weekend")) {
            return weekend(tense);
        }
        boolean named = calendar.has("month")
                || calendar.has("quarter")
                || calendar.has("half")
                || calendar.has("season")
                || calendar.has("holiday");
        if (!named) {
            return ofDay(calendar, sentence);
        }
        boolean known = reference != null && reference.dated();
        if (yearOfText != null && !known && !calendar.has("direction")) {
            Stamp stamp = inYear(calendar, yearOfText);
            return stamp == null ? null : Resolved.of(stamp, Resolver.YEAR_OF_TEXT);
        }
        if (reference != null && known && reference.grain() == Grain.YEAR && !calendar.has("direction")) {
            Stamp stamp = inYear(calendar, reference.day().getYear());
            return stamp == null ? null : document(stamp);
        }
        if (!known) {
            Stamp stamp = inYear(calendar, Stamp.ANY_YEAR);
            return stamp == null ? null : Resolved.of(floating(calendar, stamp), Resolver.TEXT);
        }
        return nearest(calendar, direction(calendar, tense));
    }

    /** Movable feasts without a year have no date; the stamp then says only the year that is unknown. */
    private static Stamp floating(Meaning.Calendar calendar, Stamp stamp) {
        boolean fixed = !calendar.has("holiday") || calendar.get("holiday").length() == 5;
        return fixed ? stamp.undated() : Stamp.of(Grain.YEAR, stamp.start()).undated();
    }

    private Stamp dated(Stamp stamp) {
        return reference != null && reference.dated() ? stamp : stamp.undated();
    }

    private Resolved document(Stamp stamp) {
        return Resolved.of(stamp, Resolver.DOCUMENT);
    }

    /** -1 before the reference, 1 after, 0 the nearest; ±2 excludes the reference itself. */
    private static int direction(Meaning.Calendar calendar, Tense tense) {
        String asked = calendar.get("direction");
        if (asked.equals("-1") || asked.equals("1")) {
            return 2 * Integer.parseInt(asked);
        }
        if (asked.equals("0")) {
            return 3;
        }
        return switch (tense) {
            case PAST -> -1;
            case FUTURE -> 1;
            default -> 0;
        };
    }

    /**
     * The candidate nearest to the reference. A tense that speaks against one makes it count as five
     * times as far: "a dividend payable on December 15 was declared" looks ahead from October.
     */
    private @Nullable Resolved nearest(Meaning.Calendar calendar, int direction) {
        if (reference == null) {
            return null;
        }
        LocalDate now = reference.day();
        Stamp best = null;
        long bestCost = Long.MAX_VALUE;
        for (int year = now.getYear() - 6; year <= now.getYear() + 6; year++) {
            Stamp stamp = inYear(calendar, year);
            if (stamp == null || !onWeekday(calendar, stamp)) {
                continue;
            }
            boolean after = stamp.start().isAfter(now);
            boolean before = stamp.end().isBefore(now);
            boolean barred = switch (direction) {
                case -2 -> !before;
                case 2 -> !after;
                case 3 -> year != now.getYear();
                default -> false;
            };
            long distance = before || after
                    ? Math.min(stamp.distance(now), Math.abs(ChronoUnit.DAYS.between(stamp.end(), now)))
                    : 0;
            boolean against = (direction == -1 && after) || (direction == 1 && before);
            long cost = distance * (against ? AGAINST_TENSE : direction == 0 && after ? WITHOUT_TENSE : 1);
            if (!barred && cost < bestCost) {
                best = stamp;
                bestCost = cost;
            }
        }
        return best == null ? null : document(best);
    }

    /** "Monday, October 26" can only be of a year in which that day is a Monday. */
    private static boolean onWeekday(Meaning.Calendar calendar, Stamp stamp) {
        return !calendar.has("weekday")
                || stamp.grain() != Grain.DAY
                || stamp.start().getDayOfWeek().getValue() == Integer.parseInt(calendar.get("weekday"));
    }

    private @Nullable Resolved weekend(Tense tense) {
        Stamp now = reference == null ? null : reference.stamp(Grain.WEEKEND);
        if (now == null || reference == null) {
            return new Resolved(Type.DATE, "XXXX-WXX-WE", null, Resolver.TEXT, null);
        }
        Stamp found =
                tense != Tense.FUTURE && reference.day().isBefore(now.start()) ? now.shift(Grain.WEEKEND, -1) : now;
        return found == null ? null : document(found);
    }

    /** "the previous Friday", "the following June". */
    private @Nullable Resolved anaphoric(Meaning.Calendar calendar, int sentence) {
        Stamp base = narrative.near(sentence);
        if (base == null) {
            base = reference == null ? null : reference.stamp(Grain.DAY);
        }
        if (base == null) {
            return null;
        }
        int by = Integer.parseInt(calendar.get("anaphoric"));
        if (calendar.has("weekday")) {
            int wanted = Integer.parseInt(calendar.get("weekday"));
            int behind = Math.floorMod(base.start().getDayOfWeek().getValue() - wanted, 7);
            int ahead = Math.floorMod(wanted - base.start().getDayOfWeek().getValue(), 7);
            LocalDate day = by < 0
                    ? base.start().minusDays(behind == 0 ? 7 : behind)
                    : by > 0
                            ? base.start().plusDays(ahead == 0 ? 7 : ahead)
                            : base.start().minusDays(behind);
            Stamp stamp = Stamp.day(day);
            return Resolved.of(base.dated() ? stamp : stamp.undated(), Resolver.NARRATIVE);
        }
        Stamp best = null;
        for (int year = base.start().getYear() - 1; year <= base.start().getYear() + 1; year++) {
            Stamp stamp = inYear(calendar, year);
            boolean fits = stamp != null
                    && (by < 0
                            ? stamp.end().isBefore(base.start())
                            : by > 0
                                    ? stamp.start().isAfter(base.end())
                                    : year == base.start().getYear());
            if (fits && stamp != null && (best == null || stamp.distance(base.start()) < best.distance(base.start()))) {
                best = stamp;
            }
        }
        return best == null ? null : Resolved.of(base.dated() ? best : best.undated(), Resolver.NARRATIVE);
    }

    /** A time of day, or a day of the month, without more. */
    private @Nullable Resolved ofDay(Meaning.Calendar calendar, int sentence) {
        Stamp spoken = narrative.near(sentence);
        if (calendar.has("day")) {
            int day = Integer.parseInt(calendar.get("day"));
            Stamp month = spoken != null && spoken.grain().ordinal() <= Grain.MONTH.ordinal()
                    ? Stamp.of(Grain.MONTH, spoken.start())
                    : reference == null ? null : reference.stamp(Grain.MONTH);
            if (month == null || day > month.start().lengthOfMonth()) {
                return null;
            }
            Stamp found = Stamp.day(month.start().withDayOfMonth(day));
            boolean dated = spoken != null ? spoken.dated() : month.dated();
            return Resolved.of(
                    dated ? found : found.undated(), spoken != null ? Resolver.NARRATIVE : Resolver.DOCUMENT);
        }
        if (spoken != null && spoken.grain() == Grain.DAY && narrative.fresh(sentence)) {
            return Resolved.of(spoken, Resolver.NARRATIVE);
        }
        Stamp today = reference == null ? null : reference.stamp(Grain.DAY);
        if (today == null) {
            return new Resolved(Type.TIME, "XXXX-XX-XX" + tail(calendar), null, Resolver.TEXT, null);
        }
        return document(today);
    }
}
