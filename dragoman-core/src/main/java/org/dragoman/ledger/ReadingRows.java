package org.dragoman.ledger;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A reading in the shape of the record contract: what a ledger keeps of it, and what travels between machines and files.
 *
 * @param version version of the program that read; {@link #UNKNOWN} where a file does not tell
 * @param coverage how much was read
 * @param rows its records: the document, then kind by kind in the order of {@link RecordKind}
 */
public record ReadingRows(String version, Reading.Coverage coverage, List<Row> rows) {
    /** The version of a reading of which nobody knows it; such a reading never takes the place of another. */
    public static final String UNKNOWN = "unknown";

    /**
     * @throws IllegalArgumentException if the first row is not the document
     */
    public ReadingRows {
        requireNonNull(version, "version is null");
        requireNonNull(coverage, "coverage is null");
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.get(0).kind() != RecordKind.DOCUMENT) {
            throw new IllegalArgumentException("the first record of a reading is its document");
        }
    }

    /** The rows of a reading; of a duplicate the document alone, since its records stand with the original. */
    public static ReadingRows of(Reading reading) {
        return new ReadingRows(
                reading.version(),
                reading.coverage(),
                reading.document().duplicateOf() == null ? Rows.of(reading) : List.of(Rows.of(reading.document())));
    }

    /** The document that was read. */
    public Row document() {
        return rows.get(0);
    }

    /** The same as a copy of another document, where its records stand. */
    ReadingRows duplicateOf(String original) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(document().values());
        values.put("duplicate_of", original);
        Row marked = new Row(RecordKind.DOCUMENT, document().id(), document().document(), values);
        return new ReadingRows(version, coverage, List.of(marked));
    }

    /** As JSON on one line; {@link #parse} reads it. */
    public String toJson() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("version", version);
        map.put("sentences", coverage.sentences());
        map.put("tokens", coverage.tokens());
        map.put("characters", coverage.characters());
        map.put("notes", coverage.notes());
        map.put("records", rows.stream().map(ReadingRows::record).toList());
        return Json.write(map);
    }

    private static Map<String, @Nullable Object> record(Row row) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("kind", row.kind().label());
        map.put("id", row.id());
        map.put("document", row.document());
        map.putAll(row.values());
        return map;
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws IllegalArgumentException if it did not
     */
    public static ReadingRows parse(String json) {
        if (!(Json.read(json) instanceof Map<?, ?> map) || !(map.get("records") instanceof List<?> records)) {
            throw new IllegalArgumentException("it is no reading: it has no records");
        }
        List<String> notes = new ArrayList<>();
        if (map.get("notes") instanceof List<?> list) {
            list.forEach(note -> notes.add(String.valueOf(note)));
        }
        Reading.Coverage coverage =
                new Reading.Coverage(number(map, "sentences"), number(map, "tokens"), number(map, "characters"), notes);
        return new ReadingRows(
                String.valueOf(map.get("version")),
                coverage,
                records.stream().map(Row::of).toList());
    }

    private static int number(Map<?, ?> map, String name) {
        return map.get(name) instanceof Number number ? number.intValue() : 0;
    }
}
