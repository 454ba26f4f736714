package org.dragoman.actor.book;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A place with a name.
 *
 * @param id {@code place:} and the GeoNames number, or a slug
 * @param name in English
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 by ISO usage; null for seas and regions of several states
 * @param latitude degrees north (WGS 84), null where only the name is known
 * @param longitude degrees east (WGS 84), null where only the name is known
 * @param population of a city in about 2015, 0 where unknown
 */
public record Place(
        String id,
        String name,
        Kind kind,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        int population) {
    /** The kinds of place. */
    public enum Kind {
        CAPITAL,
        CITY,
        /** A province, region or state within a state. */
        SUBDIVISION,
        /** A palace, resort, base, airport or border point where states meet. */
        SITE,
        /** A sea, strait, canal or river. */
        WATER,
        /** A region of several states, an island or peninsula. */
        REGION
    }

    public Place {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(kind, "kind is null");
    }
}
