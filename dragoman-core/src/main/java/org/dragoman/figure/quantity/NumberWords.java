package org.dragoman.figure.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.data.Table;
import org.dragoman.figure.Figure;
import org.jspecify.annotations.Nullable;

/** The words of {@code numerals.tsv} with what they are worth. */
final class NumberWords {
    private final Map<String, Map<String, BigDecimal>> kinds = new HashMap<>();

    NumberWords() {
        for (String[] row : Table.read(Figure.class, "numerals.tsv").rows()) {
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

    /** What a word of a kind is worth, null if it is none of that kind. */
    @Nullable
    BigDecimal value(String kind, Piece piece) {
        Map<String, BigDecimal> words = kinds.get(kind);
        return words == null ? null : words.get(piece.lower());
    }
}
