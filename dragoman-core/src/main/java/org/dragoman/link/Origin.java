package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is one source of information, however many documents pass it on.
 *
 * @param id {@code or-} and twelve hexadecimal digits, a function of its outlet, agency or speaker, else of the least of its
 *     documents
 * @param documents ids of the documents, sorted
 * @param reason what makes them one
 * @param source the agency or outlet that is credited, or the actor that is quoted; null where none is
 * @param because in words: how it shows
 */
public record Origin(
        String id,
        List<String> documents,
        Reason reason,
        @Nullable String source,
        String because) implements Serializable {
    /** What makes documents one origin; written in lower case in records. */
    public enum Reason {
        /** One document, which stands for itself. */
        ALONE,
        /** What one outlet publishes under its own name. */
        OUTLET,
        /** The same text. */
        SAME_TEXT,
        /** Nearly the same text. */
        NEAR_DUPLICATE,
        /** The text says that it was published elsewhere first. */
        REPRINT,
        /** The text credits an agency, in its dateline or by name. */
        AGENCY,
        /** Documents that give one speaker's words for it. */
        QUOTATION
    }

    public Origin {
        requireNonNull(id, "id is null");
        documents = List.copyOf(documents);
        requireNonNull(reason, "reason is null");
        requireNonNull(because, "because is null");
    }
}
