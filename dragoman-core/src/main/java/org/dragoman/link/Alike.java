package org.dragoman.link;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.data.Table;
import org.dragoman.event.Plover;
import org.jspecify.annotations.Nullable;

/** Which modes two reports of one event may give: "a conversation" and "a video conference" may be one. */
final class Alike {
    private static final Map<String, Set<String>> ALIKE = read();

    private Alike() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> alike = new TreeMap<>();
        for (String[] row : Table.read(Alike.class, "alike.tsv").rows()) {
            alike.computeIfAbsent(row[0] + " " + row[1], key -> new TreeSet<>()).add(row[2]);
            alike.computeIfAbsent(row[0] + " " + row[2], key -> new TreeSet<>()).add(row[1]);
        }
        return alike;
    }

    /** Whether one event of the type can be reported in both modes. A mode that is not told fits any. */
    static boolean are(Plover type, @Nullable String mode, @Nullable String other) {
        return mode == null
                || other == null
                || mode.equals(other)
                || ALIKE.getOrDefault(type + " " + mode, Set.of()).contains(other);
    }
}
