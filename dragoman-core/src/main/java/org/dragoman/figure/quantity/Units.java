package org.dragoman.figure.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.data.Table;
import org.dragoman.figure.Figure;
import org.jspecify.annotations.Nullable;

/** The units of {@code units.tsv}, found in pieces by their longest form. */
final class Units {
    /** The longest form: "barrels of oil per day". */
    private static final int MOST_PIECES = 6;

    private final Map<String, Unit> byForm = new HashMap<>();
    /** "Nm" is a moment, "nm" a length: where the case tells. */
    private final Map<String, Unit> bySymbol = new HashMap<>();
    /** Marks of currencies before a number, in their own case: "Dh". */
    private final Map<String, Unit> marks = new HashMap<>();

    Units() {
        Map<String, Unit> currencies = new HashMap<>();
        for (String[] row : Table.read(Figure.class, "units.tsv").rows()) {
            Unit unit = new Unit(row[0], row[1], row[2]);
            if (!unit.symbol().equals(unit.symbol().toLowerCase(java.util.Locale.ROOT))) {
                bySymbol.put(unit.symbol(), unit);
            }
            for (String form : row[3].split("\\|")) {
                byForm.put(form.replace(" ", ""), unit);
            }
            currencies.put(unit.symbol(), unit);
        }
        for (String[] row : Table.read(Figure.class, "marks.tsv").rows()) {
            Unit unit = currencies.get(row[1]);
            if (unit == null) {
                throw new IllegalStateException("marks.tsv names the unit " + row[1] + ", which units.tsv has not");
            }
            marks.put(row[0], unit);
        }
    }

    /** A unit and the index of its last (or, before a number, first) piece. */
    record Found(Unit unit, int end) {}

    /** The unit that starts at a piece, or null. */
    @Nullable
    Found after(List<Piece> pieces, int at, boolean digits, boolean scaled) {
        StringBuilder form = new StringBuilder();
        Found best = null;
        for (int i = at; i < pieces.size() && i < at + MOST_PIECES; i++) {
            form.append(pieces.get(i).lower());
            Unit unit = i == at ? bySymbol.get(pieces.get(i).text()) : null;
            unit = unit == null ? byForm.get(form.toString()) : unit;
            // "a 3,000-square-metre hall"
            unit = unit == null ? byForm.get(form.toString().replace("-", "")) : unit;
            if (unit == null && i > at && pieces.get(i).isDash()) {
                continue;
            }
            if (unit != null && fits(unit, pieces, at, i, digits, scaled)) {
                best = new Found(unit, i);
            }
        }
        return best;
    }

    /**
     * The currency written before a number that starts at a piece: "$", "US$", "USD", "Rs.", "Dh", or null.
     *
     * @param scaled whether the number has a scale word: "N5bn"
     */
    @Nullable
    Found before(List<Piece> pieces, int at, boolean scaled) {
        Found best = null;
        StringBuilder form = new StringBuilder();
        int last = at - 1;
        if (last > 0 && pieces.get(last).is(".") && pieces.get(last).glued()) {
            last--;
        }
        Unit mark = last >= 0 ? marks.get(pieces.get(last).text()) : null;
        if (mark != null && isMark(pieces.get(last), scaled)) {
            best = new Found(mark, last);
        }
        for (int i = last; i >= 0 && i > last - 4; i--) {
            form.insert(0, pieces.get(i).lower());
            Unit unit = isAsciiPound(pieces.get(i)) ? byForm.get("£") : byForm.get(form.toString());
            boolean sign = pieces.get(last).kind() == Piece.Kind.SIGN;
            // "a $5 note" is not Australian: letters belong to the sign only in capitals and without a space.
            boolean letters = sign
                    ? i == last || (pieces.get(i).text().equals(upper(pieces.get(i))) && closeTo(pieces, i))
                    : isCode(pieces.get(last));
            if (unit != null && unit.isCurrency() && letters) {
                best = new Found(unit, i);
            }
        }
        return best;
    }

    /** The scale named before a number that starts at a piece: "magnitude 6.3", "a magnitude-6.3 earthquake"; or null. */
    @Nullable
    Found scale(List<Piece> pieces, int at) {
        int word = Pieces.isDash(pieces, at - 1) ? at - 2 : at - 1;
        Unit unit = word < 0 ? null : byForm.get(pieces.get(word).lower());
        return unit == null || !unit.kind().equals("scale") ? null : new Found(unit, word);
    }

    private static boolean isMark(Piece piece, boolean scaled) {
        return scaled
                || piece.text().length() > 1
                        && piece.text().endsWith(piece.lower().substring(1));
    }

    /**
     * Whether a word glued to digits is a currency: "USD5", "Rs500", "R50 million"; but "COP29" and "N95" without a space
     * are names.
     */
    boolean isCurrencyMark(Piece piece, boolean scaled) {
        if (marks.containsKey(piece.text()) && isMark(piece, scaled)) {
            return true;
        }
        Unit unit = byForm.get(piece.lower());
        return isAsciiPound(piece) || unit != null && unit.isCurrency() && isCode(piece);
    }

    /** "PS2.7m": what "£2.7m" becomes where a text was written over into ASCII. */
    private static boolean isAsciiPound(Piece piece) {
        return piece.text().equals("PS");
    }

    private static boolean closeTo(List<Piece> pieces, int letters) {
        return pieces.get(letters + 1).glued() || pieces.get(letters).text().length() > 1;
    }

    private static boolean isCode(Piece piece) {
        return (piece.text().length() == 3 && piece.text().equals(upper(piece)))
                || isAsciiPound(piece)
                || piece.is("rs")
                || piece.is("rm")
                || piece.is("nis");
    }

    private static String upper(Piece piece) {
        return piece.text().toUpperCase(java.util.Locale.ROOT);
    }

    private static boolean fits(Unit unit, List<Piece> pieces, int from, int to, boolean digits, boolean scaled) {
        Piece first = pieces.get(from);
        if (from == to && first.kind() == Piece.Kind.WORD && first.text().length() <= 2 && !first.is("元")) {
            // "5 m", "16 g" but neither "5 a" nor "5G": symbols of one letter stand right at the digits, but for
            // watts and volts, and keep their case.
            boolean one = first.text().length() == 1;
            boolean clear =
                    first.glued() || first.text().equals("W") || first.text().equals("V");
            return digits && (!one || (clear && first.text().equals(unit.symbol())));
        }
        if (unit.isCurrency() && from == to && first.kind() == Piece.Kind.WORD) {
            boolean code = unit.symbol().toLowerCase(java.util.Locale.ROOT).equals(first.lower());
            // "try", "all", "won" are words too.
            return code ? first.text().equals(unit.symbol()) : digits || scaled || !first.is("won");
        }
        if (unit.symbol().equals("times")) {
            return first.is("times") && pieces.size() > from;
        }
        return true;
    }
}
