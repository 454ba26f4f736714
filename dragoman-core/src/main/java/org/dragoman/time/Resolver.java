package org.dragoman.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.dragoman.time.Stamp.Grain;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** Places meanings in time, by the date of publication and by what the text has spoken of. */
final class Resolver {
    static final String TEXT = "text";
    static final String DOCUMENT = "document date";
    static final String NARRATIVE = "narrative";
    static final String YEAR_OF_TEXT = "year of the text";
    /** How many sentences a date last spoken of stays in mind. */
    private static final int MEMORY = 3;

    /** A report on a quarter compares with "a year earlier" long after it has named the quarter. */
    private static final int QUARTER_MEMORY = 6;

    private static final int AGAINST_TENSE = 5;

    private final @Nullable Reference reference;
    private final @Nullable Integer yearOfText;
    private @Nullable Stamp last;
    private int lastSentence = -100;
    private @Nullable String lastApproximate;
    private @Nullable Stamp lastQuarter;
    private int lastQuarterSentence = -100;

    /**
     * @param reference the date of publication, null where unknown
     * @param yearOfText the year that the text's own full dates make clear, null where they do not
     */
    Resolver(@Nullable Reference reference, @Nullable Integer yearOfText) {
        this.reference = reference;
        this.yearOfText = yearOfText;
    }

    /** Remembers what was spoken of. */
    void spoke(Meaning meaning, Stamp stamp, @Nullable String edtf, int sentence) {
        // "up from 10 percent a year earlier" compares, and the story stays where it was.
        if (meaning instanceof Meaning.Shift shift && grain(shift.unit()) == Grain.YEAR) {
            return;
        }
        last = stamp.with("");
        lastSentence = sentence;
        lastApproximate = edtf != null && edtf.indexOf('~') >= 0 ? edtf : null;
        if (stamp.grain() == Grain.QUARTER) {
            lastQuarter = stamp;
            lastQuarterSentence = sentence;
        }
    }

    @Nullable
    Reference reference() {
        return reference;
    }

    /** The date last spoken of, if not too far back. */
    @Nullable
    Stamp narrative(int sentence) {
        return sentence - lastSentence <= MEMORY ? last : null;
    }

