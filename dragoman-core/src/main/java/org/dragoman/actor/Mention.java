package org.dragoman.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.dragoman.document.Span;

/**
 * A place in a document that refers to an actor.
 *
 * @param id the record's id
 * @param document the document's id
 * @param span the words
 * @param actor the actor's id; for a group mention the id of the group
 * @param how in which way the words refer
 * @param members for a group ("the two leaders") the ids of its members, else empty
 * @param sentence index of the sentence
 * @param first index of the first token in the sentence
 * @param head index of the token that heads the phrase, to which its verb is attached
 * @param last index of the last token in the sentence
 */
public record Mention(
        String id,
        String document,
        Span span,
        String actor,
        How how,
        List<String> members,
        int sentence,
        int first,
        int head,
        int last) {
    /** The ways to refer to an actor; written in lower case in records. */
    public enum How {
        /** "Xi Jinping", "Chinese President Xi Jinping", "Russia". */
        NAME,
        /** "the Russian president". */
        TITLE,
        /** "the Kremlin", "Beijing" where it acts. */
        METONYM,
        /** "Russian" before a noun, which is not Russia acting. */
        DEMONYM,
        /** "he", "its". */
        PRONOUN,
        /** "the two leaders", "both countries". */
        GROUP
    }

    public Mention {
        requireNonNull(id, "id is null");
        requireNonNull(document, "document is null");
        requireNonNull(span, "span is null");
        requireNonNull(actor, "actor is null");
        requireNonNull(how, "how is null");
        members = List.copyOf(members);
    }

    /** The actors meant: the members of a group, else the actor. */
    public List<String> actors() {
        return members.isEmpty() ? List.of(actor) : members;
    }
}
