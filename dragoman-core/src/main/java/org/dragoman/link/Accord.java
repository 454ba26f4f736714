package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One treaty, agreement or other text between actors, and all that documents say was done with it.
 *
 * @param id {@code ac-} and twelve hexadecimal digits, a function of the least id among its records
 * @param name the longest of the names that most documents give it
 * @param form {@code treaty}, {@code agreement}, {@code joint statement}, …
 * @param parties ids of the actors between whom it is, sorted
 * @param steps what was done with it, in the order of time
 * @param instruments ids of the instrument records, sorted
 * @param documents ids of the documents, sorted
 * @param origins ids of the independent origins, sorted
 * @param support how well it is supported
 */
public record Accord(
        String id,
        String name,
        String form,
        List<String> parties,
        List<Step> steps,
        List<String> instruments,
        List<String> documents,
        List<String> origins,
        Support support)
        implements Serializable {
    /**
     * One act upon it.
     *
     * @param act {@code signed}, {@code extended}, …
     * @param when EDTF date, null where none is told
     * @param instruments ids of the instrument records that tell it, sorted
     */
    public record Step(String act, @Nullable String when, List<String> instruments) implements Serializable {
        public Step {
            requireNonNull(act, "act is null");
            instruments = List.copyOf(instruments);
        }
    }

    public Accord {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(form, "form is null");
        parties = List.copyOf(parties);
        steps = List.copyOf(steps);
        instruments = List.copyOf(instruments);
        documents = List.copyOf(documents);
        origins = List.copyOf(origins);
        requireNonNull(support, "support is null");
    }
}
