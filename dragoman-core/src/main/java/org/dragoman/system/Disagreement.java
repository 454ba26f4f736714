package org.dragoman.system;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * How far reports of the same events differ (van Baalen and Höglund's event report data ask this of reports of
 * violence).
 *
 * @param events events with more than one report
 * @param differing those whose reports give more than one value
 */
public record Disagreement(int events, int differing) {
    /** Counts over events, each a list of the values its reports give. */
    public static Disagreement of(Collection<? extends Collection<String>> values) {
        int events = 0;
        int differing = 0;
        for (Collection<String> reports : values) {
            if (reports.size() > 1) {
                events++;
                differing += score(reports) > 0 ? 1 : 0;
            }
        }
        return new Disagreement(events, differing);
    }

    /** The disagreement score of an event: how many different values its reports give beyond the first. */
    public static int score(Collection<String> values) {
        return Math.max(0, new TreeSet<>(values).size() - 1);
    }

    /** The share of events with more than one report that they differ on; 0 where there is none. */
    public double share() {
        return events == 0 ? 0 : differing / (double) events;
    }

    /**
     * A total over events under the three rules that give one value where reports give several.
     *
     * @param conservative the sum of the least values
     * @param representative the sum of the medians
     * @param informative the sum of the greatest values
     */
    public record Totals(double conservative, double representative, double informative) {}

    /** Sums over events, each a list of the numbers its reports give; an event without a number adds nothing. */
    public static Totals totals(Collection<? extends Collection<Double>> numbers) {
        double least = 0;
        double middle = 0;
        double most = 0;
        for (Collection<Double> reports : numbers) {
            List<Double> sorted = reports.stream().sorted().toList();
            if (!sorted.isEmpty()) {
                int half = sorted.size() / 2;
                least += sorted.get(0);
                middle += sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
                most += sorted.get(sorted.size() - 1);
            }
        }
        return new Totals(least, middle, most);
    }
}
