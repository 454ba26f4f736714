package org.dragoman.link;

import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.Entry;
import org.dragoman.event.EventReport.Where;
import org.jspecify.annotations.Nullable;

/** How two places stand to each other. */
final class Places {
    /** The ways. */
    enum Relation {
        UNKNOWN,
        SAME,
        /** One lies in the other: Nairobi, Kenya. */
        WITHIN,
        DIFFERENT
    }

    /** Places of different names this close, in degrees, are one: a suburb, another spelling. */
    private static final double NEAR = 0.3;

    private final ActorBook book;

    Places(ActorBook book) {
        this.book = book;
    }

    Relation relation(@Nullable Where one, @Nullable Where other) {
        if (one == null || other == null) {
            return Relation.UNKNOWN;
        }
        if (one.name().equalsIgnoreCase(other.name())) {
            return Relation.SAME;
        }
        if (one.country() == null || other.country() == null) {
            return Relation.UNKNOWN;
        }
        if (!one.country().equals(other.country())) {
            return Relation.DIFFERENT;
        }
        if (isCountry(one) || isCountry(other)) {
            return isCountry(one) && isCountry(other) ? Relation.SAME : Relation.WITHIN;
        }
        if (one.lat() != null && one.lon() != null && other.lat() != null && other.lon() != null) {
            return Math.abs(one.lat() - other.lat()) < NEAR && Math.abs(one.lon() - other.lon()) < NEAR
                    ? Relation.SAME
                    : Relation.DIFFERENT;
        }
        return Relation.DIFFERENT;
    }

    /** Whether the place is the whole of a state, named as such: Norway, not Oslo, which may stand for it. */
    boolean isCountry(Where where) {
        for (Entry entry : book.find(where.name())) {
            boolean name = entry.use() == Entry.Use.NAME
                    || entry.use() == Entry.Use.ACRONYM
                    || entry.use() == Entry.Use.FORMER;
            if (name && entry.id().equals(where.country())) {
                return true;
            }
        }
        return false;
    }
}
