package org.dragoman.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The documents that could have reported: the denominator of every count. */
public final class Coverage {
    /**
     * A document.
     *
     * @param document its id
     * @param outlet who published it, null where unknown
     * @param origin what it goes back to: reprints share it
     * @param published when it was published, null where unknown
     */
    public record Entry(
            String document,
            @Nullable String outlet,
            String origin,
            @Nullable Edtf published) {}

    /**
     * How much there was to read.
     *
     * @param documents documents
     * @param outlets outlets that published them
     * @param origins independent origins among them
     */
    public record Denominator(int documents, int outlets, int origins) {}

    private final Map<String, Entry> entries = new TreeMap<>();

    public Coverage(Collection<Entry> entries) {
        entries.forEach(entry -> this.entries.put(entry.document(), entry));
    }

    /** The document of that id, or null. */
    public @Nullable Entry get(String document) {
        return entries.get(document);
    }

    /** The outlets, sorted. */
    public Set<String> outlets() {
        TreeSet<String> outlets = new TreeSet<>();
        for (Entry entry : entries.values()) {
            if (entry.outlet() != null) {
                outlets.add(entry.outlet());
            }
        }
        return outlets;
    }

    /** What a panel of outlets published. */
    public Coverage of(Set<String> panel) {
        return new Coverage(entries.values().stream()
                .filter(entry -> entry.outlet() != null && panel.contains(entry.outlet()))
                .toList());
    }

    /** All there is. */
    public Denominator all() {
        return count(entry -> true);
    }

    /** What was published in a window; what has no date of publication lies in none. */
    public Denominator in(Window window) {
        return count(entry -> window.contains(entry.published()));
    }

    private Denominator count(Predicate<Entry> wanted) {
        List<Entry> found = new ArrayList<>();
        TreeSet<String> outlets = new TreeSet<>();
        TreeSet<String> origins = new TreeSet<>();
        for (Entry entry : entries.values()) {
            if (wanted.test(entry)) {
                found.add(entry);
                origins.add(entry.origin());
                if (entry.outlet() != null) {
                    outlets.add(entry.outlet());
                }
            }
        }
        return new Denominator(found.size(), outlets.size(), origins.size());
    }
}
