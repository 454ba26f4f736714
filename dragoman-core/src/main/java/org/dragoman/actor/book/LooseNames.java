package org.dragoman.actor.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.actor.Spelling;

/**
 * Finds persons of the book by any of the usual transliterations of their full names: "Sergei Shoygu" and "Sergey Shoigu"
 * share a {@linkplain Spelling#loose loose key}. Names of one word and short names unite too many to be found so. Keys are
 * made when the first name of the same initial is asked for. Safe to share.
 */
public final class LooseNames {
    private static final int SHORTEST = 9;

    private record Named(String name, Person person) {}

    private final Map<Character, List<Named>> byInitial = new HashMap<>();
    private final Map<Character, Map<String, Set<Person>>> byKey = new ConcurrentHashMap<>();

    public LooseNames(Collection<Person> persons) {
        for (Person person : persons) {
            add(person.name(), person);
            for (String alias : person.aliases()) {
                add(alias, person);
            }
        }
    }

    private void add(String name, Person person) {
        if (isDistinct(name)) {
            byInitial.computeIfAbsent(initial(name), c -> new ArrayList<>()).add(new Named(name, person));
        }
    }

    private static boolean isDistinct(String name) {
        return name.length() >= SHORTEST && name.indexOf(' ') > 0;
    }

    /** The first letter of the last word; those that transliterations exchange count as one. */
    private static char initial(String name) {
        char c = Character.toLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
        return switch (c) {
            case 'y', 'j', 'i', 'e' -> 'i';
            case 'k', 'h', 'g', 'q', 'c' -> 'k';
            case 'w', 'v' -> 'v';
            default -> c;
        };
    }

    /** Those of such a name, in the order of the book; empty if there is none. */
    public List<Person> find(String name) {
        String latin = Spelling.latin(name);
        if (!isDistinct(latin)) {
            return List.of();
        }
        return List.copyOf(
                byKey.computeIfAbsent(initial(latin), this::keys).getOrDefault(Spelling.loose(latin), Set.of()));
    }

    private Map<String, Set<Person>> keys(char initial) {
        Map<String, Set<Person>> keys = new HashMap<>();
        for (Named named : byInitial.getOrDefault(initial, List.of())) {
            keys.computeIfAbsent(Spelling.loose(named.name()), key -> new LinkedHashSet<>(1))
                    .add(named.person());
        }
        return keys;
    }
}
