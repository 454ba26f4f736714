package org.dragoman.time;

import java.util.Map;

/** What a pattern says, before document and narrative place it in time. */
sealed interface Meaning {
    /** What a distance is counted from. */
    enum Base {
        /** The date of publication: "two years ago". */
        DOCUMENT,
        /** The date last spoken of: "two years earlier". */
        NARRATIVE,
        /** The event named behind it: "two days before the vote". */
        EVENT
    }

    /**
     * Parts of the calendar by name: {@code year}, {@code month}, {@code day}, {@code weekday}, {@code quarter},
     * {@code half}, {@code season}, {@code decade}, {@code century}, {@code holiday}, {@code part}, {@code clock},
     * {@code zone}; {@code direction} -1, 0 or 1 as "last", "this" and "next" point.
     */
    record Calendar(Map<String, String> slots) implements Meaning {
        public Calendar {
            slots = Map.copyOf(slots);
        }

        String get(String name) {
            return slots.getOrDefault(name, "");
        }

        boolean has(String name) {
            return slots.containsKey(name);
        }
    }

    /** "last year", "the following month": a stretch of the unit's size, so many from the base. */
    record Relative(int by, String unit, Base base, String part) implements Meaning {}

    /** "two years ago", "a year earlier"; {@code by} is {@code X} for "several". */
    record Shift(String by, String unit, int sign, Base base) implements Meaning {}

    /**
     * "90 days": the ISO 8601 duration, and where it lies: {@code direction} -1 for "the past two years", 1 for
     * "the next two years", 0 where it is not placed.
     */
    record Length(String value, String number, String unit, int direction) implements Meaning {}

    /** "every year": what recurs. */
    record Repeat(String value) implements Meaning {}

    /** PAST_REF, PRESENT_REF or FUTURE_REF. */
    record Vague(String value) implements Meaning {}

    /** "May 16-17". */
    record Range(Meaning from, Meaning to) implements Meaning {}

    /** "early June", "the end of 1990". */
    record Modified(Meaning inner, String modifier) implements Meaning {}

    /** "the week of March 6": the stretch of the unit's size around the date. */
    record WeekOf(Meaning inner, String unit) implements Meaning {}

    /** "the 20th anniversary of the treaty": the year of the event is so many years before. */
    record Anniversary(int number) implements Meaning {}
}
