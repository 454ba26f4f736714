package org.dragoman.actor.book;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body within or across states that is not an international one.
 *
 * @param id a Wikidata id where known, else {@code org:} or {@code group:} and a slug
 * @param kind what it is
 * @param name its name in English
 * @param of the state it belongs to or works in, null where there is no one state
 * @param weight how often the news speaks of it, 1 to 10
 * @param aliases other names in English
 */
public record Group(
        String id, Kind kind, String name, @Nullable String of, int weight, List<String> aliases) {
    /** The kinds of group. */
    public enum Kind {
        PARTY,
        MINISTRY,
        AGENCY,
        LEGISLATURE,
        COURT,
        MILITARY,
        ARMED_GROUP,
        /** An authority in control of a territory and recognised by few states or none. */
        DE_FACTO_AUTHORITY,
        COMPANY,
        /** Think tanks, human-rights organisations, churches. */
        ASSOCIATION
    }

    public Group {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(name, "name is null");
        aliases = List.copyOf(aliases);
    }
}
