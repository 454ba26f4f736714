package org.dragoman.actor;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says which people whom the book does not know, seen in different documents under different ids, are one: where the name
 * allows it and the role, the state or the company they are seen in says so.
 *
 * <pre>{@code
 * // "Yevgeny Malakhin, economist" in one document, "economist Evgeniy Malakhin" in another
 * ProvisionalActors.same(sightings).get(0).reason();
 * // "Evgeniy Malakhin and Yevgeny Malakhin are spellings of one name; both are called economist"
 * }</pre>
 *
 * <p>Only names that share a surname are compared, each spelling once, so that time grows with the number of sightings
 * and, squared, with the people of one surname.
 */
public final class ProvisionalActors {
    /** Words of roles that say nothing of who is meant. */
    private static final Set<String> EMPTY = Set.of(
            "the", "a", "an", "of", "for", "at", "in", "and", "to", "on", "s", "former", "senior", "chief", "deputy",
            "top", "mr", "ms", "mrs", "dr", "head", "member");

    /** In how many persons' company two must be seen for that to say something. */
    private static final int COMPANY = 2;

    private ProvisionalActors() {}

    /**
     * A person as one document shows him.
     *
     * @param id the provisional id
     * @param document the document's id
     * @param name the fullest name there
     * @param role what the document calls him, or null
     * @param of the state or body he belongs to, or null
     * @param company ids of the other persons named in the document
     */
    public record Sighting(
            String id,
            String document,
            String name,
            @Nullable String role,
            @Nullable String of,
            Set<String> company) {
        public Sighting {
            requireNonNull(id, "id is null");
            requireNonNull(document, "document is null");
            requireNonNull(name, "name is null");
            company = Set.copyOf(company);
        }
    }

    /**
     * The people whose names allow that they are someone else among these: only they need be looked at more closely.
     *
     * @param names by id, the names under which documents show a person
     */
    public static Set<String> alike(Map<String, Set<String>> names) {
        Map<String, Map<String, Set<String>>> families = new HashMap<>();
        names.forEach((id, some) -> {
            for (String name : some) {
                if (name.indexOf(' ') > 0) {
                    String spelling = Spelling.loose(name);
                    families.computeIfAbsent(family(spelling), key -> new TreeMap<>())
                            .computeIfAbsent(id, key -> new TreeSet<>())
                            .add(spelling);
                }
            }
        });
        Set<String> alike = new TreeSet<>();
        for (Map<String, Set<String>> family : families.values()) {
            List<Map.Entry<String, Set<String>>> people = List.copyOf(family.entrySet());
            for (int i = 0; i < people.size(); i++) {
                for (int j = i + 1; j < people.size(); j++) {
                    if (mayBeOne(people.get(i).getValue(), people.get(j).getValue())) {
                        alike.add(people.get(i).getKey());
                        alike.add(people.get(j).getKey());
                    }
                }
            }
        }
        return alike;
    }

