package org.dragoman.ledger;

import static java.util.Objects.requireNonNull;

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
}
