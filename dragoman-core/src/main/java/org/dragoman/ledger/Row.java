package org.dragoman.ledger;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record in the shape of the record contract, whatever its kind: what a line of JSON, a row of
 * CSV and a row of the ledger have in common.
 *
 * @param kind the kind of record
 * @param id the record's id
 * @param document id of the document; of a document its own; null only for an actor seen across documents
 * @param values every field of the kind that was asked for, in the order of the contract. A value is a String, Boolean,
 *     Integer, BigDecimal, a List or a Map of such, or null
 */
public record Row(RecordKind kind, String id, @Nullable String document, Map<String, @Nullable Object> values) {
    public Row {
        requireNonNull(kind, "kind is null");
        requireNonNull(id, "id is null");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * The row of a record as JSON has it: {@code kind}, {@code id}, {@code document} and the fields; what is missing is
     * null, what the kind has no field for is left out.
     *
     * @throws IllegalArgumentException if it is no record
     */
    public static Row of(@Nullable Object record) {
        RecordKind kind = record instanceof Map<?, ?> map ? RecordKind.of(String.valueOf(map.get("kind"))) : null;
        if (kind == null || !(record instanceof Map<?, ?> map) || map.get("id") == null) {
            throw new IllegalArgumentException("it is no record: it needs a kind and an id");
        }
        String id = String.valueOf(map.get("id"));
        Object document = map.get("document");
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordKind.Field field : kind.fields()) {
            Object value = map.get(field.name());
            // JSON does not tell 190 from 190.0.
            boolean whole = field.type() == RecordKind.Type.DECIMAL && value instanceof Integer;
            values.put(field.name(), whole ? Rows.plain(new BigDecimal(String.valueOf(value))) : value);
        }
        return new Row(
                kind, id, document != null ? document.toString() : kind == RecordKind.DOCUMENT ? id : null, values);
    }

    /** A number of a table as rows hold it: without trailing zeros. */
    public static BigDecimal decimal(double number) {
        return Rows.plain(BigDecimal.valueOf(number));
    }

    /** As {@link #of(Object)} reads it. */
    public Map<String, @Nullable Object> record() {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("kind", kind.label());
        record.put("id", id);
        record.put("document", document);
        record.putAll(values);
        return record;
    }

    /** The value of a field, or null. */
    public @Nullable Object get(String field) {
        return values.get(field);
    }

    /** The text of a field, or null. */
    public @Nullable String text(String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }

    /** The texts of a field that holds several; none where it is null. */
    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        if (values.get(field) instanceof List<?> list) {
            for (Object item : list) {
                texts.add(String.valueOf(item));
            }
        }
        return texts;
    }

    /** A text inside a nested field, such as {@code edtf} in {@code when}; null where there is none. */
    public @Nullable String text(String field, String inner) {
        return values.get(field) instanceof Map<?, ?> map && map.get(inner) != null
                ? String.valueOf(map.get(inner))
                : null;
    }
}
