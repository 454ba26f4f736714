package org.dragoman.figure;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.dragoman.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A count or an ordinal of events that a document reports: "five calls in 2020", "his 18th trip".
 *
 * @param id the record's id
 * @param document the document's id
 * @param of the kind of event that is counted: {@code call}, {@code meeting}, {@code visit}, …
 * @param actors ids of those whose events are counted
 * @param number the count, or the place in the row
 * @param ordinal whether it is a place in a row
 * @param change {@code =}, {@code >}, {@code <}, {@code ~}
 * @param period EDTF of the period counted over, or null
 * @param voice id of the statement in which it is given, null where the document itself gives it
 * @param span the words
 * @param evidence the sentence
 */
public record Tally(
        String id,
        String document,
        String of,
        List<String> actors,
        int number,
        boolean ordinal,
        String change,
        @Nullable String period,
        @Nullable String voice,
        Span span,
        Span evidence)
        implements Serializable {
    public Tally {
        requireNonNull(id, "id is null");
        requireNonNull(document, "document is null");
        requireNonNull(of, "of is null");
        actors = List.copyOf(actors);
        requireNonNull(change, "change is null");
        requireNonNull(span, "span is null");
        requireNonNull(evidence, "evidence is null");
    }

    /** The same tally of the events of others. */
    public Tally between(List<String> others) {
        return new Tally(id, document, of, others, number, ordinal, change, period, voice, span, evidence);
    }

    /** The same tally, said in a statement. */
    public Tally in(@Nullable String statement) {
        return new Tally(id, document, of, actors, number, ordinal, change, period, statement, span, evidence);
    }
}
