package org.dragoman.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Branch and bound for the frustration index. A node that one edge outweighs all others may follow that edge:
 * the two become one. What is left is bounded below by {@link CyclePacking} and above by {@link SideSearch};
 * where the two do not meet, an edge is either kept (its ends become one) or given up at its cost, and both
 * cases are searched.
 *
 * <p>The problem is NP-hard; the search is exponential in the worst case and stops at the deadline with the
 * bound that holds until then.
 */
final class BalanceSearch {
    private static final int ROUNDS = 400;

    /** The inverse of the simplex method has as many rows and columns as there are edges. */
    private static final int MOST_EDGES = 3000;

    private final Random random;
    private final long deadline;
    private int best = Integer.MAX_VALUE;
    private boolean[] division = {};

    /** The original graph, whose cost decides. */
    private final SignedGraph graph;

    BalanceSearch(SignedGraph graph, Random random, long deadline) {
        this.graph = graph;
        this.random = random;
        this.deadline = deadline;
    }

    /** The division found. */
    boolean[] division() {
        return division;
    }

    /** Its cost. */
    int cost() {
        return best;
    }

    /** A lower bound on the cost of any division. */
    int bound() {
        int n = graph.nodes().size();
        int[] merged = new int[n];
        for (int v = 0; v < n; v++) {
            merged[v] = v;
        }
        List<TreeMap<Integer, Integer>> adjacent = new ArrayList<>();
        for (int v = 0; v < n; v++) {
            adjacent.add(new TreeMap<>());
        }
        for (SignedGraph.Edge edge : graph.edges()) {
            adjacent.get(edge.a()).put(edge.b(), edge.weight());
            adjacent.get(edge.b()).put(edge.a(), edge.weight());
        }
        return Math.min(explore(new Contraction(adjacent, merged, new boolean[n], 0)), best);
    }

    /** The least cost that is possible below this state, so far as it is known. */
    private int explore(Contraction state) {
        state.reduce();
        Contraction.Kernel kernel = state.kernel();
        if (kernel.from().length == 0) {
            offer(state, kernel, new boolean[kernel.nodes().length]);
            return state.cost();
        }
        SideSearch sides = new SideSearch(
                kernel.nodes().length, kernel.from(), kernel.to(), kernel.weight(), new Random(random.nextLong()));
        offer(state, kernel, sides.best(ROUNDS));
        if (kernel.from().length > MOST_EDGES) {
            return state.cost() + TrianglePacking.bound(kernel);
        }
        Relaxed relaxed = relax(state, kernel);
        if (relaxed.bound() >= best || System.nanoTime() > deadline) {
            return relaxed.bound();
        }
        int edge = relaxed.dividing();
        int a = kernel.nodes()[kernel.from()[edge]];
        int b = kernel.nodes()[kernel.to()[edge]];
        Contraction kept = state.copy();
        kept.contract(a, b);
        int one = explore(kept);
        Contraction given = state.copy();
        given.giveUp(a, b);
        int other = explore(given);
        return Math.max(relaxed.bound(), Math.min(one, other));
    }

    /**
     * What the relaxation tells.
     *
     * @param bound no division of this state costs less
     * @param dividing the edge to divide by
     */
    private record Relaxed(int bound, int dividing) {}

    /** The packing, with its large inverse, is let go before the search goes deeper. */
    private Relaxed relax(Contraction state, Contraction.Kernel kernel) {
        CyclePacking packing = new CyclePacking(
                kernel.nodes().length,
                kernel.from(),
                kernel.to(),
                kernel.weight(),
                new Random(random.nextLong()),
                deadline);
        packing.run(best - state.cost() - 1 + 1e-6);
        int bound = state.cost() + (int) Math.ceil(packing.bound() - 1e-6);
        return new Relaxed(bound, dividing(packing.prices(), kernel));
    }

    /** The edge about which the relaxation is least sure; of those alike the heaviest. */
    private static int dividing(double[] prices, Contraction.Kernel kernel) {
        int dividing = 0;
        double least = Double.MAX_VALUE;
        for (int e = 0; e < prices.length; e++) {
            double doubt = Math.abs(prices[e] - 0.5) - 1e-3 * Math.abs(kernel.weight()[e]);
            if (doubt < least) {
                least = doubt;
                dividing = e;
            }
        }
        return dividing;
    }

    private void offer(Contraction state, Contraction.Kernel kernel, boolean[] sides) {
        boolean[] all = state.expand(kernel, sides);
        int cost = graph.cost(all);
        if (cost < best) {
            best = cost;
            division = Arrays.copyOf(all, all.length);
        }
    }
}
