package org.dragoman.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that acts or speaks.
 *
 * @param id ISO 3166-1 alpha-3 for a state, a Wikidata id where known, else a slug with a prefix
 *     ({@code person:sergey-saenko}, {@code org:…}, {@code group:…}, {@code unnamed:…})
 * @param kind what it is
 * @param name the name it is shown by
 * @param aliases other names and spellings
 * @param role what the text calls it ("dean of the school"), null where it does not
 * @param of the id of the actor it belongs to (a minister's state), null where unknown
 * @param provisional not in the actor book: made from the text alone
 */
public record Actor(
        String id,
        Kind kind,
        String name,
        List<String> aliases,
        @Nullable String role,
        @Nullable String of,
        boolean provisional) {
    /** The kinds of actor; written in lower case in records. */
    public enum Kind {
        STATE,
        PERSON,
        ORGANISATION,
        BLOC,
        GROUP,
        OUTLET,
        UNNAMED
    }

    public Actor {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(name, "name is null");
        aliases = List.copyOf(aliases);
    }
}
