package org.dragoman.actor.book;

import static java.util.Objects.requireNonNull;

/**
 * One name of one thing in the book.
 *
 * @param name as the book writes it
 * @param id of the thing
 * @param kind what the thing is
 * @param use in which way the name names it
 * @param language BCP 47 tag of the name
 * @param salience how likely the thing is meant when nothing else is known, 0 to 100
 */
public record Entry(String name, String id, Kind kind, Use use, String language, int salience) {
    /** What an entry names. */
    public enum Kind {
        STATE,
        BODY,
        PERSON,
        GROUP,
        OUTLET,
        PLACE
    }

    /** The ways to name. */
    public enum Use {
        /** "Russia", "Xi Jinping", "Shanghai". */
        NAME,
        /** "PRC", "NATO": matched in capitals. */
        ACRONYM,
        /** "Burma": a name it had. */
        FORMER,
        /** "the Kremlin". */
        METONYM,
        /** "Moscow": the city, or the government by its city. */
        CAPITAL,
        /** "Russian". */
        ADJECTIVE,
        /** "Russians". */
        DEMONYM,
        /** "Putin". */
        SURNAME
    }

    public Entry {
        requireNonNull(name, "name is null");
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(use, "use is null");
        requireNonNull(language, "language is null");
    }
}
