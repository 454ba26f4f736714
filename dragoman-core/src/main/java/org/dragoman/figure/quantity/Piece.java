package org.dragoman.figure.quantity;

/**
 * A run of letters, a run of digits with its separators, or a single sign: the grain at which numbers are read.
 *
 * @param kind what it is
 * @param text as written
 * @param lower in lower case
 * @param start first code point in the document
 * @param end code point after the last
 * @param token index of the token it lies in
 * @param glued whether nothing stands between it and the piece before
 */
public record Piece(Kind kind, String text, String lower, int start, int end, int token, boolean glued) {
    /** What a piece is made of. */
    enum Kind {
        /** Digits, with separators between them. */
        DIGITS,
        /** Letters. */
        WORD,
        /** Any other character, and digits that cannot be a number (clock times, versions). */
        SIGN
    }

    /** Whether it is written so, in small letters. */
    public boolean is(String wanted) {
        return lower.equals(wanted);
    }

    boolean isDash() {
        return is("-") || is("–") || is("—") || is("‑") || is("−");
    }

    /** Whether it is "a" or "an". */
    boolean isArticle() {
        return is("a") || is("an");
    }
}
