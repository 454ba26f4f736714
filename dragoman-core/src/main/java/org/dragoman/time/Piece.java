package org.dragoman.time;

/**
 * A word, number or sign as the time grammar sees it: finer than a token, so that "mid-2024" and
 * "FY2021" fall into their parts however the tokenizer split them.
 *
 * @param kind what it is
 * @param text as written
 * @param form lower case, with straight apostrophes
 * @param start first code point in the text that was cut
 * @param end code point after the last
 * @param spaced whether white space stands before it
 */
record Piece(Kind kind, String text, String form, int start, int end, boolean spaced) {
    enum Kind {
        WORD,
        /** An integer or decimal, thousands grouped or not. */
        NUMBER,
        /** 1st, 22nd. */
        ORDINAL,
        /** 2021-08-25, 29.08.2021, 8/25/21. */
        DATE,
        /** 10:35, 17:00:05. */
        CLOCK,
        /** 1990s, '90s, 60s. */
        DECADE,
        SIGN
    }

    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean upper() {
        return text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }
}
