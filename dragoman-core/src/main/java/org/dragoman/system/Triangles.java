package org.dragoman.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Triangles of a signed graph by structural balance (Heider, 1946; Cartwright and Harary, 1956): balanced where
 * the product of the three signs is positive. Time O(m · degree · log degree).
 *
 * @param balanced how many are
 * @param unbalanced how many are not
 */
public record Triangles(int balanced, int unbalanced) {
    /** Counts the triangles of a graph. */
    public static Triangles of(SignedGraph graph) {
        List<Map<Integer, Integer>> higher = new ArrayList<>();
        graph.nodes().forEach(node -> higher.add(new TreeMap<>()));
        for (SignedGraph.Edge edge : graph.edges()) {
            higher.get(edge.a()).put(edge.b(), edge.sign());
        }
        int balanced = 0;
        int unbalanced = 0;
        for (SignedGraph.Edge edge : graph.edges()) {
            for (Map.Entry<Integer, Integer> third : higher.get(edge.b()).entrySet()) {
                Integer closing = higher.get(edge.a()).get(third.getKey());
                if (closing != null) {
                    if (edge.sign() * third.getValue() * closing > 0) {
                        balanced++;
                    } else {
                        unbalanced++;
                    }
                }
            }
        }
        return new Triangles(balanced, unbalanced);
    }

    /** The share of balanced ones, 1 where there is no triangle. */
    public double share() {
        return balanced + unbalanced == 0 ? 1 : balanced / (double) (balanced + unbalanced);
    }
}
