package org.dragoman.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.actor.Corrections;
import org.dragoman.actor.Spelling;
import org.jspecify.annotations.Nullable;

/** The actors that the records of a ledger name, found by id, name or alias. */
public final class ActorIndex {
    /**
     * An actor across documents.
     *
     * @param id its id
     * @param kind state, person, …
     * @param name the name most documents show it by
     * @param aliases other names
     * @param roles what texts call it
     * @param of id of the actor it belongs to, or null
     * @param provisional not in the actor book
     * @param documents number of documents that name it
     */
    public record Entry(
            String id,
            String kind,
            String name,
            Set<String> aliases,
            Set<String> roles,
            @Nullable String of,
            boolean provisional,
            long documents) {}

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Whoever is neither a person or a state nor several of them. */
    private static final Set<String> OTHERS = Set.of("organisation", "bloc", "outlet", "unnamed");

    private final Map<String, Entry> byId;

    /** @param entries each id once */
    public ActorIndex(List<Entry> entries) {
        byId = new TreeMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
    }

    static ActorIndex read(Connection connection, Corrections corrections) throws SQLException {
        Map<String, List<Entry>> found = new TreeMap<>();
        String document = corrections.splits() ? "document" : "NULL";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT id, actor_kind, name, aliases, role, \"of\", provisional, " + document
                                + ", count(*) FROM main.actor"
                                + " GROUP BY ALL ORDER BY id, count(*) DESC, name, role NULLS LAST")) {
            while (rows.next()) {
                String id = corrections.idOf(rows.getString(1), rows.getString(8));
                List<Entry> entries = found.computeIfAbsent(id, one -> new ArrayList<>(1));
                Entry entry = entry(rows);
                if (entry.id().equals(id)) {
                    // the actor himself goes before those who are merged into him
                    long own =
                            entries.stream().filter(one -> one.id().equals(id)).count();
                    entries.add((int) own, entry);
                } else {
                    entries.add(entry);
                }
            }
        }
        List<Entry> merged = new ArrayList<>(found.size());
        found.forEach((id, entries) -> {
            Entry one = entries.stream().reduce(ActorIndex::merge).orElseThrow();
            merged.add(named(id, one, corrections));
        });
        return new ActorIndex(merged);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Set<String> aliases = new TreeSet<>();
        Array array = row.getArray(4);
        if (array != null) {
            for (Object alias : (Object[]) array.getArray()) {
                aliases.add(String.valueOf(alias));
            }
        }
        Set<String> roles = new TreeSet<>();
        if (row.getString(5) != null) {
            roles.add(row.getString(5));
        }
        return new Entry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                aliases,
                roles,
                row.getString(6),
                row.getBoolean(7),
                row.getLong(9));
    }

    /** Under the id that is meant, by the name that a user gave; the old name is an alias then. */
    private static Entry named(String id, Entry entry, Corrections corrections) {
        String name = corrections.nameOf(id);
        Set<String> aliases = new TreeSet<>(entry.aliases());
        if (name != null && !name.equals(entry.name())) {
            aliases.add(entry.name());
        }
        String of = entry.of() == null ? null : corrections.idOf(entry.of(), null);
        return new Entry(
                id,
                entry.kind(),
                name == null ? entry.name() : name,
                aliases,
                entry.roles(),
                of,
                entry.provisional(),
                entry.documents());
    }

    private static Entry merge(Entry one, Entry other) {
        Set<String> aliases = new TreeSet<>(one.aliases());
        aliases.addAll(other.aliases());
        if (!other.name().equals(one.name())) {
            aliases.add(other.name());
        }
        Set<String> roles = new TreeSet<>(one.roles());
        roles.addAll(other.roles());
        return new Entry(
                one.id(),
                one.kind(),
                one.name(),
                aliases,
                roles,
                one.of() == null ? other.of() : one.of(),
                one.provisional(),
                one.documents() + other.documents());
    }

    /** All actors, by id. */
    public List<Entry> all() {
        return List.copyOf(byId.values());
    }

    /** The actor of that id, or null. */
    public @Nullable Entry get(String id) {
        return byId.get(id);
    }

    /** The name an id is shown by; the id itself where no record names it. */
    public String name(String id) {
        Entry entry = byId.get(id);
        return entry == null ? id : entry.name();
    }

    /** The names of several with commas between them, each name once. */
    public String names(Collection<String> ids) {
        return ids.stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    /** The state an actor is or belongs to, or null. */
    public @Nullable String state(String id) {
        String next = id;
        for (int depth = 0; depth < 10; depth++) {
            Entry entry = byId.get(next);
            if (entry == null || entry.kind().equals("state")) {
                return entry == null ? null : next;
            }
            if (entry.of() == null) {
                return null;
            }
            next = entry.of();
        }
        return null;
    }

    /**
     * The actors that someone may mean by a text: by id, else by name, else by alias, else by words of the
     * name ("Lavrov"). Case and accents do not count. Where a person or a state fits, groups and others with
     * the name in theirs ("Ruto and Mahama") do not count; a group is meant only where nothing else fits.
     */
    public List<Entry> named(String text) {
        String wanted = fold(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Entry> byIdentity = new ArrayList<>();
        List<Entry> byName = new ArrayList<>();
        List<Entry> byAlias = new ArrayList<>();
        List<Entry> byWords = new ArrayList<>();
        for (Entry entry : byId.values()) {
            if (entry.id().equalsIgnoreCase(text.strip())) {
                byIdentity.add(entry);
            } else if (fold(entry.name()).equals(wanted)) {
                byName.add(entry);
            } else if (entry.aliases().stream().anyMatch(alias -> fold(alias).equals(wanted))) {
                byAlias.add(entry);
            } else if ((" " + fold(entry.name()) + " ").contains(" " + wanted + " ")) {
                byWords.add(entry);
            }
        }
        for (List<Entry> found : List.of(byIdentity, byName, byAlias, byWords)) {
            if (!found.isEmpty()) {
                return meant(found);
            }
        }
        return List.of();
    }

    private static List<Entry> meant(List<Entry> found) {
        for (Set<String> kinds : List.of(Set.of("person", "state"), OTHERS)) {
            List<Entry> some =
                    found.stream().filter(entry -> kinds.contains(entry.kind())).toList();
            if (!some.isEmpty()) {
                return some;
            }
        }
        return found;
    }

    /** Names near a text that names nobody, the nearest first. */
    public List<Entry> near(String text, int most) {
        String wanted = fold(text);
        record Scored(Entry entry, int distance) {}
        List<Scored> scored = new ArrayList<>();
        for (Entry entry : byId.values()) {
            Set<String> names = new LinkedHashSet<>(entry.aliases());
            names.add(entry.name());
            names.add(entry.id());
            int best = Integer.MAX_VALUE;
            for (String name : names) {
                String folded = fold(name);
                best = Math.min(best, Spelling.distance(wanted, folded));
                for (String word : folded.split(" ")) {
                    best = Math.min(best, Spelling.distance(wanted, word) + 1);
                }
            }
            if (best <= Math.max(2, wanted.length() / 3)) {
                scored.add(new Scored(entry, best));
            }
        }
        scored.sort(Comparator.comparingInt(Scored::distance)
                .thenComparing(one -> -one.entry().documents())
                .thenComparing(one -> one.entry().id()));
        return scored.stream().limit(most).map(Scored::entry).toList();
    }

    /** The actor and all that belong to it, directly or not: Russia, its president, its ministry, the minister. */
    public Set<String> withMembers(String id) {
        Map<String, List<String>> members = new TreeMap<>();
        for (Entry entry : byId.values()) {
            if (entry.of() != null) {
                members.computeIfAbsent(entry.of(), one -> new ArrayList<>()).add(entry.id());
            }
        }
        Set<String> all = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (all.add(next)) {
                open.addAll(members.getOrDefault(next, List.of()));
            }
        }
        return all;
    }

    private static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
