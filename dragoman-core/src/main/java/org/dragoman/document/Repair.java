package org.dragoman.document;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of a document's text as the parser should see it, with the way back. Repairs never
 * change the document: they only help to find sentences and words.
 *
 * <p>What is repaired: a missing space after a sentence ({@code …the plan.He said…}), a comma or a
 * quotation ({@code ”said}); leftover tags ({@code < /b>}) and entities; control characters, soft
 * hyphens, unusual and doubled spaces; a space before a full stop; quotation marks that stand the
 * wrong way round; forms of address ({@code H.E. Mr. Ito}), whose stops are no ends of sentences, are left out. What is
 * already in order is left as it is, and nothing but spaces is ever put in.
 *
 * <pre>{@code
 * Repair.of("They met on May 3.It rained.", 0, 28).text(); // They met on May 3. It rained.
 * }</pre>
 *
 * @param text the repaired characters (UTF-16)
 * @param offsets for each character of {@code text} its code point in the document, and one more
 *     for the end; never decreasing. A character that was put in has the code point before which it
 *     was put; a character that was left out has none
 */
public record Repair(String text, int[] offsets) {
    public Repair {
        requireNonNull(text, "text is null");
        if (offsets.length != text.length() + 1) {
            throw new IllegalArgumentException("a repair needs one offset a character and one for the end");
        }
    }

    /**
     * Repairs a stretch of text. Where many stretches of one text are repaired, {@link
     * #of(CodePoints, int, int)} need not count from its beginning each time.
     *
     * @param document the whole text of the document
     * @param start first code point
     * @param end code point after the last
     */
    public static Repair of(String document, int start, int end) {
        int from = document.offsetByCodePoints(0, start);
        return of(document, from, document.offsetByCodePoints(from, end - start), start, end);
    }

    /**
     * Repairs a stretch of text, in time linear in its length.
     *
     * @param document the whole text of the document
     * @param start first code point
     * @param end code point after the last
     */
    public static Repair of(CodePoints document, int start, int end) {
        return of(document.text(), document.toUnit(start), document.toUnit(end), start, end);
    }

    private static Repair of(String text, int from, int to, int start, int end) {
        Mapped cleaned = Cleaning.clean(text, from, to, start);
        return Spacing.space(Courtesies.drop(Quotation.turn(cleaned))).toRepair(end);
    }
}
