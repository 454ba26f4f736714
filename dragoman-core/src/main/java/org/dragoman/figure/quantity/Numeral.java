package org.dragoman.figure.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Words or digits that stand for a number, before anything is known of a unit.
 *
 * @param form how it is said
 * @param value the number; the lower end of a range
 * @param upper the upper end of a range, else null
 * @param scale the largest scale word in it (a million), 1 where it has none
 * @param first index of its first piece
 * @param last index of its last piece
 * @param digits whether it starts with digits
 */
public record Numeral(
        Form form,
        BigDecimal value,
        @Nullable BigDecimal upper,
        BigDecimal scale,
        int first,
        int last,
        boolean digits) {
    /** The ways of saying a number. */
    public enum Form {
        /** "35.8", "four thousand". */
        CARDINAL,
        /** "dozens", "hundreds of thousands": from the value to ten times the value. */
        VAGUE,
        /** "a quarter", "two-thirds", "half". */
        FRACTION,
        /** "tripled", "threefold". */
        MULTIPLE,
        /** "third", "18th". */
        ORDINAL,
        /** Number words that are no number: a year or digits read out. */
        OTHER
    }

    public Numeral {
        requireNonNull(form, "form is null");
        requireNonNull(value, "value is null");
        requireNonNull(scale, "scale is null");
    }

    /** A numeral in words without a scale or a range. */
    static Numeral of(Form form, BigDecimal value, int first, int last) {
        return new Numeral(form, value, null, BigDecimal.ONE, first, last, false);
    }

    Numeral from(int earlier) {
        return new Numeral(form, value, upper, scale, earlier, last, digits);
    }

    Numeral times(BigDecimal factor, BigDecimal shared) {
        return new Numeral(form, value.multiply(factor), upper, shared, first, last, digits);
    }

    Numeral negated() {
        return new Numeral(form, value.negate(), upper, scale, first - 1, last, digits);
    }
}
