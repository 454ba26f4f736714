package org.dragoman.actor.book;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One of the things that share a name, and when it is the one meant.
 *
 * @param name the name
 * @param id of the thing
 * @param use when it is meant
 * @param cues words that speak for it near by, empty unless {@link Use#CUE}
 */
public record Ambiguity(String name, String id, Use use, List<String> cues) {
    /** The ways to tell. */
    public enum Use {
        /** Where nothing speaks for another. */
        DEFAULT,
        /** Where one of the words stands near by: "Congo" with "Brazzaville". */
        CUE,
        /** As it is written: "GUAM" is the organisation, "Guam" the territory. */
        CASE,
        /** By who was in office on the date. */
        OFFICE
    }

    public Ambiguity {
        requireNonNull(name, "name is null");
        requireNonNull(id, "id is null");
        requireNonNull(use, "use is null");
        cues = List.copyOf(cues);
    }
}
