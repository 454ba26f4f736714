package org.dragoman.figure.quantity;

import java.math.BigDecimal;

/** Adds up number words from left to right; each method answers whether the word may follow those before it. */
final class WordRow {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private enum Last {
        NOTHING,
        UNIT,
        TEN,
        HUNDRED,
        SCALE,
        END
    }

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal smallestScale = new BigDecimal("1e30");
    private BigDecimal largestScale = BigDecimal.ONE;
    private Last last = Last.NOTHING;

    boolean unit(BigDecimal value) {
        boolean afterTen = last == Last.TEN && value.signum() > 0 && value.compareTo(BigDecimal.TEN) < 0;
        if (last == Last.UNIT || last == Last.END || (last == Last.TEN && !afterTen)) {
            return false;
        }
        current = current.add(value);
        last = Last.UNIT;
        return true;
    }

    boolean ten(BigDecimal value) {
        if (last == Last.UNIT || last == Last.TEN || last == Last.END) {
            return false;
        }
        current = current.add(value);
        last = Last.TEN;
        return true;
    }

    boolean hundred() {
        if (last == Last.HUNDRED || last == Last.END || current.compareTo(HUNDRED) >= 0) {
            return false;
        }
        current = (current.signum() == 0 ? BigDecimal.ONE : current).multiply(HUNDRED);
        last = Last.HUNDRED;
        return true;
    }

    boolean dozen(BigDecimal value) {
        if (last == Last.END || last == Last.SCALE) {
            return false;
        }
        current = (current.signum() == 0 ? BigDecimal.ONE : current).multiply(value);
        last = Last.END;
        return true;
    }

    boolean scale(BigDecimal value) {
        if (last == Last.END || last == Last.SCALE || value.compareTo(smallestScale) >= 0) {
            return false;
        }
        total = total.add((current.signum() == 0 ? BigDecimal.ONE : current).multiply(value));
        current = BigDecimal.ZERO;
        smallestScale = value;
        largestScale = largestScale.max(value);
        last = Last.SCALE;
        return true;
    }

    boolean hasWord() {
        return last != Last.NOTHING;
    }

    boolean takesAnd() {
        return last == Last.HUNDRED || last == Last.SCALE;
    }

    boolean takesOrdinal() {
        return last == Last.TEN || last == Last.HUNDRED || last == Last.SCALE;
    }

    BigDecimal value() {
        return total.add(current);
    }

    BigDecimal scale() {
        return largestScale;
    }
}
