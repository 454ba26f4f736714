package org.dragoman.figure.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.dragoman.figure.quantity.Numeral.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads numerals: digits, words and mixtures ("1.5 million", "two and a half thousand", "three-quarters",
 * "hundreds of thousands"). The words are in {@code numerals.tsv}. Each piece is looked at a bounded number of times.
 */
public final class Numerals {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** Words of length before and behind a number of metres. */
    private static final Set<String> LENGTHS = Set.of(
            "depth", "depths", "altitude", "height", "distance", "length", "width", "elevation", "radius", "diameter");

    private static final Set<String> DIMENSIONS =
            Set.of("tall", "high", "deep", "wide", "long", "thick", "away", "above", "below");
    /** What is told apart by its metres: "the 200m freestyle". */
    private static final Set<String> MEASURED = Set.of(
            "freestyle",
            "butterfly",
            "backstroke",
            "breaststroke",
            "medley",
            "sprint",
            "sprinter",
            "hurdles",
            "dash",
            "race",
            "relay",
            "run",
            "swim",
            "heats",
            "exclusion",
            "radius",
            "yacht",
            "vessel",
            "ship",
            "telescope",
            "tower");

    /** How many pieces before a number may tell that it is a length. */
    private static final int NEAR = 6;

    private static final int CENTS = 2;
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

    private final NumberWords table = new NumberWords();
    private final Fractions fractions = new Fractions(table);

