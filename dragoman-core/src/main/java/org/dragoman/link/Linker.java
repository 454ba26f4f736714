package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.dragoman.actor.ActorBook;

/**
 * Links: a pure function of what is given. The order in which records are given does not count.
 */
public final class Linker {
    private final ActorBook book;

    /** @param book who is in office where, and who belongs to what */
    public Linker(ActorBook book) {
        this.book = requireNonNull(book, "book is null");
    }

    /** What the documents say together. */
    public Linked link(Corpus corpus) {
        requireNonNull(book);
        return new Linked(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
