package org.dragoman.figure.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.figure.Figure;
import org.jspecify.annotations.Nullable;

/** The kinds of events that news counts, by noun and verb: {@code events.tsv}. */
final class EventKinds {
    private record Line(String with, String kind) {}

    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    EventKinds() {
        for (String[] row : Table.read(Figure.class, "events.tsv").rows()) {
            lines.computeIfAbsent(row[1] + " " + row[0], k -> new ArrayList<>()).add(new Line(row[2], row[3]));
            known.add(row[3]);
        }
    }

    /** The kind that a noun names among these modifiers (lower case), or null. */
    @Nullable
    String noun(String lemma, Set<String> with) {
        return find("noun " + lemma.toLowerCase(Locale.ROOT), with);
    }

    /** The kind that a verb names among these companions (lower case), or null. */
    @Nullable
    String verb(String lemma, Set<String> with) {
        return find("verb " + lemma.toLowerCase(Locale.ROOT), with);
    }

    /** The kind of a noun that is counted by its place in a row only ("the fourth accord since 2017"), or null. */
    @Nullable
    String ordinal(String lemma) {
        return find("ordinal " + lemma.toLowerCase(Locale.ROOT), Set.of());
    }

    /** The kind of a verb of motion where it tells of coming to a place, or null. */
    @Nullable
    String arrival(String lemma) {
        return find("arrival " + lemma.toLowerCase(Locale.ROOT), Set.of());
    }

    /** Whether the table has this kind. */
    boolean isKnown(String kind) {
        return known.contains(kind);
    }

    private @Nullable String find(String key, Set<String> with) {
        String general = null;
        for (Line line : lines.getOrDefault(key, List.of())) {
            if (line.with.isEmpty()) {
                general = line.kind;
            } else if (with.contains(line.with)) {
                return line.kind;
            }
        }
        return general;
    }
}
