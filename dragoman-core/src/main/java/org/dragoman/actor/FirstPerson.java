package org.dragoman.actor;

import static java.util.Objects.requireNonNull;

import org.dragoman.document.Span;

/**
 * A pronoun of the first person: "we", "my". Whom it means depends on whose words it stands in, which mentions do not
 * know: the speaker of the quotation, else the author.
 *
 * @param span the word
 * @param sentence index of the sentence
 * @param token index of the token in the sentence
 * @param plural "we" rather than "I"
 */
public record FirstPerson(Span span, int sentence, int token, boolean plural) {
    public FirstPerson {
        requireNonNull(span, "span is null");
    }
}
