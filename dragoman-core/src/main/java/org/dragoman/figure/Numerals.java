package org.dragoman.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.figure.Numeral.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads numerals: digits, words and mixtures ("1.5 million", "two and a half thousand", "three-quarters",
 * "hundreds of thousands"). The words are in {@code numerals.tsv}. Each piece is looked at a bounded number of times.
 */
final class Numerals {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<String> FEW = Set.of("several", "few", "many");
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    private static final BigDecimal LARGEST_WHOLE = new BigDecimal(100);
    private static final Set<String> PERIODS = Set.of(
            "second",
            "seconds",
            "minutes",
            "hours",
            "days",
            "weeks",
            "months",
            "years",
            "decades",
            "centuries",
            "games",
            "matches");

    private final Map<String, Map<String, BigDecimal>> kinds = new HashMap<>();

    Numerals() {
        for (String[] row : Table.read(Numerals.class, "numerals.tsv").rows()) {
            kinds.computeIfAbsent(row[1], k -> new HashMap<>()).put(row[0], number(row[2]));
        }
    }

    private static BigDecimal number(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new BigDecimal(text)
                : new BigDecimal(text.substring(0, slash))
                        .divide(new BigDecimal(text.substring(slash + 1)), MathContext.DECIMAL64);
    }

    /** The longest numeral that starts at a piece, or null. */
    @Nullable
    Numeral at(List<Piece> pieces, int at) {
        Numeral first = single(pieces, at);
        Numeral share = first == null ? null : outOf(first, pieces);
        return share == null ? first : share;
    }

    /** "one in five", "two out of three", "nine in ten". */
    private @Nullable Numeral outOf(Numeral part, List<Piece> pieces) {
        int next = part.last() + 1;
        boolean in = next < pieces.size() && pieces.get(next).is("in");
        boolean out = next + 1 < pieces.size()
                && pieces.get(next).is("out")
                && pieces.get(next + 1).is("of");
        int from = in ? next + 1 : next + 2;
        if (!in && !out || from >= pieces.size() || part.form() != Form.CARDINAL) {
            return null;
        }
        Numeral whole = single(pieces, from);
        if (whole == null || whole.form() != Form.CARDINAL || whole.value().scale() > 0) {
            return null;
        }
        boolean small = part.value().signum() > 0
                && part.value().compareTo(whole.value()) < 0
                && part.value().compareTo(BigDecimal.TEN) < 0
                && whole.value().compareTo(LARGEST_WHOLE) <= 0;
        // "one in two hours" is no share
        boolean timed = in
                && whole.last() + 1 < pieces.size()
                && PERIODS.contains(pieces.get(whole.last() + 1).lower());
        return small && !timed
                ? new Numeral(
                        Form.FRACTION,
                        part.value().divide(whole.value(), MathContext.DECIMAL64),
                        null,
                        BigDecimal.ONE,
                        part.first(),
                        whole.last(),
                        part.digits())
                : null;
    }

    private @Nullable Numeral single(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        if (piece.kind() == Piece.Kind.DIGITS) {
            return digits(pieces, at);
        }
        if (piece.kind() == Piece.Kind.SIGN) {
            BigDecimal sign = value("vulgar", piece);
            return sign == null ? null : numeral(Form.FRACTION, sign, at, at);
        }
        Numeral fraction = fraction(pieces, at);
        if (fraction != null) {
            return fraction;
        }
        BigDecimal multiple = value("multiple", piece);
        if (multiple != null) {
            return numeral(Form.MULTIPLE, multiple, at, at);
        }
        Numeral vague = vague(pieces, at);
        if (vague != null) {
            return vague;
        }
        Numeral words = words(pieces, at);
        if (words != null) {
            return words;
        }
        BigDecimal ordinal = value("ordinal", piece);
        return ordinal == null ? null : numeral(Form.ORDINAL, ordinal, at, at);
    }

