package org.dragoman.actor.resolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * To whom the people belong whom the book does not know, where a pronoun or another noun tells it: "its president, Ana
 * Sosa" is the association's that was named before. Read when all pronouns are resolved.
 */
public final class Homes {
    private final ActorBook book;

    public Homes(ActorBook book) {
        this.book = book;
    }

    /** Puts in the place of each such person one who belongs to someone. */
    public void settle(List<List<Phrase>> bySentence) {
        Map<String, Actor> settled = new LinkedHashMap<>();
        for (List<Phrase> phrases : bySentence) {
            for (Phrase phrase : phrases) {
                Actor person = phrase.kind == Phrase.Kind.PERSON || phrase.same != null ? phrase.actor : null;
                boolean homeless = person != null
                        && person.provisional()
                        && person.kind() == Actor.Kind.PERSON
                        && person.of() == null;
                String of = homeless ? owner(phrase, phrases) : null;
                if (person != null && of != null && !of.equals(person.id())) {
                    settled.putIfAbsent(
                            person.id(),
                            new Actor(
                                    person.id(),
                                    person.kind(),
                                    person.name(),
                                    person.aliases(),
                                    person.role(),
                                    of,
                                    true));
                }
            }
        }
        if (settled.isEmpty()) {
            return;
        }
        for (List<Phrase> phrases : bySentence) {
            for (Phrase phrase : phrases) {
                Actor actor = phrase.actor;
                phrase.actor = actor == null ? null : settled.getOrDefault(actor.id(), actor);
                phrase.members = phrase.members.stream()
                        .map(member -> settled.getOrDefault(member.id(), member))
                        .toList();
            }
        }
    }

    private @Nullable String owner(Phrase phrase, List<Phrase> phrases) {
        if (phrase.kind == Phrase.Kind.TITLE && !phrase.of.isEmpty()) {
            return id(phrase.of.get(0));
        }
        for (Phrase pronoun : phrases) {
            boolean owns =
                    phrase.possessive >= 0 && pronoun.kind == Phrase.Kind.PRONOUN && pronoun.head == phrase.possessive;
            if (owns && pronoun.actor != null && pronoun.members.isEmpty()) {
                return id(pronoun.actor);
            }
        }
        return null;
    }

    /** Who works for a person serves whom that person serves. */
    private @Nullable String id(Actor owner) {
        return switch (owner.kind()) {
            case PERSON -> owner.of();
            case UNNAMED -> null;
            case GROUP -> book.group(owner.id()) == null ? null : owner.id();
            case STATE, ORGANISATION, BLOC, OUTLET -> owner.id();
        };
    }
}
