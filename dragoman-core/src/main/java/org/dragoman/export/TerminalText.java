package org.dragoman.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Text for a terminal: how many columns it takes, how to cut and wrap it. Chinese, Japanese and Korean
 * characters and most emoji take two columns, combining marks none. Characters that would steer the
 * terminal are taken out: a document must not be able to.
 */
public final class TerminalText {
    /** First and last code points of what takes two columns (Unicode 15, East_Asian_Width W and F, in ranges). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x23E9, 0x23EC},
        {0x2614, 0x2615},
        {0x2648, 0x2653},
        {0x26A1, 0x26A1},
        {0x26BD, 0x26BE},
        {0x2705, 0x2705},
        {0x274C, 0x274C},
        {0x2753, 0x2757},
        {0x2795, 0x2797},
        {0x2B50, 0x2B50},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18CFF},
        {0x1B000, 0x1B2FB},
        {0x1F18E, 0x1F18E},
        {0x1F191, 0x1F19A},
        {0x1F1E6, 0x1F265},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F7E0, 0x1F7EB},
        {0x1F90C, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private TerminalText() {}

    /** Number of columns that a text takes. */
    public static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            width += width(point);
            i += Character.charCount(point);
        }
        return width;
    }

    private static int width(int point) {
        if (point < 0x300) {
            return point < 0x20 || (point >= 0x7F && point < 0xA0) ? 0 : 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (point < range[0]) {
                return 1;
            }
            if (point <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The text on one line, without what would steer a terminal; runs of white space become one space. */
    public static String line(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (!steers(point)) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString().stripTrailing();
    }

    /** The text with its line breaks and spaces, without what would steer a terminal. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\t' || !steers(point)) {
                clean.appendCodePoint(point == '\t' ? ' ' : point);
            }
        });
        return clean.toString();
    }

    /** Controls, and the marks that turn the direction of writing. */
    private static boolean steers(int point) {
        return Character.getType(point) == Character.CONTROL
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }

    /** The text, or as much of it as fits with an ellipsis. */
    public static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (width + width(point) > columns - 1) {
                break;
            }
            width += width(point);
            cut.appendCodePoint(point);
            i += Character.charCount(point);
        }
        return cut.toString().stripTrailing() + "…";
    }

    /** The text filled with spaces to so many columns. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** The text in lines of at most so many columns, broken at spaces and after slashes where there are any. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String piece : pieces(text)) {
            String bare = piece.stripTrailing();
            if (width > 0 && width + width(bare) > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                width = 0;
            }
            while (width(bare) > columns) {
                int end = fitting(bare, columns);
                lines.add(bare.substring(0, end));
                bare = bare.substring(end);
                piece = bare + (piece.endsWith(" ") ? " " : "");
            }
            line.append(piece);
            width += width(piece);
        }
        if (!line.toString().isBlank() || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Words with the space after them; "2024-05-16/2024-05-17" is two; wide characters may part anywhere. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            piece.appendCodePoint(point);
            i += Character.charCount(point);
            if (point == ' ' || point == '/' || width(point) == 2) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static int fitting(String text, int columns) {
        int width = 0;
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (width + width(point) > columns && i > 0) {
                break;
            }
            width += width(point);
            i += Character.charCount(point);
        }
        return i;
    }
}
