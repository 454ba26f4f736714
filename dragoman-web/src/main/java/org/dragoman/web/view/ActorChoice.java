package org.dragoman.web.view;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.web.Refusal;

/** Actors as an address names them: by id, else by name or alias where that is clear. */
public final class ActorChoice {
    private final ActorIndex actors;

    public ActorChoice(ActorIndex actors) {
        this.actors = actors;
    }

    /**
     * The one actor that a text means.
     *
     * @param parameter the parameter that holds the text
     * @throws Refusal if it means none, or several
     */
    public ActorIndex.Entry one(String parameter, String text) {
        ActorIndex.Entry same = actors.get(text);
        if (same != null) {
            return same;
        }
        List<ActorIndex.Entry> found = actors.named(text);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            List<ActorIndex.Entry> near = actors.near(text, 4);
            throw Refusal.parameter(
                    parameter,
                    "No record names “" + text + "”" + (near.isEmpty() ? "." : ". Did you mean " + names(near) + "?"));
        }
        throw Refusal.parameter(
                parameter,
                "“" + text + "” may be " + names(found.subList(0, Math.min(5, found.size()))) + ": give the id.");
    }

    private static String names(List<ActorIndex.Entry> entries) {
        return entries.stream()
                .map(entry -> entry.name() + " (" + entry.id() + ")")
                .collect(Collectors.joining(" or "));
    }

    /** The actor that a text means, and all that belong to it. */
    public Set<String> members(String parameter, String text) {
        return actors.withMembers(one(parameter, text).id());
    }

    /** The two sides of a pair, given as two texts with a comma between them. */
    public List<Set<String>> pair(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw Refusal.parameter("between", "between “" + text + "”: give two actors, as in between=KEN,GHA");
        }
        return sides(
                one("between", parts[0].strip()).id(),
                one("between", parts[1].strip()).id());
    }

    /** All that belong to each of two actors; between a state and one of its own, the state is all the others. */
    public List<Set<String>> sides(String one, String other) {
        Set<String> first = new TreeSet<>(actors.withMembers(one));
        Set<String> second = new TreeSet<>(actors.withMembers(other));
        if (first.equals(second)) {
            throw Refusal.parameter("between", "Both sides are the same actor: give two.");
        }
        if (first.containsAll(second)) {
            first.removeAll(second);
        } else {
            second.removeAll(first);
        }
        return List.of(first, second);
    }
}
