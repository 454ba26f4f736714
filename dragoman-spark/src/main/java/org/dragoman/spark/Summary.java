package org.dragoman.spark;

import java.io.Serializable;
import org.dragoman.reading.Reading;

/**
 * What became of the input.
 *
 * @param documents documents read
 * @param duplicates documents that repeat the text of another
 * @param notRead inputs that could not be read; the table {@code not_read} tells why
 * @param tokens words read
 */
public record Summary(long documents, long duplicates, long notRead, long tokens) implements Serializable {
    static final Summary NOTHING = new Summary(0, 0, 0, 0);
    static final Summary NOT_READ = new Summary(0, 0, 1, 0);

    static Summary of(Reading reading, boolean duplicate) {
        return new Summary(
                duplicate ? 0 : 1, duplicate ? 1 : 0, 0, reading.coverage().tokens());
    }

    Summary plus(Summary other) {
        return new Summary(
                documents + other.documents,
                duplicates + other.duplicates,
                notRead + other.notRead,
                tokens + other.tokens);
    }
}