    /** The longest numeral that starts at a piece, or null. */
    public @Nullable Numeral at(List<Piece> pieces, int at) {
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
        // "four in every ten"
        from += from < pieces.size() && pieces.get(from).is("every") ? 1 : 0;
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
            BigDecimal sign = table.value("vulgar", piece);
            return sign == null ? null : Numeral.of(Form.FRACTION, sign, at, at);
        }
        Numeral fraction = fractions.at(pieces, at);
        if (fraction != null) {
            return fraction;
        }
        BigDecimal multiple = table.value("multiple", piece);
        if (multiple != null) {
            return Numeral.of(Form.MULTIPLE, multiple, at, at);
        }
        Numeral vague = vague(pieces, at);
        if (vague != null) {
            return vague;
        }
        Numeral words = words(pieces, at);
        if (words != null) {
            return words;
        }
        BigDecimal ordinal = table.value("ordinal", piece);
        return ordinal == null ? null : Numeral.of(Form.ORDINAL, ordinal, at, at);
    }

    private @Nullable Numeral digits(List<Piece> pieces, int at) {
        BigDecimal value = Digits.value(pieces.get(at).text());
        if (value == null) {
            return null;
        }
        int next = at + 1;
        if (Pieces.isGlued(pieces, next) && SUFFIXES.contains(pieces.get(next).lower())) {
            return new Numeral(Form.ORDINAL, value, null, BigDecimal.ONE, at, next, true);
        }
        if (Pieces.isGlued(pieces, next) && pieces.get(next).is("/")) {
            return fractions.slash(pieces, at, value);
        }
        BigDecimal vulgar = next < pieces.size() ? table.value("vulgar", pieces.get(next)) : null;
        if (vulgar != null && value.scale() <= 0) {
            value = value.add(vulgar);
            next++;
        } else if (andHalf(pieces, next)) {
            value = value.add(HALF);
            next += 3;
        } else {
            // "5 1/8 percent", "12-1/4 cents", "$5.38-1/2 a bushel": a part of the last place
            Numeral part = fractions.behind(pieces, next);
            boolean cents = value.scale() == CENTS && Pieces.isDash(pieces, next);
            if (part != null && (value.scale() <= 0 || cents)) {
                value = value.add(cents ? part.value().movePointLeft(CENTS) : part.value());
                next = part.last() + 1;
            }
        }
        BigDecimal scale = BigDecimal.ONE;
        // "16-million", "1.5 million", "5 hundred thousand", "$2m"
        for (int words = 0; words < 2; words++) {
            int word = Pieces.isDash(pieces, next) && Pieces.isGlued(pieces, next) && Pieces.isGlued(pieces, next + 1)
                    ? next + 1
                    : next;
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
        BigDecimal scale = table.value("scale", pieces.get(at));
        if (scale == null && first) {
            scale = table.value("hundred", pieces.get(at));
        }
        if (scale == null && first && pieces.get(at).glued() && !isMetres(pieces, at)) {
            scale = table.value("mark", pieces.get(at));
        }
        return scale;
    }

    /** "at depths of 200m to 1,000m", "50m tall": metres rather than millions. */
    private static boolean isMetres(List<Piece> pieces, int at) {
        if (!pieces.get(at).is("m")) {
            return false;
        }
        boolean length = at + 1 < pieces.size()
                && (DIMENSIONS.contains(pieces.get(at + 1).lower())
                        || MEASURED.contains(pieces.get(at + 1).lower()));
        for (int i = at - 1; i >= 0 && i >= at - NEAR && !length; i--) {
            length = LENGTHS.contains(pieces.get(i).lower());
        }
        return length;
    }

    /** "dozens", "tens of thousands", "several hundred", "a few million". */
    private @Nullable Numeral vague(List<Piece> pieces, int at) {
        int next = at;
        if (pieces.get(at).isArticle() && at + 1 < pieces.size()) {
            next++;
        }
        if (FEW.contains(pieces.get(next).lower()) && next + 1 < pieces.size()) {
            Piece word = pieces.get(next + 1);
            BigDecimal scale = table.value("scale", word);
            scale = scale == null ? table.value("hundred", word) : scale;
            scale = scale == null ? table.value("dozen", word) : scale;
            return scale == null ? null : vague(scale, at, next + 1);
        }
        BigDecimal value = next > at ? null : table.value("vague", pieces.get(at));
        if (value == null) {
            return null;
        }
        int last = at;
        while (last + 2 < pieces.size() && pieces.get(last + 1).is("of")) {
            BigDecimal more = table.value("vague", pieces.get(last + 2));
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
        if (pieces.get(at).isArticle()) {
            if (at + 1 >= pieces.size() || !opensAfterArticle(pieces.get(at + 1))) {
                return null;
            }
            next++;
        }
        int end = next;
        while (next < pieces.size()) {
            Piece piece = pieces.get(next);
            boolean joined = end > at && (piece.is("and") || Pieces.isDash(pieces, next));
            int word = joined ? next + 1 : next;
            if (word >= pieces.size() || pieces.get(word).kind() != Piece.Kind.WORD) {
                break;
            }
            if (joined && piece.is("and") && !row.takesAnd()) {
                break;
            }
            BigDecimal ordinal = joined && row.takesOrdinal() ? table.value("ordinal", pieces.get(word)) : null;
            if (ordinal != null) {
                return Numeral.of(Form.ORDINAL, row.value().add(ordinal), at, word);
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
        while (stray < pieces.size() && isSmall(pieces.get(stray)) && !Pieces.isDash(pieces, stray + 1)) {
            stray++;
        }
        if (stray == end
                && end < pieces.size()
                && isSmall(pieces.get(end))
                && table.value("ten", pieces.get(end)) != null) {
            stray = Math.min(pieces.size(), end + 3);
        }
        if (stray > end) {
            return Numeral.of(Form.OTHER, row.value(), at, stray - 1);
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
        BigDecimal unit = table.value("unit", piece);
        if (unit != null) {
            return row.unit(unit);
        }
        BigDecimal ten = table.value("ten", piece);
        if (ten != null) {
            return row.ten(ten);
        }
        BigDecimal hundred = table.value("hundred", piece);
        if (hundred != null) {
            return row.hundred();
        }
        BigDecimal dozen = table.value("dozen", piece);
        if (dozen != null) {
            return row.dozen(dozen);
        }
        BigDecimal scale = table.value("scale", piece);
        return scale != null && row.scale(scale);
    }

    private boolean opensAfterArticle(Piece piece) {
        return table.value("hundred", piece) != null
                || table.value("scale", piece) != null
                || table.value("dozen", piece) != null;
    }

    private boolean isSmall(Piece piece) {
        return table.value("unit", piece) != null || table.value("ten", piece) != null;
    }

    private static boolean andHalf(List<Piece> pieces, int at) {
        return at + 2 < pieces.size()
                && pieces.get(at).is("and")
                && pieces.get(at + 1).isArticle()
                && pieces.get(at + 2).is("half");
    }
}
