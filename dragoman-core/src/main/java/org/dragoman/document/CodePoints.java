package org.dragoman.document;

/**
 * Converts between the positions of Java strings (UTF-16 units) and those of records (code points).
 * Costs nothing where the text has no character outside the Basic Multilingual Plane.
 */
public final class CodePoints {
    private final String text;
    private final int length;
    /** For each code point its UTF-16 position; null where the two are the same. */
    private final int @org.jspecify.annotations.Nullable [] units;

    public CodePoints(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        if (length == text.length()) {
            units = null;
        } else {
            units = new int[length + 1];
            int unit = 0;
            for (int i = 0; i < length; i++) {
                units[i] = unit;
                unit += Character.charCount(text.codePointAt(unit));
            }
            units[length] = unit;
        }
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** The number of code points. */
    public int length() {
        return length;
    }

    /** The UTF-16 position of a code point. */
    public int toUnit(int codePoint) {
        return units == null ? codePoint : units[codePoint];
    }

    /** The code point that holds a UTF-16 position. */
    public int toCodePoint(int unit) {
        if (units == null) {
            return unit;
        }
        int found = java.util.Arrays.binarySearch(units, unit);
        return found >= 0 ? found : -found - 2;
    }

    /** The words between two code points. */
    public String slice(int start, int end) {
        return text.substring(toUnit(start), toUnit(end));
    }

    /** The span between two code points. */
    public Span span(int start, int end) {
        return new Span(start, end, slice(start, end));
    }
}
