package org.dragoman.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user says of an actor that the book or a reading has wrong. Corrections change how records are read and shown,
 * never the records.
 *
 * @param action what to do
 * @param actor id of the actor it is about
 * @param value what the action needs: the name to {@link Action#ADD add} or {@link Action#RENAME rename} to, the id to
 *     {@link Action#MERGE merge} into or to {@link Action#SPLIT split} off, the name that is {@link Action#FORBID forbidden}
 * @param of for an addition the state or body that the actor belongs to, null where unknown
 * @param documents for a split the ids of the documents in which another is meant, else empty
 * @param reason why, null where none was given
 */
public record Correction(
        Action action,
        String actor,
        String value,
        @Nullable String of,
        List<String> documents,
        @Nullable String reason) {
    /** The kinds of correction; written in lower case in tables. */
    public enum Action {
        /** A new actor, or another name for a known one. */
        ADD,
        /** Another name to show it by. */
        RENAME,
        /** It is the same as another. */
        MERGE,
        /** In some documents another is meant. */
        SPLIT,
        /** A name never means it. */
        FORBID
    }

    public Correction {
        requireNonNull(action, "action is null");
        requireNonNull(actor, "actor is null");
        requireNonNull(value, "value is null");
        documents = List.copyOf(documents);
        if (action == Action.SPLIT && documents.isEmpty()) {
            throw new IllegalArgumentException(
                    "a split of " + actor + " needs the documents in which another is meant");
        }
        if ((action == Action.MERGE || action == Action.SPLIT) && actor.equals(value)) {
            throw new IllegalArgumentException(actor + " cannot be merged with or split from itself");
        }
    }

    /** One actor is the same as another, whose id is kept. */
    public static Correction merge(String actor, String into, @Nullable String reason) {
        return new Correction(Action.MERGE, actor, into, null, List.of(), reason);
    }

    /** An actor is shown by another name. */
    public static Correction rename(String actor, String name, @Nullable String reason) {
        return new Correction(Action.RENAME, actor, name, null, List.of(), reason);
    }

    /** In these documents another actor is meant, who gets an id of his own. */
    public static Correction split(String actor, String other, List<String> documents, @Nullable String reason) {
        return new Correction(Action.SPLIT, actor, other, null, documents, reason);
    }
}