    private @Nullable Numeral digits(List<Piece> pieces, int at) {
        BigDecimal value = Digits.value(pieces.get(at).text());
        if (value == null) {
            return null;
        }
        int next = at + 1;
        if (isGlued(pieces, next) && SUFFIXES.contains(pieces.get(next).lower())) {
            return new Numeral(Form.ORDINAL, value, null, BigDecimal.ONE, at, next, true);
        }
        if (isGlued(pieces, next) && pieces.get(next).is("/")) {
            return slash(pieces, at, value);
        }
        BigDecimal vulgar = next < pieces.size() ? value("vulgar", pieces.get(next)) : null;
        if (vulgar != null && value.scale() <= 0) {
            value = value.add(vulgar);
            next++;
        } else if (andHalf(pieces, next)) {
            value = value.add(HALF);
            next += 3;
        }
        BigDecimal scale = BigDecimal.ONE;
        // "16-million", "1.5 million", "5 hundred thousand", "$2m"
        for (int words = 0; words < 2; words++) {
            int word = isDash(pieces, next) && isGlued(pieces, next) && isGlued(pieces, next + 1) ? next + 1 : next;
            BigDecimal found = scale(pieces, word, scale.equals(BigDecimal.ONE));
            if (found == null) {
                break;
            }
            scale = scale.multiply(found);
            next = word + 1;
        }
        BigDecimal dozen = next < pieces.size() && pieces.get(next).is("dozen") ? new BigDecimal(12) : null;
        if (dozen != null) {
            return new Numeral(Form.CARDINAL, value.multiply(dozen), null, BigDecimal.ONE, at, next, true);
        }
        return new Numeral(Form.CARDINAL, value.multiply(scale), null, scale, at, next - 1, true);
    }

    private @Nullable BigDecimal scale(List<Piece> pieces, int at, boolean first) {
        if (at >= pieces.size()) {
            return null;
        }
        BigDecimal scale = value("scale", pieces.get(at));
        if (scale == null && first) {
            scale = value("hundred", pieces.get(at));
        }
        if (scale == null && first && pieces.get(at).glued()) {
            scale = value("mark", pieces.get(at));
        }
        return scale;
    }

