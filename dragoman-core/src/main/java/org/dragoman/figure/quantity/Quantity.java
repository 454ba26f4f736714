package org.dragoman.figure.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.dragoman.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence with its unit: every one, newsworthy or not. {@link Figure Figures} are those that
 * measure something.
 *
 * @param sentence index of the sentence
 * @param form {@code cardinal}, {@code vague} ("dozens"), {@code fraction} ("a quarter"), {@code multiple}
 *     ("tripled") or {@code ordinal} ("third")
 * @param value the number; of a range the end that the text names first
 * @param upper the other end of a range, else null
 * @param unit the unit of measure, null where there is none
 * @param per what the unit is divided by ("barrel", "month"), else null
 * @param counted lemmas of the noun phrase that is counted, empty where nothing is
 * @param elided whether unit or noun were said with the number before only: "by 212 votes to 48"
 * @param change {@code =}, {@code ~}, {@code >}, {@code <}, {@code up}, {@code down}
 * @param first index of the first token, comparator excluded
 * @param number index of the last token of the numeral
 * @param head index of the token that heads number and unit, or the counted noun
 * @param last index of the last token of number and unit
 * @param span the words of number and unit
 */
public record Quantity(
        int sentence,
        String form,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable Unit unit,
        @Nullable String per,
        List<String> counted,
        boolean elided,
        String change,
        int first,
        int number,
        int head,
        int last,
        Span span) {
    public Quantity {
        requireNonNull(form, "form is null");
        requireNonNull(value, "value is null");
        counted = List.copyOf(counted);
        requireNonNull(change, "change is null");
        requireNonNull(span, "span is null");
    }

    /** The number without the unit or noun that it only shares with the one before. */
    public Quantity bare() {
        return elided
                ? new Quantity(
                        sentence, form, value, upper, null, null, List.of(), false, change, first, number, head, last,
                        span)
                : this;
    }

    /** The same number of a unit that its sentence leaves out. */
    public Quantity in(Unit measured) {
        return new Quantity(
                sentence, form, value, upper, measured, per, counted, elided, change, first, number, head, last, span);
    }

    /** The unit as a figure shows it: symbol, counted noun ("ship", "ship/day"), or null for a bare number. */
    public @Nullable String shownUnit() {
        if (unit != null) {
            return per == null ? unit.symbol() : unit.symbol() + "/" + per;
        }
        if (counted.isEmpty()) {
            return null;
        }
        String noun = counted.get(counted.size() - 1);
        return per == null ? noun : noun + "/" + per;
    }

    /** Whether it is a point reached rather than the size of a change, a range included. */
    public boolean isLevel() {
        return !change.equals("up") && !change.equals("down");
    }
}