    /** Who is who else, as merges into the id that comes first, each with its reason; in the order of the ids. */
    public static List<Correction> same(Collection<Sighting> sightings) {
        Map<String, String> spellings = new HashMap<>();
        // by family, then by id, then by document
        Map<String, Map<String, Map<String, Sighting>>> families = new TreeMap<>();
        for (Sighting sighting : sightings) {
            String name = sighting.name();
            if (name.indexOf(' ') > 0) {
                String spelling = spellings.computeIfAbsent(name, Spelling::loose);
                families.computeIfAbsent(family(spelling), key -> new TreeMap<>())
                        .computeIfAbsent(sighting.id(), id -> new TreeMap<>())
                        .putIfAbsent(sighting.document(), sighting);
            }
        }
        Map<String, Correction> found = new LinkedHashMap<>();
        for (Map<String, Map<String, Sighting>> family : families.values()) {
            List<List<Sighting>> people = new ArrayList<>();
            List<Set<String>> names = new ArrayList<>();
            for (Map<String, Sighting> person : family.values()) {
                List<Sighting> seen = List.copyOf(person.values());
                people.add(seen);
                names.add(spelled(seen, spellings));
            }
            for (int i = 0; i < people.size(); i++) {
                for (int j = i + 1; j < people.size(); j++) {
                    List<Sighting> one = people.get(i);
                    List<Sighting> other = people.get(j);
                    String id = other.get(0).id();
                    if (!found.containsKey(id) && mayBeOne(names.get(i), names.get(j))) {
                        String reason = reason(one, other);
                        if (reason != null) {
                            found.put(id, Correction.merge(id, one.get(0).id(), reason));
                        }
                    }
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Correction::actor))
                .toList();
    }

    /** Whether any of the names that two persons are seen under allows it. */
    private static boolean mayBeOne(Set<String> names, Set<String> others) {
        return names.stream()
                .anyMatch(name -> others.stream().anyMatch(its -> its.equals(name) || areInitial(name, its)));
    }

    private static Set<String> spelled(List<Sighting> person, Map<String, String> spellings) {
        Set<String> names = new TreeSet<>();
        person.forEach(sighting -> names.add(spellings.getOrDefault(sighting.name(), "")));
        return names;
    }

    private static @Nullable String reason(List<Sighting> one, List<Sighting> other) {
        for (Sighting sighting : one) {
            for (Sighting its : other) {
                String reason = reason(sighting, its);
                if (reason != null) {
                    return reason;
                }
            }
        }
        return null;
    }

    /** Why two sightings are of one person, or null where nothing says so. */
    static @Nullable String reason(Sighting one, Sighting other) {
        boolean elsewhere = one.of() != null && other.of() != null && !one.of().equals(other.of());
        if (one.document().equals(other.document()) || elsewhere) {
            // within a document it was decided who is who
            return null;
        }
        boolean spellings = Spelling.loose(one.name()).equals(Spelling.loose(other.name()));
        if (!spellings && !isInitial(one.name(), other.name())) {
            return null;
        }
        List<String> reasons = new ArrayList<>();
        Set<String> roles = new TreeSet<>(roleWords(one.role()));
        roles.retainAll(roleWords(other.role()));
        if (!roles.isEmpty()) {
            reasons.add("both are called " + String.join(" ", roles));
        }
        if (one.of() != null && one.of().equals(other.of())) {
            reasons.add("both belong to " + one.of());
        }
        Set<String> company = new TreeSet<>(one.company());
        company.retainAll(other.company());
        if (company.size() >= COMPANY) {
            reasons.add("both are seen with "
                    + String.join(", ", company.stream().limit(3).toList()));
        }
        // an initial may stand for many names
        if (reasons.size() < (spellings ? 1 : 2)) {
            return null;
        }
        String names = one.name() + " and " + other.name()
                + (spellings ? " are spellings of one name" : " agree in the initial");
        return names + "; " + String.join("; ", reasons);
    }

    private static String family(String spelling) {
        return spelling.substring(spelling.lastIndexOf(' ') + 1);
    }

    /** "I. Petrov" and "Ivan Petrov". */
    private static boolean isInitial(String one, String other) {
        return areInitial(Spelling.loose(one), Spelling.loose(other));
    }

    private static boolean areInitial(String one, String other) {
        String[] a = one.split(" ");
        String[] b = other.split(" ");
        return a.length == 2
                && b.length == 2
                && a[1].equals(b[1])
                && !a[0].isEmpty()
                && !b[0].isEmpty()
                && a[0].charAt(0) == b[0].charAt(0)
                && (a[0].length() == 1 || b[0].length() == 1);
    }

    private static Set<String> roleWords(@Nullable String role) {
        Set<String> words = new HashSet<>();
        if (role != null) {
            for (String word : Spelling.key(role).toLowerCase(Locale.ROOT).split(" ")) {
                if (!EMPTY.contains(word) && word.length() > 2) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
