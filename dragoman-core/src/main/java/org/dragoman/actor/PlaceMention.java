package org.dragoman.actor;

import static java.util.Objects.requireNonNull;

import org.dragoman.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name of a place that is used as a place: "in Moscow", "flew to China". Where the name is a state's there is a
 * {@link Mention} of the state as well; a capital that is only a place is no actor.
 *
 * @param span the words
 * @param sentence index of the sentence
 * @param first index of the first token in the sentence
 * @param head index of the token that heads the name
 * @param last index of the last token in the sentence
 * @param name the usual name of the place
 * @param country ISO 3166-1 alpha-3 code of the state it lies in, null where unknown
 * @param seat id of the actor that the name may stand for, as Brussels for the European Union; null for most places
 * @param latitude degrees north, null where unknown
 * @param longitude degrees east, null where unknown
 */
public record PlaceMention(
        Span span,
        int sentence,
        int first,
        int head,
        int last,
        String name,
        @Nullable String country,
        @Nullable String seat,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    public PlaceMention {
        requireNonNull(span, "span is null");
        requireNonNull(name, "name is null");
    }
}
