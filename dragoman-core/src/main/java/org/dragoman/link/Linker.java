package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import org.dragoman.actor.ActorBook;

/** Links: a pure function of what is given. The order in which records are given does not count. */
public final class Linker {
    private final ActorBook book;

    /** @param book who is in office where, and who belongs to what */
    public Linker(ActorBook book) {
        this.book = requireNonNull(book, "book is null");
    }

    /** What the documents say together. */
    public Linked link(Corpus corpus) {
        LinkIndex index = new LinkIndex(book);
        index.add(corpus);
        return index.linked();
    }
}
