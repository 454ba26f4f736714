package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.dragoman.actor.book.Outlet.Ownership;
import org.jspecify.annotations.Nullable;

/**
 * How many say so. The number that counts is that of independent origins: documents that repeat each other, that credit
 * the same agency or that quote the same speaker are one origin.
 *
 * @param reports number of records
 * @param documents number of documents
 * @param origins number of independent origins
 * @param asserted number of documents that say so in their own voice, not only in someone else's words
 * @param outlets who published the documents, by name
 */
public record Support(int reports, int documents, int origins, int asserted, List<Share> outlets)
        implements Serializable {
    /**
     * One outlet's part.
     *
     * @param outlet its id in the actor book, else its name as the documents give it, else {@code unknown}
     * @param country ISO 3166-1 alpha-3, null where unknown
     * @param ownership who controls it
     * @param documents number of its documents
     */
    public record Share(String outlet, @Nullable String country, Ownership ownership, int documents)
            implements Serializable {
        public Share {
            requireNonNull(outlet, "outlet is null");
            requireNonNull(ownership, "ownership is null");
        }
    }

    public Support {
        outlets = List.copyOf(outlets);
    }

    /** The countries of the outlets, sorted, each once. */
    public List<String> countries() {
        return outlets.stream()
                .map(Share::country)
                .filter(country -> country != null)
                .distinct()
                .sorted()
                .toList();
    }
}
