package org.dragoman.statement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.dragoman.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Someone is said to have said, thought or demanded something; or, where {@code said} is false, to want, plan,
 * know, feel or do something ("Norway hopes that trade grows") that needs no words.
 *
 * @param id the record's id
 * @param document the document's id
 * @param source who speaks
 * @param cue the words that attribute ("said", "according to"), null where only quotation marks do
 * @param content what is said, in one or more pieces
 * @param manner direct, indirect or mixed quotation
 * @param addressee id of the actor spoken to, or null
 * @param within id of the statement that this one stands inside, or null
 * @param about ids of the actors that the content is about
 * @param position what the statement does towards them
 * @param positionSpan the words that carry the position, or null
 * @param implies what the speaker does with the words ("promised": promise), as the cue tells it; null where there is
 *     no cue or it tells nothing
 * @param said whether words or a stated thought are given: only then is what stands in the content told in the
 *     speaker's voice
 * @param evidence the sentence or sentences it stands in
 * @param confidence 0 to 1
 */
public record Statement(
        String id,
        String document,
        Source source,
        @Nullable Span cue,
        List<Span> content,
        Manner manner,
        @Nullable String addressee,
        @Nullable String within,
        List<String> about,
        Position position,
        @Nullable Span positionSpan,
        @Nullable Act implies,
        boolean said,
        Span evidence,
        double confidence) {
    /**
     * Who speaks.
     *
     * @param actor the actor's id, null where it could not be told
     * @param span the words that name the speaker, null where carried on from before
     */
    public record Source(@Nullable String actor, @Nullable Span span) {}

    /** How the words are given; written in lower case in records. */
    public enum Manner {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** What a statement does towards those it is about; written in lower case in records. */
    public enum Position {
        PRAISE,
        SUPPORT,
        CRITICISE,
        ACCUSE,
        DEMAND,
        PROMISE,
        DENY,
        NEUTRAL
    }

    public Statement {
        requireNonNull(id, "id is null");
        requireNonNull(document, "document is null");
        requireNonNull(source, "source is null");
        content = List.copyOf(content);
        requireNonNull(manner, "manner is null");
        about = List.copyOf(about);
        requireNonNull(position, "position is null");
        requireNonNull(evidence, "evidence is null");
    }

    /** The same statement, its speaker known by another id. */
    public Statement by(String actor) {
        return new Statement(
                id,
                document,
                new Source(actor, source.span()),
                cue,
                content,
                manner,
                addressee,
                within,
                about,
                position,
                positionSpan,
                implies,
                said,
                evidence,
                confidence);
    }

    /** Whether the span lies inside what is said. */
    public boolean says(Span span) {
        return content.stream().anyMatch(piece -> piece.contains(span));
    }
}
