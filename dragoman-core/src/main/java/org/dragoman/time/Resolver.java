package org.dragoman.time;

import java.time.DateTimeException;
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

    /** Units finer than a day. */
    private static final Set<String> FINE = Set.of("H", "MIN", "S", "NI");

    private final @Nullable Reference reference;
    private final Narrative narrative;
    private final CalendarResolver calendars;
    /**
     * @param reference the date of publication, null where unknown
     * @param yearOfText the year that the text's own full dates make clear, null where they do not
     * @param narrative what the text has spoken of so far; kept by the caller
     * @param opening index of the last sentence that opens the text
     */
    Resolver(@Nullable Reference reference, @Nullable Integer yearOfText, Narrative narrative, int opening) {
        this.reference = reference;
        this.narrative = narrative;
        this.calendars = new CalendarResolver(reference, yearOfText, narrative, new Weekdays(reference, opening));
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
            return calendars.place(calendar, tense, sentence);
        }
        if (meaning instanceof Meaning.Relative relative) {
            return relative(relative, sentence);
        }
        if (meaning instanceof Meaning.Shift shift) {
            return shift(shift, sentence);
        }
        if (meaning instanceof Meaning.Length length) {
            return length(length);
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
                    && stamp.grain().ordinal() <= Grain.of(week.unit()).ordinal();
            if (day == null || stamp == null || !fits) {
                return day;
            }
            Stamp wide = Stamp.of(Grain.of(week.unit()), stamp.start());
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

    /** "The past two years" runs up to the document, in whole years. */
    private Resolved length(Meaning.Length length) {
        Resolved plain = new Resolved(Type.DURATION, length.value(), null, TEXT, null);
        boolean counted = length.direction() != 0
                && !length.number().equals("X")
                && length.number().length() < 5;
        Stamp now = reference == null || !counted || FINE.contains(length.unit())
                ? null
                : reference.stamp(Grain.of(length.unit()));
        if (now == null) {
            return plain;
        }
        Meaning.Shift shift =
                new Meaning.Shift(length.number(), length.unit(), length.direction(), Meaning.Base.DOCUMENT);
        Resolved far = shifted(shift, now, DOCUMENT);
        Stamp other = far == null ? null : far.stamp();
        if (other == null) {
            return plain;
        }
        return placed(plain, length.direction() < 0 ? other : now, length.direction() < 0 ? now : other, DOCUMENT);
    }

    /** A length with its first and last stretch. */
    private static Resolved placed(Resolved length, Stamp first, Stamp last, String basis) {
        Edtf from = Edtf.read(first.edtf());
        Edtf to = Edtf.read(last.edtf());
        Edtf start = from instanceof Edtf.Interval interval ? interval.start().date() : from;
        Edtf end = to instanceof Edtf.Interval interval ? interval.end().date() : to;
        Edtf whole = start == null || end == null ? null : Edtf.read(start + "/" + end);
        return whole == null ? length : new Resolved(length.type(), length.value(), whole.toString(), basis, null);
    }

    /** "The first nine months of 2023", "the last two weeks of May": the part of a stretch. */
    @Nullable
    Resolved part(Meaning.Length length, boolean first, Stamp whole, String basis) {
        Grain grain = Grain.of(length.unit());
        boolean counted = !length.number().equals("X") && length.number().length() < 4 && !FINE.contains(length.unit());
        if (!counted || grain.ordinal() >= whole.grain().ordinal()) {
            return null;
        }
        int steps = (int) Double.parseDouble(length.number()) - 1;
        Stamp edge = Stamp.of(grain, first ? whole.start() : whole.end());
        Stamp near = whole.dated() ? edge : edge.undated();
        Stamp far = near.shift(grain, first ? steps : -steps);
        Resolved plain = new Resolved(Type.DURATION, length.value(), null, TEXT, null);
        return far == null ? null : placed(plain, first ? near : far, first ? far : near, basis);
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

    private @Nullable Resolved relative(Meaning.Relative relative, int sentence) {
        if (relative.unit().equals("QUARTER")) {
            return quarter();
        }
        String tail = relative.unit().equals("NI") && relative.part().isEmpty()
                ? "TNI"
                : CalendarResolver.part(relative.part());
        if (relative.unit().equals("H")) {
            return new Resolved(Type.DURATION, "PT1H", null, TEXT, null);
        }
        Grain grain = Grain.of(relative.unit());
        Stamp base = null;
        String basis = DOCUMENT;
        if (relative.base() != Meaning.Base.DOCUMENT) {
            Stamp spoken = narrative.near(sentence, grain);
            boolean near = grain != Grain.YEAR || relative.by() != 0 || narrative.fresh(sentence);
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
        String approximate = narrative.approximate();
        return same && approximate != null ? resolved.with(approximate) : resolved;
    }

    /** The quarter that the text is about, else the last that ended before publication. */
    private @Nullable Resolved quarter() {
        Stamp quarter = narrative.quarter();
        if (quarter != null) {
            return Resolved.of(quarter, NARRATIVE);
        }
        Stamp now = reference == null ? null : reference.stamp(Grain.QUARTER);
        Stamp ended = now == null ? null : now.shift(Grain.QUARTER, -1);
        return ended == null ? new Resolved(Type.DATE, "XXXX-QX", null, TEXT, null) : Resolved.of(ended, DOCUMENT);
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
        Grain grain = Grain.of(unit);
        Stamp spoken = narrative.near(sentence);
        Stamp quarter = narrative.quarter(sentence);
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
        Grain grain = Grain.of(shift.unit());
        if (shift.by().length() > 6 || FINE.contains(shift.unit())) {
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
