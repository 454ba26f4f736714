package org.dragoman.actor.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.book.State;
import org.dragoman.actor.phrase.NounClass;
import org.dragoman.actor.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** Which states a document has spoken of so far, and which of them "the country" or "the island nation" is. */
final class StatesSpokenOf {
    /** How many sentences back a state may have been spoken of that is told by its kind: "the island nation". */
    private static final int KIND_REACH = 8;

    private final Discourse discourse;

    StatesSpokenOf(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The state last spoken of, itself or through its people and bodies, that is one of these; or null. */
    @Nullable
    Actor lastStateAmong(Set<String> states, Phrase phrase) {
        Phrase found = discourse.last(phrase, KIND_REACH, earlier -> {
            String state = Pairs.state(earlier);
            return state != null && states.contains(state) && !earlier.contains(phrase);
        });
        String id = found == null ? null : Pairs.state(found);
        return id == null ? null : discourse.book().actor(id);
    }

    /** The state that "the country" is; "the kingdom" is one that is called so. */
    @Nullable
    Phrase lastState(Phrase phrase, String noun) {
        if (NounClass.REALM.has(noun)) {
            return discourse.last(earlier ->
                    Discourse.is(earlier, actor -> isCalled(discourse.book().state(actor.id()), noun)));
        }
        Predicate<Phrase> state =
                earlier -> Discourse.isKind(earlier, Actor.Kind.STATE) && earlier.how != Mention.How.DEMONYM;
        Phrase found = discourse.highest(phrase, 2, state);
        return found != null && found.sentence == phrase.sentence ? discourse.last(phrase, 0, state) : found;
    }

    /** Whether the talk has turned to other states since someone was named: "the prime minister" is no longer he. */
    boolean isElsewhere(Phrase earlier, Phrase phrase) {
        int here = phrase.sentence.index();
        String of = earlier.actor == null ? null : earlier.actor.of();
        // who serves an international body may speak of any state
        if (of == null
                || discourse.book().state(of) == null
                || here - earlier.sentence.index() <= Discourse.OFFICE_REACH) {
            return false;
        }
        Set<String> states = new TreeSet<>();
        for (int sentence = here - Discourse.OFFICE_REACH; sentence <= here; sentence++) {
            states.addAll(statesIn(sentence));
        }
        return !states.isEmpty() && !states.contains(of);
    }

    /** The one state that a sentence speaks of before a phrase, itself or through its bodies; null if none or several. */
    @Nullable
    Actor onlyState(Phrase phrase) {
        Set<String> states = statesIn(phrase.sentence.index());
        return states.size() == 1 ? discourse.book().actor(states.iterator().next()) : null;
    }

    private Set<String> statesIn(int sentence) {
        Set<String> states = new TreeSet<>();
        for (Phrase earlier : discourse.in(sentence)) {
            String state = Pairs.state(earlier);
            if (state != null) {
                states.add(state);
            }
        }
        return states;
    }

    /** The states of the body last spoken of that has just so many members, or none: "the five presidents". */
    List<Actor> membersOfLastBody(Phrase phrase, int number, String date) {
        Actor body = Discourse.actor(discourse.last(
                phrase,
                Discourse.BODY_REACH,
                earlier -> Discourse.is(
                        earlier,
                        actor -> discourse.book().members(actor.id(), date).size() == number)));
        return body == null
                ? List.of()
                : discourse.book().members(body.id(), date).stream()
                        .map(discourse.book()::actor)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static boolean isCalled(@Nullable State state, String noun) {
        return state != null && state.formal().toLowerCase(Locale.ROOT).contains(noun);
    }
}
