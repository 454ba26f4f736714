package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/**
 * What linking needs to know of a document. Its text is not kept.
 *
 * @param id the document's id
 * @param outlet who published it, null where unknown
 * @param published EDTF date of publication, null where unknown
 */
public record Article(
        String id, @Nullable String outlet, @Nullable String published) {
    public Article {
        requireNonNull(id, "id is null");
    }

    /** What linking needs of a document as the ledger has it. */
    public static Article of(Row row) {
        return new Article(row.id(), row.text("outlet"), row.text("published", "edtf"));
    }
}
