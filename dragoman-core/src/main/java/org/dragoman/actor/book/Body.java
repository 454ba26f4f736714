package org.dragoman.actor.book;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.dragoman.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An international organisation or bloc.
 *
 * @param id a Wikidata id where known, else {@code org:} and a slug
 * @param kind organisation, or bloc where there is no secretariat or no list of members
 * @param acronym null where it has none
 * @param name its name in English
 * @param of the body of which it is an organ, null where it stands alone
 * @param weight how often the news speaks of it, 1 to 10
 * @param founded EDTF date, null where unknown
 * @param dissolved EDTF date, null where it exists
 * @param aliases other names
 */
public record Body(
        String id,
        Actor.Kind kind,
        @Nullable String acronym,
        String name,
        @Nullable String of,
        int weight,
        @Nullable String founded,
        @Nullable String dissolved,
        List<String> aliases) {
    public Body {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(name, "name is null");
        aliases = List.copyOf(aliases);
    }
}
