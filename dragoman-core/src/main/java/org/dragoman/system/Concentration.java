package org.dragoman.system;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How unequally something is spread over actors. */
public final class Concentration {
    private Concentration() {}

    /**
     * CON (Ray and Singer, 1973): √((Σ s² − 1/n) / (1 − 1/n)) over shares s of n actors; 0 where all have the
     * same, 1 where one has everything. What is given need not add up to 1. NaN for fewer than two actors or
     * where nobody has anything.
     *
     * @param amounts not negative
     */
    public static double of(double... amounts) {
        double total = 0;
        for (double amount : amounts) {
            total += amount;
        }
        if (amounts.length < 2 || total <= 0) {
            return Double.NaN;
        }
        double squares = 0;
        for (double amount : amounts) {
            squares += (amount / total) * (amount / total);
        }
        double least = 1.0 / amounts.length;
        return Math.sqrt(Math.max(0, squares - least) / (1 - least));
    }

    /**
     * Shares of each actor in each component, averaged over the components that are known of it: the composite
     * index of national capability (Singer, Bremer and Stuckey, 1972).
     *
     * @param components for each actor its components, NaN where unknown; as many for each
     * @return the index of each actor, null where no component of it is known
     */
    public static Map<String, @Nullable Double> capability(Map<String, double[]> components) {
        int width =
                components.values().stream().mapToInt(row -> row.length).max().orElse(0);
        double[] totals = new double[width];
        for (double[] row : components.values()) {
            for (int i = 0; i < row.length; i++) {
                totals[i] += Double.isNaN(row[i]) ? 0 : row[i];
            }
        }
        Map<String, @Nullable Double> indices = new TreeMap<>();
        components.forEach((actor, row) -> {
            double sum = 0;
            int known = 0;
            for (int i = 0; i < row.length; i++) {
                if (!Double.isNaN(row[i]) && totals[i] > 0) {
                    sum += row[i] / totals[i];
                    known++;
                }
            }
            indices.put(actor, known == 0 ? null : sum / known);
        });
        return indices;
    }
}
