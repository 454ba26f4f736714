package org.dragoman.system;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    public record Denominator(int documents, int outlets, int origins) {
        /** Nothing. */
        static final Denominator NONE = new Denominator(0, 0, 0);

        private static Denominator of(Collection<Entry> entries) {
            TreeSet<String> outlets = new TreeSet<>();
            TreeSet<String> origins = new TreeSet<>();
            for (Entry entry : entries) {
                origins.add(entry.origin());
                if (entry.outlet() != null) {
                    outlets.add(entry.outlet());
                }
            }
            return new Denominator(entries.size(), outlets.size(), origins.size());
        }
    }

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

    /** The outlets that a text names: the one of that name, else all that have it in theirs; none where it names none. */
    public Set<String> outlets(String text) {
        Set<String> found = new TreeSet<>();
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        for (String outlet : outlets()) {
            if (outlet.toLowerCase(Locale.ROOT).equals(wanted)) {
                return Set.of(outlet);
            }
            if (!wanted.isEmpty() && outlet.toLowerCase(Locale.ROOT).contains(wanted)) {
                found.add(outlet);
            }
        }
        return found;
    }

    /** What a panel of outlets published. */
    public Coverage of(Set<String> panel) {
        return new Coverage(entries.values().stream()
                .filter(entry -> entry.outlet() != null && panel.contains(entry.outlet()))
                .toList());
    }

    /** All there is. */
    public Denominator all() {
        return Denominator.of(entries.values());
    }

    /** What was published in a window; what has no date of publication lies in none. */
    public Denominator in(Window window) {
        return Denominator.of(entries.values().stream()
                .filter(entry -> window.contains(entry.published()))
                .toList());
    }

    /** What was published in each stretch, by its first day; stretches without a document are not there. */
    Map<LocalDate, Denominator> by(Step step) {
        Map<LocalDate, List<Entry>> stretches = new TreeMap<>();
        for (Entry entry : entries.values()) {
            LocalDate start = step.holding(entry.published());
            if (start != null) {
                stretches.computeIfAbsent(start, day -> new ArrayList<>()).add(entry);
            }
        }
        Map<LocalDate, Denominator> denominators = new TreeMap<>();
        stretches.forEach((start, some) -> denominators.put(start, Denominator.of(some)));
        return denominators;
    }
}
