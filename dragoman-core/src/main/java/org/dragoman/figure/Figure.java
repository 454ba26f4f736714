package org.dragoman.figure;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport.Reality;
import org.jspecify.annotations.Nullable;

/**
 * A number that a document gives for something.
 *
 * @param id the record's id
 * @param document the document's id
 * @param value the number
 * @param upper the upper end where the text gives a range ("10 to 15"), else null
 * @param unit ISO 4217 code, {@code %}, {@code pp}, an SI symbol, or the noun that is counted; null for a bare number
 * @param change {@code =}, {@code ~}, {@code >}, {@code <}, {@code up}, {@code down}, {@code rank}
 * @param of what is measured ("bilateral trade"), null where not said
 * @param parties ids of the actors whose figure it is
 * @param period EDTF of the period it holds for, or null
 * @param reality whether it has come to be: "is to rise to 5 billion" is planned
 * @param voice id of the statement in which it is given, null where the document itself gives it
 * @param span the words of the number and unit
 * @param evidence the sentence
 */
public record Figure(
        String id,
        String document,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        String change,
        @Nullable String of,
        List<String> parties,
        @Nullable String period,
        Reality reality,
        @Nullable String voice,
        Span span,
        Span evidence)
        implements Serializable {
    public Figure {
        requireNonNull(id, "id is null");
        requireNonNull(document, "document is null");
        requireNonNull(value, "value is null");
        requireNonNull(change, "change is null");
        parties = List.copyOf(parties);
        requireNonNull(reality, "reality is null");
        requireNonNull(span, "span is null");
        requireNonNull(evidence, "evidence is null");
    }

    /** The same number of something of others. */
    public Figure of(@Nullable String measured, List<String> whose) {
        return new Figure(
                id, document, value, upper, unit, change, measured, whose, period, reality, voice, span, evidence);
    }

    /** A figure of what is. */
    public Figure(
            String id,
            String document,
            BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            String change,
            @Nullable String of,
            List<String> parties,
            @Nullable String period,
            @Nullable String voice,
            Span span,
            Span evidence) {
        this(id, document, value, upper, unit, change, of, parties, period, Reality.ACTUAL, voice, span, evidence);
    }

    /** The same figure, said in a statement. */
    public Figure in(@Nullable String statement) {
        return new Figure(
                id, document, value, upper, unit, change, of, parties, period, reality, statement, span, evidence);
    }

    /** The same figure of what is, is planned, possible or denied. */
    public Figure as(Reality told) {
        return new Figure(id, document, value, upper, unit, change, of, parties, period, told, voice, span, evidence);
    }
}
