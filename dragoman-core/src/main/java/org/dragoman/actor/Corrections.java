package org.dragoman.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Corrections in force, applied to ids: which actor an id means in a document, and by what name it is shown. A later
 * correction goes before an earlier one.
 *
 * <pre>{@code
 * Corrections corrections = new Corrections(List.of(Correction.merge("person:v-putin", "Q7747", null)));
 * corrections.idOf("person:v-putin", null);   // "Q7747"
 * corrections.stored("Q7747");                // [Q7747, person:v-putin]: the ids that records may hold for it
 * }</pre>
 *
 * <p>Immutable and safe to share.
 */
public final class Corrections {
    /** None. */
    public static final Corrections NONE = new Corrections(List.of());

    private final List<Correction> all;
    private final Map<String, String> merged = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> split = new LinkedHashMap<>();

    /** @param all in the order in which they were made */
    public Corrections(List<Correction> all) {
        this.all = List.copyOf(all);
        for (Correction one : this.all) {
            switch (one.action()) {
                case MERGE -> merged.put(one.actor(), one.value());
                case RENAME -> names.put(one.actor(), one.value());
                case SPLIT -> {
                    Map<String, String> byDocument = split.computeIfAbsent(one.actor(), actor -> new LinkedHashMap<>());
                    one.documents().forEach(document -> byDocument.put(document, one.value()));
                }
                case ADD, FORBID -> {
                    // these change what is read, not what was recorded
                }
            }
        }
    }

    /** The corrections, in the order in which they were made. */
    public List<Correction> all() {
        return all;
    }

    /** Whether there is none that changes how recorded ids are read. */
    public boolean isEmpty() {
        return merged.isEmpty() && names.isEmpty() && split.isEmpty();
    }

    /** Whether some actor is split by documents. */
    public boolean splits() {
        return !split.isEmpty();
    }

    /**
     * The id that is meant by a recorded one.
     *
     * @param document the document in which it was recorded, null where that is not asked
     */
    public String idOf(String id, @Nullable String document) {
        String meant = next(id, document);
        if (meant.equals(id)) {
            return id;
        }
        Set<String> seen = new LinkedHashSet<>(Set.of(id));
        while (seen.add(meant)) {
            meant = next(meant, document);
        }
        return meant;
    }

    private String next(String id, @Nullable String document) {
        String next = document == null ? null : split.getOrDefault(id, Map.of()).get(document);
        return next == null ? merged.getOrDefault(id, id) : next;
    }

    /** The name that an actor is to be shown by, or null where nobody renamed it. */
    public @Nullable String nameOf(String id) {
        return names.get(id);
    }

    /** The recorded ids that may mean an actor, itself included, in order. */
    public Set<String> stored(String id) {
        Set<String> found = new TreeSet<>(Set.of(id));
        List<String> open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            merged.forEach((from, into) -> {
                if (into.equals(next) && found.add(from)) {
                    open.add(from);
                }
            });
            split.forEach((from, byDocument) -> {
                if (byDocument.containsValue(next) && found.add(from)) {
                    open.add(from);
                }
            });
        }
        return found;
    }

    /** The same with more corrections after these. */
    public Corrections and(Corrections more) {
        List<Correction> both = new ArrayList<>(all);
        both.addAll(more.all);
        return new Corrections(both);
    }
}
