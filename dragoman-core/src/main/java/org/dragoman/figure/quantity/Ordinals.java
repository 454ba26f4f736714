package org.dragoman.figure.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** The value of a numeral at a token, cardinal or ordinal: for readers of other packages. */
public final class Ordinals {
    private static final Numerals NUMERALS = new Numerals();

    private Ordinals() {}

    /** The value of the numeral that starts at a token ("20th", "twentieth", "20"), or null. */
    public static @Nullable BigDecimal value(Analysis analysis, Sentence sentence, int token) {
        List<Piece> pieces = Pieces.of(analysis, sentence);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).token() == token) {
                Numeral numeral = NUMERALS.at(pieces, i);
                return numeral == null || numeral.form() == Numeral.Form.OTHER || numeral.form() == Numeral.Form.VAGUE
                        ? null
                        : numeral.value();
            }
        }
        return null;
    }
}
