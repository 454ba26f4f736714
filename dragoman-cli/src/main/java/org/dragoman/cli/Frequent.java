package org.dragoman.cli;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What occurs most in a long row of names, without keeping all of them: where there are too many, the rarest are
 * forgotten. What makes up more than a ten-thousandth of the row is never lost (G. S. Manku and R. Motwani, 2002,
 * Approximate Frequency Counts over Data Streams).
 */
final class Frequent {
    private static final int MOST = 10_000;

    private final Map<String, Integer> counts = new TreeMap<>();
    private int forgotten;

    void add(String name) {
        counts.merge(name, forgotten + 1, (count, first) -> count + 1);
        while (counts.size() > MOST) {
            forgotten++;
            counts.values().removeIf(count -> count <= forgotten);
        }
    }

    /** The one that occurs most, the first by name of those that occur as often; null where there is none. */
    @Nullable
    String most() {
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }
}
