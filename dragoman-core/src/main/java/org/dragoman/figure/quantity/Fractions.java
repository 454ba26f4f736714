package org.dragoman.figure.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.dragoman.figure.quantity.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Reads fractions: "a quarter", "two-thirds", "3/4", and those of a scale: "half a million". */
final class Fractions {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final NumberWords words;

    Fractions(NumberWords words) {
        this.words = words;
    }

    /** "a quarter", "two-thirds", "one fifth", "half", "half a million", "a quarter of a million". */
    @Nullable
    Numeral at(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        if (piece.is("half")) {
            return ofScale(pieces, HALF, at, at);
        }
        BigDecimal numerator = piece.isArticle() ? BigDecimal.ONE : words.value("unit", piece);
        if (numerator == null) {
            return null;
        }
        int word = Pieces.isDash(pieces, at + 1) ? at + 2 : at + 1;
        if (word >= pieces.size()) {
            return null;
        }
        BigDecimal part = words.value("fraction", pieces.get(word));
        boolean plural =
                pieces.get(word).lower().endsWith("s") || pieces.get(word).is("halves");
        boolean one = numerator.compareTo(BigDecimal.ONE) == 0;
        if (part == null || numerator.signum() == 0 || plural == one) {
            return null;
        }
        return ofScale(pieces, numerator.multiply(part).round(MathContext.DECIMAL64), at, word);
    }

    /** A fraction, multiplied where a scale follows: "half a billion", "half million", "a quarter of a million". */
    private Numeral ofScale(List<Piece> pieces, BigDecimal part, int first, int last) {
        int next = last + 1;
        if (next < pieces.size() && pieces.get(next).is("of")) {
            next++;
        }
        boolean article = next < pieces.size() && pieces.get(next).isArticle();
        next += article ? 1 : 0;
        if (next < pieces.size() && (article || next == last + 1)) {
            BigDecimal scale = words.value("scale", pieces.get(next));
            scale = scale == null && article ? words.value("dozen", pieces.get(next)) : scale;
            if (scale != null) {
                return new Numeral(
                        Form.CARDINAL,
                        part.multiply(scale).stripTrailingZeros(),
                        null,
                        BigDecimal.ONE,
                        first,
                        next,
                        false);
            }
        }
        return Numeral.of(Form.FRACTION, part, first, last);
    }

    /** "3/4"; but "9/11", "24/7" and "1/2/2020" are names and dates. */
    @Nullable
    Numeral slash(List<Piece> pieces, int at, BigDecimal numerator) {
        if (!Pieces.isGlued(pieces, at + 2)
                || pieces.get(at + 2).kind() != Piece.Kind.DIGITS
                || (Pieces.isGlued(pieces, at + 3) && pieces.get(at + 3).is("/"))) {
            return null;
        }
        BigDecimal denominator = Digits.value(pieces.get(at + 2).text());
        boolean simple = denominator != null
                && denominator.signum() > 0
                && denominator.compareTo(BigDecimal.TEN) <= 0
                && numerator.compareTo(denominator) < 0;
        return simple && denominator != null
                ? new Numeral(
                        Form.FRACTION,
                        numerator.divide(denominator, MathContext.DECIMAL64),
                        null,
                        BigDecimal.ONE,
                        at,
                        at + 2,
                        true)
                : null;
    }

    /** "1/8" behind a whole number: "5 1/8 percent", "5-1/8 percent"; or null. */
    @Nullable
    Numeral behind(List<Piece> pieces, int at) {
        boolean dash = Pieces.isDash(pieces, at) && Pieces.isGlued(pieces, at) && Pieces.isGlued(pieces, at + 1);
        boolean apart = at < pieces.size() && !pieces.get(at).glued();
        return dash ? eighths(pieces, at + 1) : apart ? eighths(pieces, at) : null;
    }

    private @Nullable Numeral eighths(List<Piece> pieces, int at) {
        BigDecimal numerator = pieces.get(at).kind() == Piece.Kind.DIGITS
                ? Digits.value(pieces.get(at).text())
                : null;
        boolean slash = numerator != null
                && Pieces.isGlued(pieces, at + 1)
                && pieces.get(at + 1).is("/");
        return slash && numerator != null ? slash(pieces, at, numerator) : null;
    }
}
