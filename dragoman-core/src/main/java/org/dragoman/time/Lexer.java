package org.dragoman.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Cuts a sentence into {@link Piece}s, in one pass without looking back. */
final class Lexer {
    /** A number with more digits is no date, count or year. */
    private static final int LONGEST_NUMBER = 18;

    private final Predicate<String> abbreviation;

    /** @param abbreviation tells of a lower-case form with its stop, such as {@code sept.}, that it is one word */
    Lexer(Predicate<String> abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** The pieces of a text; positions count code points from {@code offset}. */
    List<Piece> cut(String text, int offset) {
        int[] points = text.codePoints().toArray();
        List<Piece> pieces = new ArrayList<>();
        boolean spaced = true;
        int at = 0;
        while (at < points.length) {
            if (Character.isWhitespace(points[at]) || Character.isSpaceChar(points[at])) {
                spaced = true;
                at++;
                continue;
            }
            Piece.Kind[] kind = new Piece.Kind[1];
            int end = digit(points, at)
                    ? number(points, at, kind)
                    : Character.isLetter(points[at]) ? word(points, at, kind) : sign(points, at, kind);
            String written = new String(points, at, end - at);
            String form = written.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT);
            pieces.add(new Piece(kind[0], written, form, offset + at, offset + end, spaced));
            spaced = false;
            at = end;
        }
        return pieces;
    }

    private static boolean digit(int[] points, int at) {
        return at < points.length && points[at] >= '0' && points[at] <= '9';
    }

    private static boolean letter(int[] points, int at) {
        return at < points.length && Character.isLetter(points[at]);
    }

    private static boolean is(int[] points, int at, char sign) {
        return at < points.length && points[at] == sign;
    }

    private static int digits(int[] points, int at) {
        int end = at;
        while (digit(points, end)) {
            end++;
        }
        return end - at;
    }

    private static int letters(int[] points, int at) {
        int end = at;
        while (letter(points, end)
                || (end > at && end < points.length && Character.getType(points[end]) == Character.NON_SPACING_MARK)) {
            end++;
        }
        return end;
    }

    private static int number(int[] points, int at, Piece.Kind[] kind) {
        int first = digits(points, at);
        int end = at + first;
        int date = date(points, at, first);
        if (date > 0) {
            kind[0] = Piece.Kind.DATE;
            return date;
        }
        if (first <= 2 && (is(points, end, ':')) && digits(points, end + 1) == 2) {
            kind[0] = Piece.Kind.CLOCK;
            end += 3;
            return is(points, end, ':') && digits(points, end + 1) == 2 ? end + 3 : end;
        }
        String tail = new String(points, end, letters(points, end) - end).toLowerCase(Locale.ROOT);
        boolean round = (first == 2 || first == 4) && points[end - 1] == '0';
        if (round
                && (tail.equals("s") || (is(points, end, '\'') || is(points, end, '’')) && is(points, end + 1, 's'))) {
            kind[0] = Piece.Kind.DECADE;
            return tail.equals("s") ? end + 1 : end + 2;
        }
        if (first <= 4 && (tail.equals("st") || tail.equals("nd") || tail.equals("rd") || tail.equals("th"))) {
            kind[0] = Piece.Kind.ORDINAL;
            return end + 2;
        }
        while (is(points, end, ',') && digits(points, end + 1) == 3) {
            end += 4;
        }
        if (is(points, end, '.') && digit(points, end + 1)) {
            end += 1 + digits(points, end + 1);
        }
        kind[0] = end - at > LONGEST_NUMBER ? Piece.Kind.SIGN : Piece.Kind.NUMBER;
        return end;
    }

    /** The end of a date of digits and signs that starts here, or 0. */
    private static int date(int[] points, int at, int first) {
        int end = at + first;
        if (end >= points.length || (points[end] != '-' && points[end] != '.' && points[end] != '/')) {
            return 0;
        }
        char sign = (char) points[end];
        int second = digits(points, end + 1);
        int next = end + 1 + second;
        boolean three = is(points, next, sign) && digit(points, next + 1);
        int third = three ? digits(points, next + 1) : 0;
        int last = next + 1 + third;
        boolean closed = !is(points, last, sign) || !digit(points, last + 1);
        if (first == 4 && (second == 2 || second == 1) && (third == 2 || third == 1) && closed) {
            return last;
        }
        boolean short3 = third == 4 || third == 2;
        if (first <= 2 && second >= 1 && second <= 2 && short3 && closed && sign != '-') {
            return last;
        }
        return 0;
    }

    private int word(int[] points, int at, Piece.Kind[] kind) {
        kind[0] = Piece.Kind.WORD;
        int end = letters(points, at);
        if (end - at == 1 && is(points, end, '.') && letter(points, end + 1) && letters(points, end + 1) == end + 2) {
            // "a.m.", "U.S."
            while (letter(points, end + 1) && letters(points, end + 1) == end + 2 && is(points, end, '.')) {
                end += 2;
            }
            return is(points, end, '.') ? end + 1 : end;
        }
        if (is(points, end, '.')
                && end - at <= 6
                && abbreviation.test(new String(points, at, end + 1 - at).toLowerCase(Locale.ROOT))) {
            return end + 1;
        }
        return end;
    }

    private static int sign(int[] points, int at, Piece.Kind[] kind) {
        kind[0] = Piece.Kind.SIGN;
        if (is(points, at, '\'') || is(points, at, '’') || is(points, at, '‘')) {
            if (digits(points, at + 1) == 2
                    && points[at + 2] == '0'
                    && is(points, at + 3, 's')
                    && !letter(points, at + 4)) {
                kind[0] = Piece.Kind.DECADE;
                return at + 4;
            }
            if (is(points, at + 1, 's') && !letter(points, at + 2)) {
                return at + 2;
            }
        }
        return at + 1;
    }
}
