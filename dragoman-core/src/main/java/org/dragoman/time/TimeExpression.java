package org.dragoman.time;

import static java.util.Objects.requireNonNull;

import org.dragoman.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression.
 *
 * @param id the record's id
 * @param document the document's id
 * @param span the words
 * @param type TIMEX3 type
 * @param value TIMEX3 value, such as {@code 2021-08-25}, {@code P3D}, {@code PRESENT_REF}
 * @param edtf the calendar date or interval it denotes, null for sets, vague expressions and
 *     durations that are not placed
 * @param basis how the value was found: {@code text}, {@code document date}, {@code narrative}, …
 * @param sentence index of the sentence
 * @param first index of the first token
 * @param last index of the last token
 */
public record TimeExpression(
        String id,
        String document,
        Span span,
        Type type,
        String value,
        @Nullable String edtf,
        String basis,
        int sentence,
        int first,
        int last) {
    /** The TIMEX3 types (TimeML 1.2.1). */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    public TimeExpression {
        requireNonNull(id, "id is null");
        requireNonNull(document, "document is null");
        requireNonNull(span, "span is null");
        requireNonNull(type, "type is null");
        requireNonNull(value, "value is null");
        requireNonNull(basis, "basis is null");
    }
}
