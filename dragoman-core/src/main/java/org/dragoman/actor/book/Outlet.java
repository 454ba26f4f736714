package org.dragoman.actor.book;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news outlet or agency.
 *
 * @param id {@code outlet:} and a slug
 * @param name its usual name
 * @param domain its web domain, null where unknown
 * @param country ISO 3166-1 alpha-3, null for outlets of no one country
 * @param ownership who controls it
 * @param agency whether it is a news agency, to which other outlets credit their texts
 * @param aliases other names in English
 */
public record Outlet(
        String id,
        String name,
        @Nullable String domain,
        @Nullable String country,
        Ownership ownership,
        boolean agency,
        List<String> aliases) {
    /** Who controls an outlet; the first seven follow the State Media Monitor's typology. */
    public enum Ownership {
        STATE_CONTROLLED,
        CAPTURED_PUBLIC,
        CAPTURED_PRIVATE,
        INDEPENDENT_STATE_FUNDED_STATE_MANAGED,
        INDEPENDENT_STATE_MANAGED,
        INDEPENDENT_STATE_FUNDED,
        INDEPENDENT_PUBLIC,
        PRIVATE,
        COOPERATIVE,
        NON_PROFIT,
        PARTY,
        UNKNOWN
    }

    public Outlet {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(ownership, "ownership is null");
        aliases = List.copyOf(aliases);
    }
}
