package org.dragoman.figure.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quantity while its sentence is being read; places are indices of pieces. */
final class Draft {
    Numeral numeral;
    BigDecimal value;

    @Nullable
    BigDecimal upper;

    @Nullable
    Unit unit;
    /** Whether the unit stands before the number, as "$" does. */
    boolean prefixed;

    @Nullable
    String per;

    List<String> counted = List.of();
    /** Index of the token that heads the counted noun, -1 without one. */
    int countedHead = -1;

    /** Whether what is counted was said with the number before. */
    boolean elided;

    int first;
    int numberEnd;
    int last;
    String change = "=";

    Draft(Numeral numeral) {
        this.numeral = numeral;
        this.value = numeral.value();
        this.upper = numeral.upper();
        this.first = numeral.first();
        this.numberEnd = numeral.last();
        this.last = numeral.last();
    }
}
