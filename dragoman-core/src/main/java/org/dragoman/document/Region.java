package org.dragoman.document;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of a document's text is for. Regions do not overlap; together they cover every
 * character that is not white space. Only {@link Kind#BODY} and {@link Kind#HEADING} are read.
 *
 * @param kind what it is
 * @param start first code point
 * @param end code point after the last
 * @param language BCP 47 tag where it is not the document's, else null
 */
public record Region(
        Kind kind, int start, int end, @Nullable String language) implements Serializable {
    /** The kinds of region; written in lower case in records. */
    public enum Kind {
        /** Running text: one paragraph a region. */
        BODY,
        /** A title or a heading between paragraphs. */
        HEADING,
        /** The line that names the author. */
        BYLINE,
        /** The words before the first sentence that name place, day and agency. */
        DATELINE,
        /** The words under a picture, or its file name. */
        CAPTION,
        /** Navigation, prices, forms, counters, addresses, leftover mark-up. */
        BOILERPLATE;

        /** Whether the text of such a region is read. */
        public boolean isRead() {
            return this == BODY || this == HEADING;
        }
    }

    /** A region in the document's language. */
    public Region(Kind kind, int start, int end) {
        this(kind, start, end, null);
    }

    public Region {
        requireNonNull(kind, "kind is null");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a region cannot run from " + start + " to " + end);
        }
    }
}
