package org.dragoman.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far each measure of a network hangs on choices nobody can justify for certain: the threshold of a tie,
 * the counting rule, and which outlets are listened to (each left out in turn).
 *
 * @param variations what was varied, with the measures that follow; the choice made comes first
 */
public record Sensitivity(List<Variation> variations) {
    private static final List<Integer> THRESHOLDS = List.of(1, 2, 3, 5);

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

    /** Measures again and again. One measurement for each threshold, rule and outlet. */
    public static Sensitivity of(Collection<Deed> deeds, Counting counting, int threshold, long seed, Duration limit) {
        List<Variation> variations = new ArrayList<>();
        variations.add(vary("as chosen", deeds, counting, threshold, seed, limit));
        for (int other : THRESHOLDS) {
            if (other != threshold) {
                variations.add(vary("threshold " + other, deeds, counting, other, seed, limit));
            }
        }
        for (Counting other : Counting.values()) {
            if (other != counting) {
                String name = "count " + other.name().toLowerCase(java.util.Locale.ROOT);
                variations.add(vary(name, deeds, other, threshold, seed, limit));
            }
        }
        Set<String> outlets = new TreeSet<>();
        deeds.forEach(deed -> {
            if (deed.outlet() != null) {
                outlets.add(deed.outlet());
            }
        });
        for (String outlet : outlets.size() < 2 ? Set.<String>of() : outlets) {
            List<Deed> rest =
                    deeds.stream().filter(deed -> !outlet.equals(deed.outlet())).toList();
            variations.add(vary("without " + outlet, rest, counting, threshold, seed, limit));
        }
        return new Sensitivity(variations);
    }

    private static Variation vary(
            String choice, Collection<Deed> deeds, Counting counting, int threshold, long seed, Duration limit) {
        return new Variation(
                choice, Structure.of(deeds, counting, threshold, seed, limit).measures());
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
