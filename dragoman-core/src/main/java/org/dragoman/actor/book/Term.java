package org.dragoman.actor.book;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A person in an office from one date to another.
 *
 * @param person id of the person
 * @param office the class of office
 * @param of id of the state or body
 * @param title as news in English gives it ("President", "Foreign Minister")
 * @param start EDTF date, to the day, month or year
 * @param end EDTF date; null where unknown or still in office
 * @param ending what is known of the end
 * @param seen EDTF date on which the person was known to be in office still; null where the end is known
 */
public record Term(
        String person,
        OfficeClass office,
        String of,
        String title,
        String start,
        @Nullable String end,
        Ending ending,
        @Nullable String seen) {
    /** What is known of the end of a term. */
    public enum Ending {
        /** The term ended on {@link Term#end}. */
        KNOWN,
        /** The term ended at some time after {@link Term#seen}, or goes on. */
        UNKNOWN,
        /** In office on {@link ActorBook#AS_OF}. */
        IN_OFFICE
    }

    public Term {
        requireNonNull(person, "person is null");
        requireNonNull(office, "office is null");
        requireNonNull(of, "of is null");
        requireNonNull(title, "title is null");
        requireNonNull(start, "start is null");
        requireNonNull(ending, "ending is null");
        if ((ending == Ending.KNOWN) == (end == null)) {
            throw new IllegalArgumentException("a known end needs a date, and no other has one: " + person);
        }
    }

    /** The days on which it may have run. */
    public DayRange days() {
        String until = end != null ? end : ending == Ending.UNKNOWN && seen != null ? seen : null;
        return new DayRange(
                DayRange.of(start).first(),
                until == null ? DayRange.FOREVER : DayRange.of(until).last());
    }

    /** The days on which it ran for certain. */
    public DayRange certainDays() {
        String until = end != null ? end : ending == Ending.UNKNOWN && seen != null ? seen : null;
        return new DayRange(
                DayRange.of(start).last(),
                until == null ? DayRange.FOREVER : DayRange.of(until).first());
    }

    /** Whether the person may have been in office on the date (EDTF), or on a day of it. */
    public boolean covers(String date) {
        DayRange range = DayRange.parse(date);
        return range != null && days().overlaps(range);
    }
}
