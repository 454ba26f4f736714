package org.dragoman.system;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sources are trusted for the claims they make, claims believed for the sources that make them: Kleinberg's
 * hubs and authorities (1999) as Pasternack and Roth's fact finder "Sums" (2010). Each round costs O(claims).
 *
 * @param trust by source, the most trusted 1
 * @param belief by claim, the most believed 1
 */
public record Sums(Map<String, Double> trust, Map<String, Double> belief) {
    /**
     * That a source makes a claim.
     *
     * @param source the source
     * @param claim the claim
     */
    public record Assertion(String source, String claim) {}

    /** Goes round until nothing changes by 10⁻¹² or {@code rounds} are over. */
    public static Sums of(Collection<Assertion> assertions, int rounds) {
        TreeSet<Assertion> distinct =
                new TreeSet<>(java.util.Comparator.comparing(Assertion::source).thenComparing(Assertion::claim));
        distinct.addAll(assertions);
        Map<String, Double> trust = new TreeMap<>();
        Map<String, Double> belief = new TreeMap<>();
        distinct.forEach(one -> belief.put(one.claim(), 1.0));
        for (int round = 0; round < rounds; round++) {
            Map<String, Double> before = new TreeMap<>(trust);
            trust.clear();
            distinct.forEach(one -> trust.merge(one.source(), belief.getOrDefault(one.claim(), 0.0), Double::sum));
            scale(trust);
            belief.clear();
            distinct.forEach(one -> belief.merge(one.claim(), trust.getOrDefault(one.source(), 0.0), Double::sum));
            scale(belief);
            double change = 0;
            for (Map.Entry<String, Double> one : trust.entrySet()) {
                change = Math.max(change, Math.abs(one.getValue() - before.getOrDefault(one.getKey(), 0.0)));
            }
            if (change < 1e-12) {
                break;
            }
        }
        return new Sums(trust, belief);
    }

    private static void scale(Map<String, Double> values) {
        double most = values.values().stream().mapToDouble(value -> value).max().orElse(1);
        values.replaceAll((name, value) -> value / most);
    }
}
