package org.dragoman.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.jspecify.annotations.Nullable;

/** Whom actors stand for: a president and a ministry for their state, a spokesman for his organisation. */
final class Belonging {
    private static final int DEPTH = 10;

    private final ActorBook book;
    private final Map<String, String> owners;

    /** @param owners of actors that the book does not know */
    Belonging(ActorBook book, Map<String, String> owners) {
        this.book = book;
        this.owners = owners;
    }

    /** The state or body that the actor is or belongs to in the end; the actor itself where nothing is known. */
    String top(String actor) {
        String at = actor;
        for (int depth = 0; depth < DEPTH; depth++) {
            String of = owner(at);
            if (of == null || of.equals(at)) {
                return at;
            }
            at = of;
        }
        return at;
    }

    private @Nullable String owner(String actor) {
        if (book.state(actor) != null) {
            return null;
        }
        Actor known = book.actor(actor);
        return known != null && known.of() != null ? known.of() : owners.get(actor);
    }

    /** Whether the actor is a person by name. */
    boolean isPerson(String actor) {
        return actor.startsWith("person:") || book.person(actor) != null;
    }

    /** The actors that are more than their state, by that state; every state that takes part has an entry. */
    Map<String, Set<String>> byState(List<String> actors) {
        Map<String, Set<String>> byState = new TreeMap<>();
        for (String actor : actors) {
            String top = top(actor);
            Set<String> specific = byState.computeIfAbsent(top, state -> new TreeSet<>());
            if (!actor.equals(top)) {
                specific.add(actor);
            }
        }
        return byState;
    }
}
