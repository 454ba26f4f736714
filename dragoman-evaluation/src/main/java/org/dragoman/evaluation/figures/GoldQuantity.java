package org.dragoman.evaluation.figures;

import org.jspecify.annotations.Nullable;

/**
 * A quantity as the data set writes it, or as our reader's output is written to be compared with it.
 *
 * @param value the number, the lower end of a range
 * @param upper the upper end of a range, else null
 * @param unit the normalised unit in words, singular, lower case; {@code -} for none
 * @param change {@code =}, {@code ~}, {@code >}, {@code <}, {@code up}, {@code down}
 */
record GoldQuantity(double value, @Nullable Double upper, String unit, String change) {
    /** Equality of numbers as NumPy's {@code isclose} has it with the tolerances of the published script. */
    boolean sameValue(GoldQuantity other) {
        if (upper == null || other.upper == null) {
            return upper == null && other.upper == null && close(value, other.value);
        }
        return close(value, other.value) && close(upper, other.upper);
    }

    private static boolean close(double gold, double found) {
        return Math.abs(gold - found) <= 1e-8 + 1e-5 * Math.abs(found);
    }

    @Override
    public String toString() {
        return change + " " + value + (upper == null ? "" : ".." + upper) + " " + unit;
    }
}
