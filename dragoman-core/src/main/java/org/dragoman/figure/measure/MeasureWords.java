package org.dragoman.figure.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.figure.Figure;
import org.jspecify.annotations.Nullable;

/** The words of {@code measures.tsv} and the verbs and nouns of change of {@code comparators.tsv}. */
public final class MeasureWords {
    private final Map<String, String> measures = new HashMap<>();
    private final Map<String, String> directions = new HashMap<>();
    private final Set<String> empty = new HashSet<>();
    /** Adjectives behind a number of units, and what they measure. */
    private static final Map<String, String> DIMENSIONS = Map.of(
            "long",
            "length",
            "wide",
            "width",
            "deep",
            "depth",
            "high",
            "height",
            "tall",
            "height",
            "thick",
            "thickness",
            "old",
            "age");

    private static final Map<String, Set<String>> PREDICATES = predicates();

    private static Map<String, Set<String>> predicates() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String[] row : Table.read(Figure.class, "predicates.tsv").rows()) {
            kinds.computeIfAbsent(row[1], kind -> new HashSet<>()).add(row[0]);
        }
        return kinds;
    }

    public MeasureWords() {
        for (String[] row : Table.read(Figure.class, "measures.tsv").rows()) {
            if (row[1].isEmpty()) {
                empty.add(row[0]);
            } else {
                measures.put(row[0], row[1]);
            }
        }
        for (String[] row : Table.read(Figure.class, "comparators.tsv").rows()) {
            if (row[1].equals("word") || row[1].equals("transitive")) {
                directions.put(row[0], row[2]);
            }
        }
    }

    /** What a verb measures: "investment" of "invest"; or null. */
    @Nullable
    String measure(String verb) {
        return measures.get(verb);
    }

    /** Whether a noun names nothing itself: "total". */
    boolean isEmpty(String noun) {
        return empty.contains(noun);
    }

    /** Whether a word tells of a rise or a fall. */
    public boolean isChange(String word) {
        return directions.containsKey(word);
    }

    /** Whether a verb says of a number what a kind of {@code predicates.tsv} tells. */
    public static boolean is(String kind, String verb) {
        return PREDICATES.getOrDefault(kind, Set.of()).contains(verb);
    }

    /** "length" of "60 miles long", or null. */
    @Nullable
    String dimension(String adjective) {
        return DIMENSIONS.get(adjective);
    }

    /** {@code up} or {@code down} for a word of change, else null. */
    @Nullable
    String direction(String word) {
        return directions.get(word);
    }
}
