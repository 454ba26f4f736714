package org.dragoman.actor.book;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An institution that every state has, by the common words for it: "the Japanese defence ministry".
 *
 * @param name in lower case
 * @param kind what it is
 * @param head the office of its head, null where that is none of ours
 */
public record Institution(
        String name, Group.Kind kind, @Nullable OfficeClass head) {
    public Institution {
        requireNonNull(name, "name is null");
        requireNonNull(kind, "kind is null");
    }
}