    /** "3/4"; but "9/11", "24/7" and "1/2/2020" are names and dates. */
    private @Nullable Numeral slash(List<Piece> pieces, int at, BigDecimal numerator) {
        if (!isGlued(pieces, at + 2)
                || pieces.get(at + 2).kind() != Piece.Kind.DIGITS
                || (isGlued(pieces, at + 3) && pieces.get(at + 3).is("/"))) {
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

    /** "a quarter", "two-thirds", "one fifth", "half", "half a million", "a quarter of a million". */
    private @Nullable Numeral fraction(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        if (piece.is("half")) {
            return ofScale(pieces, HALF, at, at);
        }
        BigDecimal numerator = isArticle(piece) ? BigDecimal.ONE : value("unit", piece);
        if (numerator == null) {
            return null;
        }
        int word = isDash(pieces, at + 1) ? at + 2 : at + 1;
        if (word >= pieces.size()) {
            return null;
        }
        BigDecimal part = value("fraction", pieces.get(word));
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
        boolean article = next < pieces.size() && isArticle(pieces.get(next));
        next += article ? 1 : 0;
        if (next < pieces.size() && (article || next == last + 1)) {
            BigDecimal scale = value("scale", pieces.get(next));
            scale = scale == null && article ? value("dozen", pieces.get(next)) : scale;
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
        return numeral(Form.FRACTION, part, first, last);
    }

    /** "dozens", "tens of thousands", "several hundred", "a few million". */
    private @Nullable Numeral vague(List<Piece> pieces, int at) {
        int next = at;
        if (isArticle(pieces.get(at)) && at + 1 < pieces.size()) {
            next++;
        }
        if (FEW.contains(pieces.get(next).lower()) && next + 1 < pieces.size()) {
            Piece word = pieces.get(next + 1);
            BigDecimal scale = value("scale", word);
            scale = scale == null ? value("hundred", word) : scale;
            scale = scale == null ? value("dozen", word) : scale;
            return scale == null ? null : vague(scale, at, next + 1);
        }
        BigDecimal value = next > at ? null : value("vague", pieces.get(at));
        if (value == null) {
            return null;
        }
        int last = at;
        while (last + 2 < pieces.size() && pieces.get(last + 1).is("of")) {
            BigDecimal more = value("vague", pieces.get(last + 2));
            if (more == null || last > at + 4) {
                break;
            }
            value = value.multiply(more);
            last += 2;
        }
        // "tens" alone is too rare to be a number.
        return last == at && value.compareTo(BigDecimal.TEN) == 0 ? null : vague(value, at, last);
    }

    private static Numeral vague(BigDecimal value, int first, int last) {
        return new Numeral(Form.VAGUE, value, value.multiply(BigDecimal.TEN), BigDecimal.ONE, first, last, false);
    }

    /** Cardinals in words, and ordinals that end such a row: "two hundred and five", "twenty-first". */
    private @Nullable Numeral words(List<Piece> pieces, int at) {
        WordRow row = new WordRow();
        int next = at;
        if (isArticle(pieces.get(at))) {
            if (at + 1 >= pieces.size() || !opensAfterArticle(pieces.get(at + 1))) {
                return null;
            }
            next++;
        }
        int end = next;
        while (next < pieces.size()) {
            Piece piece = pieces.get(next);
            boolean joined = end > at && (piece.is("and") || isDash(pieces, next));
            int word = joined ? next + 1 : next;
            if (word >= pieces.size() || pieces.get(word).kind() != Piece.Kind.WORD) {
                break;
            }
            if (joined && piece.is("and") && !row.takesAnd()) {
                break;
            }
            BigDecimal ordinal = joined && row.takesOrdinal() ? value("ordinal", pieces.get(word)) : null;
            if (ordinal != null) {
                return numeral(Form.ORDINAL, row.value().add(ordinal), at, word);
            }
            if (!take(row, pieces.get(word))) {
                break;
            }
            end = word + 1;
            next = end;
        }
        if (!row.hasWord()) {
            return null;
        }
        return finish(pieces, row, at, end);
    }

    private Numeral finish(List<Piece> pieces, WordRow row, int at, int end) {
        // "nineteen ninety-one" and "one one two" are years and digits read out.
        int stray = end;
        while (stray < pieces.size() && isSmall(pieces.get(stray)) && !isDash(pieces, stray + 1)) {
            stray++;
        }
        if (stray == end && end < pieces.size() && isSmall(pieces.get(end)) && value("ten", pieces.get(end)) != null) {
            stray = Math.min(pieces.size(), end + 3);
        }
        if (stray > end) {
            return numeral(Form.OTHER, row.value(), at, stray - 1);
        }
        BigDecimal value = row.value();
        BigDecimal scale = row.scale();
        int next = end;
        if (andHalf(pieces, end)) {
            value = value.add(HALF);
            next = end + 3;
            BigDecimal after = scale(pieces, next, true);
            if (after != null) {
                value = value.multiply(after);
                scale = after;
                next++;
            }
        } else if (next < pieces.size() && pieces.get(next).is("dozen")) {
            value = value.multiply(new BigDecimal(12));
            next++;
        }
        return new Numeral(Form.CARDINAL, value, null, scale, at, next - 1, false);
    }

    private boolean take(WordRow row, Piece piece) {
        BigDecimal unit = value("unit", piece);
        if (unit != null) {
            return row.unit(unit);
        }
        BigDecimal ten = value("ten", piece);
        if (ten != null) {
            return row.ten(ten);
        }
        BigDecimal hundred = value("hundred", piece);
        if (hundred != null) {
            return row.hundred();
        }
        BigDecimal dozen = value("dozen", piece);
        if (dozen != null) {
            return row.dozen(dozen);
        }
        BigDecimal scale = value("scale", piece);
        return scale != null && row.scale(scale);
    }

    private boolean opensAfterArticle(Piece piece) {
        return value("hundred", piece) != null || value("scale", piece) != null || value("dozen", piece) != null;
    }

    private boolean isSmall(Piece piece) {
        return value("unit", piece) != null || value("ten", piece) != null;
    }

    /** The value of a fraction word with its article already read elsewhere, null if it is none. */
    @Nullable
    BigDecimal value(String kind, Piece piece) {
        Map<String, BigDecimal> words = kinds.get(kind);
        return words == null ? null : words.get(piece.lower());
    }

    private static boolean andHalf(List<Piece> pieces, int at) {
        return at + 2 < pieces.size()
                && pieces.get(at).is("and")
                && isArticle(pieces.get(at + 1))
                && pieces.get(at + 2).is("half");
    }

    private static boolean isArticle(Piece piece) {
        return piece.is("a") || piece.is("an");
    }

    private static boolean isGlued(List<Piece> pieces, int at) {
        return at < pieces.size() && pieces.get(at).glued();
    }

    private static boolean isDash(List<Piece> pieces, int at) {
        return at < pieces.size() && pieces.get(at).isDash();
    }

    private static Numeral numeral(Form form, BigDecimal value, int first, int last) {
        return new Numeral(form, value, null, BigDecimal.ONE, first, last, false);
    }
}
