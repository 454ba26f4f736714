package org.dragoman.instrument;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.dragoman.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A treaty, an agreement or another text between actors, and what is said to have been done with it.
 *
 * @param id the record's id
 * @param document the document's id
 * @param name its name, or the words that describe it
 * @param form {@code treaty}, {@code agreement}, {@code joint statement}, {@code memorandum}, {@code contract}, …
 * @param act {@code signed}, {@code adopted}, {@code extended}, {@code ratified}, {@code terminated}, …;
 *     {@code mentioned} where the text only refers to it
 * @param parties ids of the actors between whom it is
 * @param when EDTF of the act, or null
 * @param until EDTF of the day until which it is said to hold, or null
 * @param sameAs id of the record that first names the same text in the document, null in that record itself
 * @param voice id of the statement in which it is said, null where the document itself says so
 * @param span the words that name it
 * @param evidence the sentence
 */
public record Instrument(
        String id,
        String document,
        String name,
        String form,
        String act,
        List<String> parties,
        @Nullable String when,
        @Nullable String until,
        @Nullable String sameAs,
        @Nullable String voice,
        Span span,
        Span evidence)
        implements Serializable {
    public Instrument {
        requireNonNull(id, "id is null");
        requireNonNull(document, "document is null");
        requireNonNull(name, "name is null");
        requireNonNull(form, "form is null");
        requireNonNull(act, "act is null");
        parties = List.copyOf(parties);
        requireNonNull(span, "span is null");
        requireNonNull(evidence, "evidence is null");
    }

    /** A record of a text that stands alone, and of which no end is said. */
    public Instrument(
            String id,
            String document,
            String name,
            String form,
            String act,
            List<String> parties,
            @Nullable String when,
            @Nullable String voice,
            Span span,
            Span evidence) {
        this(id, document, name, form, act, parties, when, null, null, voice, span, evidence);
    }

    /** The same record, said in a statement. */
    public Instrument in(@Nullable String statement) {
        return new Instrument(id, document, name, form, act, parties, when, until, sameAs, statement, span, evidence);
    }

    /** The same record, of a text that holds until a day. */
    Instrument until(@Nullable String day) {
        return new Instrument(id, document, name, form, act, parties, when, day, sameAs, voice, span, evidence);
    }

    /** The same record, of an act on a day. */
    Instrument on(@Nullable String day) {
        return new Instrument(id, document, name, form, act, parties, day, until, sameAs, voice, span, evidence);
    }

    /** The same text, of another act. */
    Instrument done(String key, String what, @Nullable String day) {
        return new Instrument(key, document, name, form, what, parties, day, until, sameAs, voice, span, evidence);
    }

    /** The same record, of a text that has this name, these parties and this first record. */
    Instrument of(String known, List<String> between, @Nullable String first) {
        return new Instrument(id, document, known, form, act, between, when, until, first, voice, span, evidence);
    }
}
