package org.dragoman.document;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a document was published, and how that is known.
 *
 * @param edtf the date in EDTF, null where unknown
 * @param basis what the date rests on
 * @param span the words that give it, null where it was given from outside
 * @param others other dates that the document shows, such as that of a repost; never null
 */
public record Published(
        @Nullable String edtf, Basis basis, @Nullable Span span, List<Published> others) implements Serializable {
    /** What a date of publication rests on; written in lower case in records. */
    public enum Basis {
        /** Mark-up of the page. */
        METADATA,
        /** A date line at the head of the page. */
        HEADER,
        /** The dateline that opens the article. */
        DATELINE,
        /** The user said so. */
        GIVEN,
        /** Nothing shows it. */
        UNKNOWN
    }

    /** Nothing is known of the date. */
    public static final Published UNKNOWN = new Published(null, Basis.UNKNOWN, null, List.of());

    public Published {
        requireNonNull(basis, "basis is null");
        others = List.copyOf(others);
    }

    /**
     * The calendar day in a date as mark-up and feeds write it, as its own time zone has it:
     * {@code 2021-08-25} of {@code 2021-08-25T23:10:00+03:00} and of {@code Wed, 25 Aug 2021 23:10:00 +0300}.
     *
     * @return null where there is no date with a year
     */
    public static @Nullable String day(@Nullable String date) {
        if (date == null) {
            return null;
        }
        List<PageDates.Found> found = PageDates.in(date.length() > 60 ? date.substring(0, 60) : date);
        return found.isEmpty() || !found.get(0).hasYear() ? null : found.get(0).edtf();
    }

    /** A date that the user gave. */
    public static Published given(String edtf) {
        return new Published(edtf, Basis.GIVEN, null, List.of());
    }
}
