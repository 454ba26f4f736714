package org.dragoman.spark;

import java.io.Serializable;
import org.dragoman.document.Document;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.DocumentSource;
import org.dragoman.document.Outcome;
import org.dragoman.document.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A document of the input, or why there is none.
 *
 * @param number its place in the input; later ones are greater
 * @param name its name
 * @param document the document, or null
 * @param reason why there is none, or null
 */
record Found(
        long number,
        String name,
        @Nullable Document document,
        @Nullable String reason) implements Serializable {
    static Found of(int file, int place, DocumentSource.Input input, DocumentReader reader) {
        long number = ((long) file << 32) + place;
        Outcome outcome = reader.read(input);
        return outcome instanceof Outcome.Read read
                ? new Found(number, read.name(), read.document(), null)
                : new Found(number, outcome.name(), null, ((Outcome.NotRead) outcome).reason());
    }

    /** The same for documents of the same text, of which one alone is read. */
    String key() {
        return document == null ? "none " + number : RecordId.document(null, document.text());
    }
}
