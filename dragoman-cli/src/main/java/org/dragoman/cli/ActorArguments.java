package org.dragoman.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.Entry;
import org.dragoman.ledger.ActorIndex;
import org.jspecify.annotations.Nullable;

/** Actors as a user names them: by id, name or alias, as a word of the name where that is clear. */
final class ActorArguments {
    private final ActorIndex actors;
    private final Console console;

    ActorArguments(ActorIndex actors, Console console) {
        this.actors = actors;
        this.console = console;
    }

    /** The actor and all who belong to it. */
    Set<String> one(String option, String text) {
        List<ActorIndex.Entry> found = actors.named(text);
        if (found.isEmpty()) {
            Actor known = inBook(text);
            if (known == null) {
                throw Failure.usage(option + " " + text + ": no record names such an actor" + suggestions(text));
            }
            if (actors.get(known.id()) == null) {
                console.note("no record names " + known.name() + " (" + known.id() + ")");
            }
            return actors.withMembers(known.id());
        }
        if (found.size() > 1) {
            throw Failure.usage(option + " " + text + " may be "
                    + found.stream()
                            .limit(5)
                            .map(entry -> entry.name() + " (" + entry.id() + ")")
                            .collect(Collectors.joining(" or "))
                    + ": give the id");
        }
        return actors.withMembers(found.get(0).id());
    }

    /** Two sides, separated by a comma; a name with a comma in it cannot be given here. */
    List<Set<String>> pair(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw Failure.usage("--between " + text + ": give two actors, as in --between RUS,CHN");
        }
        return sides("--between " + text, "--between", parts[0].strip(), parts[1].strip());
    }

    /** Two sides, each of an actor and all who belong to it. */
    List<Set<String>> sides(String one, String other) {
        return sides(one + " " + other, "actor", one, other);
    }

    private List<Set<String>> sides(String asked, String option, String one, String other) {
        List<Set<String>> sides = new ArrayList<>();
        sides.add(one(option, one));
        sides.add(one(option, other));
        // Between a state and one of its own: the state is then all the others.
        Set<String> first = new TreeSet<>(sides.get(0));
        Set<String> second = new TreeSet<>(sides.get(1));
        if (first.equals(second)) {
            throw Failure.usage(asked + ": both are the same actor");
        }
        if (first.containsAll(second)) {
            first.removeAll(second);
        } else {
            second.removeAll(first);
        }
        return List.of(first, second);
    }

    /** "Russian Federation" is RUS, which records call Russia; an adjective names nobody. */
    private static @Nullable Actor inBook(String text) {
        ActorBook book = ActorBook.standard();
        Actor byId = book.actor(text.strip().toUpperCase(Locale.ROOT));
        if (byId != null) {
            return byId;
        }
        for (Entry entry : book.find(text.strip())) {
            Actor actor = entry.use() == Entry.Use.ADJECTIVE ? null : book.actor(entry.id());
            if (actor != null) {
                return actor;
            }
        }
        return null;
    }

    private String suggestions(String text) {
        List<ActorIndex.Entry> near = actors.near(text, 4);
        return near.isEmpty()
                ? "; ./dragoman list actors shows those there are"
                : "; did you mean "
                        + near.stream()
                                .map(entry -> entry.name() + " (" + entry.id() + ")")
                                .collect(Collectors.joining(", "))
                        + "?";
    }
}
