package org.dragoman.document;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of a document's text as the parser should see it, with the way back. Repairs never
 * change the document: they only help to find sentences and words.
 *
 * @param text the repaired characters (UTF-16)
 * @param offsets for each character of {@code text} its code point in the document, and one more
 *     for the end; never decreasing
 */
public record Repair(String text, int[] offsets) {
    public Repair {
        requireNonNull(text, "text is null");
        if (offsets.length != text.length() + 1) {
            throw new IllegalArgumentException("a repair needs one offset a character and one for the end");
        }
    }

    /**
     * Repairs a stretch of text: puts a space where a sentence ends without one ({@code …the plan.He said…}).
     *
     * @param document the whole text of the document
     * @param start first code point
     * @param end code point after the last
     */
    public static Repair of(String document, int start, int end) {
        int from = document.offsetByCodePoints(0, start);
        int to = document.offsetByCodePoints(from, end - start);
        StringBuilder text = new StringBuilder(to - from + 16);
        int[] offsets = new int[2 * (to - from) + 1];
        int codePoint = start;
        for (int i = from; i < to; i++) {
            char c = document.charAt(i);
            offsets[text.length()] = codePoint;
            text.append(Character.isISOControl(c) || c == '\u00a0' ? ' ' : c);
            if (!Character.isHighSurrogate(c)) {
                codePoint++;
            }
            if (isGluedStop(document, i, from, to)) {
                offsets[text.length()] = codePoint;
                text.append(' ');
            }
        }
        offsets[text.length()] = end;
        return new Repair(text.toString(), java.util.Arrays.copyOf(offsets, text.length() + 1));
    }

    private static boolean isGluedStop(String text, int at, int from, int to) {
        char c = text.charAt(at);
        if ((c != '.' && c != '?' && c != '!') || at == from || at + 2 >= to) {
            return false;
        }
        char before = text.charAt(at - 1);
        char next = text.charAt(at + 1);
        return (Character.isLowerCase(before) && at - from > 2 && Character.isLowerCase(text.charAt(at - 2))
                        || Character.isDigit(before)
                        || before == '"'
                        || before == '”')
                && Character.isUpperCase(next)
                && Character.isLowerCase(text.charAt(at + 2));
    }
}
