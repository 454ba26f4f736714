package org.dragoman.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps equal values once. Names of actors, documents, dates, places and statements come again and again: a million
 * reports with their own of each would not fit into memory.
 */
final class Pool {
    private final Map<Object, Object> known = new HashMap<>();

    /** The value as it was first met. */
    @SuppressWarnings("unchecked") // what is equal is of one class here: texts, lists of texts, places
    <T> T once(T value) {
        Object before = known.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }

    /** The same for what may be missing. */
    <T> @Nullable T shared(@Nullable T value) {
        return value == null ? null : once(value);
    }

    /** The list, and the names in it, as they were first met. */
    List<String> names(List<String> names) {
        return known.containsKey(names)
                ? once(names)
                : once(List.copyOf(names.stream().map(this::once).toList()));
    }

    /** Whether it was met. */
    boolean holds(Object value) {
        return known.containsKey(value);
    }
}
