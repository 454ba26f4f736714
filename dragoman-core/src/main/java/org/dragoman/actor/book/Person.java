package org.dragoman.actor.book;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in the book.
 *
 * @param id a Wikidata id where known, else {@code person:} and a slug
 * @param name in the spelling of news in English, in its usual order ("Xi Jinping", "Vladimir Putin")
 * @param family the part of the name that news uses alone ("Xi", "Putin"); the whole name where there is none
 * @param aliases other names and spellings in Latin letters
 * @param ru name in Russian, null where not recorded
 * @param zh name in Chinese, null where not recorded
 */
public record Person(
        String id,
        String name,
        String family,
        List<String> aliases,
        @Nullable String ru,
        @Nullable String zh) {
    public Person {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(family, "family is null");
        aliases = List.copyOf(aliases);
    }
}
