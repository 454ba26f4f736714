package org.dragoman.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * How far each measure of a network or a pair hangs on choices nobody can justify for certain: the threshold of a tie,
 * the counting rule, and which outlets are listened to (each of the largest left out in turn).
 *
 * @param variations what was varied, with the measures that follow; the choice made comes first
 */
public record Sensitivity(List<Variation> variations) {
    private static final List<Integer> THRESHOLDS = List.of(1, 2, 3, 5);
    private static final int MOST_OUTLETS = 20;

    /**
     * One choice.
     *
     * @param choice in words: "threshold 2", "daily", "without Accra Daily"
     * @param measures as {@link Structure#measures}
     */
    public record Variation(String choice, Map<String, Double> measures) {}

    /**
     * How far a measure varies.
     *
     * @param measure its name
     * @param chosen its value under the choice made
     * @param least the least under any choice
     * @param most the most
     * @param leastBy the first choice that gives the least
     * @param mostBy the first choice that gives the most
     */
    public record Range(String measure, double chosen, double least, double most, String leastBy, String mostBy) {}

    public Sensitivity {
        variations = List.copyOf(variations);
    }

    /**
     * Measures a network again and again: one measurement for each threshold and rule, and without each of the outlets
     * that tell most.
     *
     * @param limit how long to search for proofs of frustration indices, in all
     */
    public static Sensitivity of(Collection<Deed> deeds, Counting counting, int threshold, long seed, Duration limit) {
        Duration each = limit.dividedBy(
                THRESHOLDS.size() + Counting.values().length + outlets(deeds).size());
        List<Variation> variations = new ArrayList<>();
        variations.add(new Variation("as chosen", measures(deeds, counting, threshold, seed, each)));
        for (int other : THRESHOLDS) {
            if (other != threshold) {
                variations.add(new Variation("threshold " + other, measures(deeds, counting, other, seed, each)));
            }
        }
        variations.addAll(varied(deeds, counting, (some, rule) -> measures(some, rule, threshold, seed, each)));
        return new Sensitivity(variations);
    }

    /**
     * Measures again by each other rule, and without each of the outlets that tell most.
     *
     * @param measures what is measured of deeds by a rule, by name
     */
    public static Sensitivity of(
            Collection<Deed> deeds,
            Counting counting,
            BiFunction<Collection<Deed>, Counting, Map<String, Double>> measures) {
        List<Variation> variations = new ArrayList<>();
        variations.add(new Variation("as chosen", measures.apply(deeds, counting)));
        variations.addAll(varied(deeds, counting, measures));
        return new Sensitivity(variations);
    }

    private static List<Variation> varied(
            Collection<Deed> deeds,
            Counting counting,
            BiFunction<Collection<Deed>, Counting, Map<String, Double>> measures) {
        List<Variation> variations = new ArrayList<>();
        for (Counting other : Counting.values()) {
            if (other != counting) {
                String name = "count " + other.name().toLowerCase(Locale.ROOT);
                variations.add(new Variation(name, measures.apply(deeds, other)));
            }
        }
        for (String outlet : outlets(deeds)) {
            List<Deed> rest =
                    deeds.stream().filter(deed -> !outlet.equals(deed.outlet())).toList();
            variations.add(new Variation("without " + outlet, measures.apply(rest, counting)));
        }
        return variations;
    }

    private static Map<String, Double> measures(
            Collection<Deed> deeds, Counting counting, int threshold, long seed, Duration limit) {
        return Structure.of(deeds, counting, threshold, seed, limit).measures();
    }

    /** The outlets that tell most, those that tell more first; none where there is but one. */
    private static List<String> outlets(Collection<Deed> deeds) {
        Map<String, Integer> counts = new TreeMap<>();
        deeds.forEach(deed -> {
            if (deed.outlet() != null) {
                counts.merge(deed.outlet(), 1, Integer::sum);
            }
        });
        return counts.size() < 2
                ? List.of()
                : counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_OUTLETS)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** How far each measure varies, in the order of the measures. */
    public List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (Map.Entry<String, Double> chosen : variations.get(0).measures().entrySet()) {
            String measure = chosen.getKey();
            TreeMap<Double, String> by = new TreeMap<>();
            for (Variation variation : variations) {
                Double value = variation.measures().get(measure);
                if (value != null && !value.isNaN()) {
                    by.putIfAbsent(value, variation.choice());
                }
            }
            if (!by.isEmpty()) {
                ranges.add(new Range(
                        measure,
                        chosen.getValue(),
                        by.firstKey(),
                        by.lastKey(),
                        by.firstEntry().getValue(),
                        by.lastEntry().getValue()));
            }
        }
        return ranges;
    }
}
