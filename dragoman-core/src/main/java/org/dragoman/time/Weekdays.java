package org.dragoman.time;

import java.time.LocalDate;
import org.dragoman.time.Stamp.Grain;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/**
 * Which day a day of the week means. In a text of 7 May of an unknown year "they met on Friday" tells one of the seven
 * days up to the seventh, and the day with which a report opens is about its own; where the text itself says that it came
 * out on "Sunday, May 7", each is sure.
 */
final class Weekdays {
    private final @Nullable Reference reference;
    private final int opening;
    /** The day of the week with which the text opens; 0 as long as it has named none. */
    private int first;

    /**
     * @param reference the date of publication, null where unknown
     * @param opening index of the last sentence that opens the text
     */
    Weekdays(@Nullable Reference reference, int opening) {
        this.reference = reference;
        this.opening = opening;
    }

    /**
     * The day.
     *
     * @param wanted 1 for Monday to 7 for Sunday
     * @param direction as in {@link CalendarResolver}: below zero for a day before the reference, above for one after
     */
    Resolved day(int wanted, int direction, Tense tense, int sentence) {
        if (reference == null || reference.grain() != Grain.DAY) {
            return unknown(wanted);
        }
        LocalDate now = reference.day();
        if (!reference.inWeek()) {
            boolean ahead = direction > 0 && (direction == 2 || tense != Tense.PAST);
            if (first == 0 && sentence <= opening) {
                first = ahead ? -1 : wanted;
            }
            String edtf = ahead || wanted != first ? around(now, ahead) : about(now);
            return new Resolved(Type.DATE, value(wanted), edtf, Resolver.DOCUMENT, null);
        }
        int behind = Math.floorMod(now.getDayOfWeek().getValue() - wanted, 7);
        int ahead = Math.floorMod(wanted - now.getDayOfWeek().getValue(), 7);
        LocalDate day = switch (direction) {
            case -2 -> now.minusDays(behind == 0 ? 7 : behind);
            case 2 -> now.plusDays(ahead == 0 ? 7 : ahead);
            case 1, 3 -> tense == Tense.PAST ? now.minusDays(behind) : now.plusDays(ahead);
            default -> now.minusDays(behind);
        };
        return Resolved.of(reference.dated(Stamp.day(day)), Resolver.DOCUMENT);
    }

    /** A day of the week of which nothing more is known. */
    Resolved unknown(int wanted) {
        return new Resolved(Type.DATE, value(wanted), null, Resolver.TEXT, null);
    }

    private static String value(int wanted) {
        return "XXXX-WXX-" + wanted;
    }

    private static String about(LocalDate day) {
        return Stamp.day(day).undated().edtf() + "~";
    }

    /** The seven days among which it lies; null where they lie in two years. */
    private static @Nullable String around(LocalDate now, boolean ahead) {
        LocalDate first = ahead ? now : now.minusDays(6);
        LocalDate last = ahead ? now.plusDays(6) : now;
        return first.getYear() == last.getYear()
                ? Stamp.day(first).undated().edtf() + "/"
                        + Stamp.day(last).undated().edtf()
                : null;
    }
}
