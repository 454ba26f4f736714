package org.dragoman.document;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that stands on its own: a line, a paragraph, an element of a page.
 *
 * @param start first UTF-16 position in the document's text
 * @param end position after the last
 * @param text the words
 * @param line what can be seen of them
 * @param zone what the page's structure says
 * @param known its kind where structure or words leave no doubt, else null
 */
record Block(int start, int end, String text, Line line, Zone zone, Region.@Nullable Kind known) {
    /** Where a block stands in the structure of a page. */
    enum Zone {
        /** A plain text has no structure. */
        UNKNOWN,
        /** In the main text. */
        MAIN,
        /** Outside of it. */
        OUTSIDE
    }

    static Block of(int start, int end, String text, Zone zone, Region.@Nullable Kind known) {
        return new Block(start, end, text, Line.of(text), zone, known);
    }

    Block as(Region.Kind kind) {
        return new Block(start, end, text, line, zone, kind);
    }

    boolean is(Region.Kind kind) {
        return known == kind;
    }
}
