package org.dragoman.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Spelling;
import org.dragoman.actor.book.Entry;

/** Finds actors of the book as a user names them, in any script and by the usual transliterations. */
final class BookSearch {
    private final ActorBook book;

    BookSearch(ActorBook book) {
        this.book = book;
    }

    /** Those whom a text may mean, the likeliest first: by id, else by name, else by a spelling of the full name. */
    List<Actor> find(String text) {
        String wanted = text.strip();
        for (String id : List.of(wanted, wanted.toUpperCase(Locale.ROOT))) {
            Actor byId = book.actor(id);
            if (byId != null) {
                return List.of(byId);
            }
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Entry entry : book.find(wanted)) {
            if (entry.use() != Entry.Use.ADJECTIVE && entry.kind() != Entry.Kind.PLACE) {
                ids.add(entry.id());
            }
        }
        if (ids.isEmpty()) {
            book.spelt(wanted).forEach(person -> ids.add(person.id()));
        }
        List<Actor> found = new ArrayList<>();
        for (String id : ids) {
            Actor actor = book.actor(id);
            if (actor != null) {
                found.add(actor);
            }
        }
        return found;
    }

    /** Names of the book that are nearly the text, the nearest first. */
    List<Actor> near(String text, int most) {
        String wanted = Spelling.key(Spelling.latin(text));
        int farthest = Math.max(1, wanted.length() / 4);
        record Near(String id, int distance) {}
        Map<String, Near> near = new TreeMap<>();
        names().forEach((name, id) -> {
            int distance = Math.abs(name.length() - wanted.length()) > farthest
                    ? Integer.MAX_VALUE
                    : Spelling.distance(wanted, name);
            if (distance <= farthest) {
                near.merge(id, new Near(id, distance), (a, b) -> a.distance() <= b.distance() ? a : b);
            }
        });
        return near.values().stream()
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::id))
                .limit(most)
                .map(one -> book.actor(one.id()))
                .filter(actor -> actor != null)
                .toList();
    }

    private Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        book.states().forEach(state -> names.putIfAbsent(Spelling.key(state.name()), state.id()));
        book.bodies().forEach(body -> names.putIfAbsent(Spelling.key(body.name()), body.id()));
        book.groups().forEach(group -> names.putIfAbsent(Spelling.key(group.name()), group.id()));
        book.persons().forEach(person -> {
            names.putIfAbsent(Spelling.key(person.name()), person.id());
            person.aliases().forEach(alias -> names.putIfAbsent(Spelling.key(alias), person.id()));
        });
        return names;
    }
}
