package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.Group;
import org.dragoman.actor.book.Person;
import org.jspecify.annotations.Nullable;

/** Applies a user's corrections to the tables of the book, before it is made of them. */
final class BookCorrections {
    /** Before any other bearer of a name: the user knows the texts. */
    private static final int SALIENCE = 120;

    private static final int WEIGHT = 5;

    private BookCorrections() {}

    static ActorBookReader apply(ActorBookReader book, Corrections corrections) {
        for (Correction one : corrections.all()) {
            switch (one.action()) {
                case ADD -> add(book, one);
                case FORBID -> forbid(book, one);
                case MERGE, RENAME, SPLIT -> {
                    // these are applied to what is read
                }
            }
        }
        book.corrections = corrections;
        return book;
    }

    private static void add(ActorBookReader book, Correction one) {
        Entry.Kind kind = kind(book, one.actor());
        String id = one.actor();
        String name = one.value();
        if (kind == null) {
            if (one.of() != null && !book.states.containsKey(one.of()) && !book.bodies.containsKey(one.of())) {
                throw new IllegalArgumentException(
                        id + " cannot belong to " + one.of() + ", which is no state or body of the book");
            }
            if (id.startsWith("org:") || id.startsWith("group:")) {
                kind = Entry.Kind.GROUP;
                book.gazetteer.groups.put(id, new Group(id, Group.Kind.ASSOCIATION, name, one.of(), WEIGHT, List.of()));
            } else if (id.startsWith("person:") || id.matches("Q[0-9]+")) {
                kind = Entry.Kind.PERSON;
                String family = name.substring(name.lastIndexOf(' ') + 1);
                book.persons.put(id, new Person(id, name, family, List.of(), null, null));
                if (one.of() != null) {
                    book.homes.put(id, one.of());
                }
            } else {
                throw new IllegalArgumentException(
                        "the id of a new actor begins with person:, org: or group:, or is a Wikidata id: " + id);
            }
        } else if (kind == Entry.Kind.PERSON) {
            alias(book.persons, id, name);
        }
        book.entries.add(new Entry(name, id, kind, Entry.Use.NAME, "en", SALIENCE));
    }

    private static void alias(Map<String, Person> persons, String id, String name) {
        persons.computeIfPresent(id, (key, person) -> {
            List<String> aliases = new ArrayList<>(person.aliases());
            aliases.add(name);
            return new Person(id, person.name(), person.family(), aliases, person.ru(), person.zh());
        });
    }

    private static Entry.@Nullable Kind kind(ActorBookReader book, String id) {
        if (book.states.containsKey(id)) {
            return Entry.Kind.STATE;
        }
        if (book.persons.containsKey(id)) {
            return Entry.Kind.PERSON;
        }
        if (book.bodies.containsKey(id)) {
            return Entry.Kind.BODY;
        }
        if (book.gazetteer.groups.containsKey(id)) {
            return Entry.Kind.GROUP;
        }
        return book.gazetteer.outlets.containsKey(id) ? Entry.Kind.OUTLET : null;
    }

    private static void forbid(ActorBookReader book, Correction one) {
        String key = Spelling.key(one.value());
        boolean removed = book.entries.removeIf(entry ->
                entry.id().equals(one.actor()) && Spelling.key(entry.name()).equals(key));
        if (!removed) {
            throw new IllegalArgumentException("the book has no name [" + one.value() + "] of " + one.actor());
        }
    }
}
