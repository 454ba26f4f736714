package org.dragoman.figure.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.document.Span;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;

/** Cuts a sentence into {@link Piece pieces}: "$1.2bn" is a sign, digits and a word. Linear in the length. */
public final class Pieces {
    private Pieces() {}

    /** The pieces of a sentence, in the order of its text. */
    public static List<Piece> of(Analysis analysis, Sentence sentence) {
        Span span = analysis.span(sentence);
        int[] text = span.text().codePoints().toArray();
        List<Piece> pieces = new ArrayList<>();
        int token = 0;
        int last = -1;
        for (int i = 0; i < text.length; ) {
            int c = text[i];
            if (isSpace(c)) {
                i++;
                continue;
            }
            int end = i + 1;
            Piece.Kind kind = Piece.Kind.SIGN;
            if (isDigit(c)) {
                end = digits(text, i);
                kind = Piece.Kind.DIGITS;
                int clock = clock(text, end);
                if (clock > end) {
                    end = clock;
                    kind = Piece.Kind.SIGN;
                }
            } else if (c == '.' && last != i && i + 1 < text.length && isDigit(text[i + 1])) {
                // ".5" where nothing stands before the point
                end = digits(text, i + 1);
                kind = Piece.Kind.DIGITS;
            } else if (isIdeograph(c)) {
                kind = Piece.Kind.WORD;
            } else if (isLetter(c)) {
                while (end < text.length && isLetter(text[end]) && !isIdeograph(text[end])) {
                    end++;
                }
                kind = Piece.Kind.WORD;
            }
            int start = span.start() + i;
            while (token + 1 < sentence.size() && sentence.token(token + 1).start() <= start) {
                token++;
            }
            String words = new String(text, i, end - i);
            pieces.add(new Piece(
                    kind, words, words.toLowerCase(Locale.ROOT), start, span.start() + end, token, last == i));
            last = end;
            i = end;
        }
        return pieces;
    }

    /** The end of the digits that start here, separators between digits included. */
    private static int digits(int[] text, int from) {
        int end = from + 1;
        while (end < text.length) {
            if (isDigit(text[end])) {
                end++;
            } else if (end + 1 < text.length
                    && isDigit(text[end + 1])
                    && (isSeparator(text[end]) || (isSpace(text[end]) && groupFollows(text, from, end)))) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** "240 000": one to three digits, a space, and exactly three digits, as ISO 80000-1 writes thousands. */
    private static boolean groupFollows(int[] text, int from, int space) {
        int first = from;
        while (first < space && isDigit(text[first])) {
            first++;
        }
        if (first - from > 3 || (first < space && !isSpace(text[first])) || text[from] == '0') {
            return false;
        }
        int at = space + 1;
        while (at < text.length && isDigit(text[at])) {
            at++;
        }
        boolean longer = at < text.length && isLetter(text[at]);
        return at - space - 1 == 3 && !longer;
    }

    /** "10:45": the end of a clock time or score that the digits before a colon begin, else the same end. */
    private static int clock(int[] text, int end) {
        int at = end;
        while (at + 1 < text.length && text[at] == ':' && isDigit(text[at + 1])) {
            at++;
            // "2:05.3" is a time of a race
            while (at < text.length
                    && (isDigit(text[at]) || (text[at] == '.' && at + 1 < text.length && isDigit(text[at + 1])))) {
                at++;
            }
        }
        return at;
    }

    /** Whether a piece stands right at the one before it; false beyond the end. */
    static boolean isGlued(List<Piece> pieces, int at) {
        return at < pieces.size() && pieces.get(at).glued();
    }

    /** Whether a piece is a dash; false beyond the end. */
    static boolean isDash(List<Piece> pieces, int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at).isDash();
    }

    private static boolean isSeparator(int c) {
        return c == ','
                || c == '.'
                || c == '\''
                || c == '’'
                || c == 0x066C
                || c == 0x066B
                || c == 0xFF0C
                || c == 0xFF0E;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDigit(int c) {
        return Character.isDigit(c);
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isIdeograph(int c) {
        return Character.isIdeographic(c);
    }
}
