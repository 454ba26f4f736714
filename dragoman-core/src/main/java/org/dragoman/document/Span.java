package org.dragoman.document;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A stretch of a document's text.
 *
 * @param start first code point, counted from 0
 * @param end code point after the last
 * @param text the words themselves, equal to the document's text between the two
 */
public record Span(int start, int end, String text) implements Serializable, Comparable<Span> {
    public Span {
        requireNonNull(text, "text is null");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span cannot run from " + start + " to " + end);
        }
    }

    /** Whether every code point of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share at least one code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Orders by start, then longer first, so that a span comes before what it contains. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