    /** Places a meaning; null where it is no expression after all. */
    @Nullable
    Resolved resolve(Meaning meaning, Tense tense, int sentence) {
        try {
            return place(meaning, tense, sentence);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private @Nullable Resolved place(Meaning meaning, Tense tense, int sentence) {
        if (meaning instanceof Meaning.Calendar calendar) {
            return calendar(calendar, tense, sentence);
        }
        if (meaning instanceof Meaning.Relative relative) {
            return relative(relative, sentence);
        }
        if (meaning instanceof Meaning.Shift shift) {
            return shift(shift, sentence);
        }
        if (meaning instanceof Meaning.Length length) {
            return new Resolved(Type.DURATION, length.value(), null, TEXT, null);
        }
        if (meaning instanceof Meaning.Repeat repeat) {
            return new Resolved(Type.SET, repeat.value(), null, TEXT, null);
        }
        if (meaning instanceof Meaning.Vague vague) {
            return new Resolved(Type.DATE, vague.value(), null, TEXT, null);
        }
        if (meaning instanceof Meaning.Range range) {
            return range(range, tense, sentence);
        }
        if (meaning instanceof Meaning.WeekOf week) {
            Resolved day = place(week.inner(), tense, sentence);
            Stamp stamp = day == null ? null : day.stamp();
            boolean fits = stamp != null
                    && stamp.grain().ordinal() <= grain(week.unit()).ordinal();
            if (day == null || stamp == null || !fits) {
                return day;
            }
            Stamp wide = Stamp.of(grain(week.unit()), stamp.start());
            return Resolved.of(stamp.dated() ? wide : wide.undated(), day.basis());
        }
        if (meaning instanceof Meaning.Modified modified) {
            return modified(modified, tense, sentence);
        }
        return null;
    }

    private @Nullable Resolved modified(Meaning.Modified modified, Tense tense, int sentence) {
        return place(modified.inner(), tense, sentence);
    }

    private @Nullable Resolved range(Meaning.Range range, Tense tense, int sentence) {
        Resolved to = place(range.to(), tense, sentence);
        Resolved from = place(range.from(), tense, sentence);
        if (from == null
                || to == null
                || from.edtf() == null
                || to.edtf() == null
                || to.stamp() == null
                || from.stamp() == null) {
            return null;
        }
        Stamp end = to.stamp();
        Stamp start = from.stamp();
        if (start.start().isAfter(end.start()) && start.dated() && end.dated()) {
            Stamp earlier = start.shift(Grain.YEAR, -1);
            if (earlier == null) {
                return null;
            }
            start = earlier;
        }
        Edtf whole = Edtf.read(start.edtf() + "/" + end.edtf());
        return new Resolved(
                Type.DATE,
                start.value() + "/" + end.value(),
                whole == null ? null : whole.toString(),
                to.basis(),
                start);
    }

    // ---- parts of the calendar

    private @Nullable Resolved calendar(Meaning.Calendar calendar, Tense tense, int sentence) {
        String tail = tail(calendar);
        if (calendar.has("full")) {
            LocalDate day = full(calendar.get("full"));
            return day == null ? null : Resolved.of(Stamp.day(day).with(tail), TEXT);
        }
        if (calendar.has("decade")) {
            return Resolved.of(
                    Stamp.of(Grain.DECADE, LocalDate.of(10 * Integer.parseInt(calendar.get("decade")), 1, 1)), TEXT);
        }
        if (calendar.has("century")) {
            int century = Integer.parseInt(calendar.get("century"));
            return century < 1
                    ? null
                    : Resolved.of(Stamp.of(Grain.CENTURY, LocalDate.of(100 * (century - 1) + 1, 1, 1)), TEXT);
        }
        if (calendar.has("year")) {
            Stamp stamp = inYear(calendar, Integer.parseInt(calendar.get("year")));
            return stamp == null ? null : zoned(Resolved.of(stamp.with(tail), TEXT), calendar);
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

    private static String part(String part) {
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
        if (calendar.has("of") && reference != null) {
            Stamp base = reference.stamp(calendar.get("of").equals("W") ? Grain.WEEK : Grain.YEAR);
            if (base == null) {
                return null;
            }
            int by = Integer.parseInt(calendar.get("direction"));
            if (base.grain() == Grain.WEEK) {
                LocalDate day = base.start().plusWeeks(by).plusDays(Integer.parseInt(calendar.get("weekday")) - 1L);
                return document(dated(Stamp.day(day)));
            }
            Stamp stamp = inYear(calendar, base.start().getYear() + by);
            return stamp == null ? null : document(dated(stamp));
        }
        if (calendar.has("weekday") && !calendar.has("month")) {
            return weekday(calendar, tense);
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
            return stamp == null ? null : Resolved.of(stamp, YEAR_OF_TEXT);
        }
        if (reference != null && known && reference.grain() == Grain.YEAR && !calendar.has("direction")) {
            Stamp stamp = inYear(calendar, reference.day().getYear());
            return stamp == null ? null : document(stamp);
        }
        if (!known) {
            Stamp stamp = inYear(calendar, Stamp.ANY_YEAR);
            return stamp == null ? null : Resolved.of(floating(calendar, stamp), TEXT);
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
        return Resolved.of(stamp, DOCUMENT);
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
            long cost = against ? AGAINST_TENSE * distance : distance;
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

    private @Nullable Resolved weekday(Meaning.Calendar calendar, Tense tense) {
        int wanted = Integer.parseInt(calendar.get("weekday"));
        if (reference == null || reference.grain() != Grain.DAY || !reference.dated()) {
            return new Resolved(Type.DATE, "XXXX-WXX-" + wanted, null, TEXT, null);
        }
        LocalDate now = reference.day();
        int behind = Math.floorMod(now.getDayOfWeek().getValue() - wanted, 7);
        int ahead = Math.floorMod(wanted - now.getDayOfWeek().getValue(), 7);
        LocalDate day = switch (direction(calendar, tense)) {
            case -2 -> now.minusDays(behind == 0 ? 7 : behind);
            case 2 -> now.plusDays(ahead == 0 ? 7 : ahead);
            case 1, 3 -> tense == Tense.PAST ? now.minusDays(behind) : now.plusDays(ahead);
            default -> now.minusDays(behind);
        };
        return document(Stamp.day(day));
    }

    private @Nullable Resolved weekend(Tense tense) {
        Stamp now = reference == null ? null : reference.stamp(Grain.WEEKEND);
        if (now == null || reference == null) {
            return new Resolved(Type.DATE, "XXXX-WXX-WE", null, TEXT, null);
        }
        Stamp found =
                tense != Tense.FUTURE && reference.day().isBefore(now.start()) ? now.shift(Grain.WEEKEND, -1) : now;
        return found == null ? null : document(found);
    }

    /** "the previous Friday", "the following June". */
    private @Nullable Resolved anaphoric(Meaning.Calendar calendar, int sentence) {
        Stamp base = narrative(sentence);
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
            return Resolved.of(base.dated() ? stamp : stamp.undated(), NARRATIVE);
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
        return best == null ? null : Resolved.of(base.dated() ? best : best.undated(), NARRATIVE);
    }

    /** A time of day, or a day of the month, without more. */
    private @Nullable Resolved ofDay(Meaning.Calendar calendar, int sentence) {
        Stamp spoken = narrative(sentence);
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
            return Resolved.of(dated ? found : found.undated(), spoken != null ? NARRATIVE : DOCUMENT);
        }
        if (spoken != null && spoken.grain() == Grain.DAY && sentence - lastSentence <= 1) {
            return Resolved.of(spoken, NARRATIVE);
        }
        Stamp today = reference == null ? null : reference.stamp(Grain.DAY);
        if (today == null) {
            return new Resolved(Type.TIME, "XXXX-XX-XX" + tail(calendar), null, TEXT, null);
        }
        return document(today);
    }

    // ---- relative

    static Grain grain(String unit) {
        return switch (unit) {
            case "WE" -> Grain.WEEKEND;
            case "W", "FN" -> Grain.WEEK;
            case "M" -> Grain.MONTH;
            case "Q", "QUARTER" -> Grain.QUARTER;
            case "Y" -> Grain.YEAR;
            case "DE" -> Grain.DECADE;
            case "CE", "ML" -> Grain.CENTURY;
            default -> Grain.DAY;
        };
    }

    private @Nullable Resolved relative(Meaning.Relative relative, int sentence) {
        if (relative.unit().equals("QUARTER")) {
            return quarter();
        }
        String tail = relative.unit().equals("NI") && relative.part().isEmpty() ? "TNI" : part(relative.part());
        if (relative.unit().equals("H")) {
            return new Resolved(Type.DURATION, "PT1H", null, TEXT, null);
        }
        Grain grain = grain(relative.unit());
        Stamp base = null;
        String basis = DOCUMENT;
        if (relative.base() != Meaning.Base.DOCUMENT) {
            Stamp spoken = narrative(sentence);
            boolean near = grain != Grain.YEAR || relative.by() != 0 || sentence - lastSentence <= 1;
            if (spoken != null && near && spoken.grain().ordinal() <= grain.ordinal()) {
                base = Stamp.of(grain, spoken.start());
                base = spoken.dated() ? base : base.undated();
                basis = NARRATIVE;
            }
        }
        // "On the same day" says nothing where no day was named.
        boolean anchored = relative.base() == Meaning.Base.DOCUMENT || (grain == Grain.YEAR && relative.by() == 0);
        if (base == null && anchored) {
            base = reference == null ? null : reference.stamp(grain);
        }
        int by = relative.by();
        // "last night" is the night that began yesterday, "last morning" does not occur.
        Stamp found = base == null ? null : base.shift(base.grain(), by);
        if (found == null) {
            String unknown = grain == Grain.YEAR
                    ? "XXXX"
                    : grain == Grain.MONTH
                            ? "XXXX-XX"
                            : grain == Grain.WEEK
                                    ? "XXXX-WXX"
                                    : grain == Grain.QUARTER ? "XXXX-QX" : "XXXX-XX-XX" + tail;
            return new Resolved(tail.isEmpty() ? Type.DATE : Type.TIME, unknown, null, TEXT, null);
        }
        Resolved resolved = Resolved.of(found.with(tail), basis);
        boolean same = by == 0 && basis.equals(NARRATIVE) && grain == Grain.DAY && tail.isEmpty();
        return same && lastApproximate != null ? resolved.with(lastApproximate) : resolved;
    }

    /** The quarter that the text is about, else the last that ended before publication. */
    private @Nullable Resolved quarter() {
        Stamp quarter = lastQuarter;
        if (quarter != null) {
            return Resolved.of(quarter, NARRATIVE);
        }
        Stamp now = reference == null ? null : reference.stamp(Grain.QUARTER);
        Stamp ended = now == null ? null : now.shift(Grain.QUARTER, -1);
        return ended == null ? new Resolved(Type.DATE, "XXXX-QX", null, TEXT, null) : document(ended);
    }

    private @Nullable Resolved shift(Meaning.Shift shift, int sentence) {
        if (shift.by().equals("X") && shift.base() == Meaning.Base.NARRATIVE) {
            // "a few days later" tells how long, and not from when.
            String value = Duration.value("X", shift.unit());
            return value == null ? null : new Resolved(Type.DURATION, value, null, TEXT, null);
        }
        if (shift.by().equals("X")) {
            return new Resolved(Type.DATE, shift.sign() < 0 ? "PAST_REF" : "FUTURE_REF", null, TEXT, null);
        }
        String unit = shift.unit();
        double count = shift.by().length() > 6 ? 1e6 : Double.parseDouble(shift.by());
        if (unit.equals("H") || unit.equals("MIN") || unit.equals("S") || unit.equals("NI")) {
            return new Resolved(Type.DATE, shift.sign() < 0 ? "PAST_REF" : "FUTURE_REF", null, TEXT, null);
        }
        if (unit.equals("Y") && count > 0 && count < 1) {
            // "half a year ago" is six months ago.
            String months = Long.toString(Math.round(12 * count));
            return shift(new Meaning.Shift(months, "M", shift.sign(), shift.base()), sentence);
        }
        Grain grain = grain(unit);
        Stamp spoken = narrative(sentence);
        Stamp quarter = sentence - lastQuarterSentence <= QUARTER_MEMORY ? lastQuarter : null;
        Stamp base = null;
        String basis = DOCUMENT;
        if (quarter != null && grain == Grain.YEAR) {
            base = quarter;
            basis = NARRATIVE;
        } else if (shift.base() == Meaning.Base.NARRATIVE
                && spoken != null
                && spoken.grain().ordinal() <= grain.ordinal()) {
            base = Stamp.of(grain == Grain.DECADE || grain == Grain.CENTURY ? Grain.YEAR : grain, spoken.start());
            base = spoken.dated() ? base : base.undated();
            basis = NARRATIVE;
        }
        if (base == null) {
            base = reference == null
                    ? null
                    : reference.stamp(grain == Grain.DECADE || grain == Grain.CENTURY ? Grain.YEAR : grain);
        }
        Stamp found = base == null ? null : base.shift(grain, steps(shift, count));
        if (found == null) {
            return new Resolved(Type.DATE, shift.sign() < 0 ? "PAST_REF" : "FUTURE_REF", null, TEXT, null);
        }
        return Resolved.of(found, basis);
    }

    private static long steps(Meaning.Shift shift, double count) {
        String unit = shift.unit();
        return (long) Math.floor(count) * (unit.equals("FN") ? 2 : unit.equals("ML") ? 10 : 1) * shift.sign();
    }

    /** A distance from a known date; null where it cannot be counted so exactly. */
    @Nullable
    Resolved shifted(Meaning.Shift shift, Stamp from, String basis) {
        Grain grain = grain(shift.unit());
        if (shift.by().length() > 6 || Set.of("H", "MIN", "S", "NI").contains(shift.unit())) {
            return null;
        }
        Stamp base = grain.ordinal() < from.grain().ordinal() ? null : from.with("");
        if (base != null && grain != Grain.DAY && grain != base.grain()) {
            Stamp wider = Stamp.of(grain, base.start());
            base = base.dated() ? wider : wider.undated();
        }
        Stamp found = base == null ? null : base.shift(grain, steps(shift, Double.parseDouble(shift.by())));
        return found == null ? null : Resolved.of(found, basis);
    }
}
