package org.dragoman.actor.book;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a title means: "foreign minister" is a {@link OfficeClass#FOREIGN_MINISTER}; "secretary of state" is one in the
 * United States.
 *
 * @param title in lower case
 * @param office the class of office
 * @param of the state or body to which the meaning is confined, null where it holds everywhere
 */
public record Office(
        String title, OfficeClass office, @Nullable String of) {
    public Office {
        requireNonNull(title, "title is null");
        requireNonNull(office, "office is null");
    }
}
