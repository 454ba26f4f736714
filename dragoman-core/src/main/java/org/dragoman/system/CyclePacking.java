package org.dragoman.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A proven lower bound on frustration: every cycle with an odd number of foes holds a frustrated edge, so as
 * many cycles as can be packed, no edge being used beyond its weight, must be broken at a cost of one each. The
 * packing is fractional: the dual of the linear program that hits all negative cycles (Barahona and Mahjoub,
 * 1986, for the polytope; Hüffner, Betzler and Niedermeier, 2010, for the use).
 *
 * <p>Solved by the revised simplex method with an explicit inverse; the columns, cycles, are generated as
 * shortest paths between the two copies of a node in the double cover of the graph. Each pivot costs O(m²), each
 * round of pricing O(n m log n). Whatever the arithmetic did, the bound given at the end is that of the packing
 * itself, scaled so that no edge is overused; so it holds even where time ran out.
 */
final class CyclePacking {
    private static final double EPSILON = 1e-7;

    private final int nodes;
    private final int[] from;
    private final int[] to;
    private final int[] weight;
    private final long deadline;
    private final int[][] incident;

    private final double[][] inverse;
    private final double[] value;
    private final double[] price;
    /** The cycle in each row of the basis, empty for the slack of an edge. */
    private final int[][] basis;

    private final List<int[]> pool = new ArrayList<>();
    private double bound;

    /**
     * @param weight signed weights of the edges
     * @param random small perturbations that keep the simplex method from going round in circles
     * @param deadline in {@link System#nanoTime()}
     */
    CyclePacking(int nodes, int[] from, int[] to, int[] weight, Random random, long deadline) {
        this.nodes = nodes;
        this.from = from;
        this.to = to;
        this.weight = weight;
        this.deadline = deadline;
        int edges = from.length;
        int[] degree = new int[nodes];
        for (int e = 0; e < edges; e++) {
            degree[from[e]]++;
            degree[to[e]]++;
        }
        incident = new int[nodes][];
        for (int v = 0; v < nodes; v++) {
            incident[v] = new int[degree[v]];
        }
        int[] filled = new int[nodes];
        for (int e = 0; e < edges; e++) {
            incident[from[e]][filled[from[e]]++] = e;
            incident[to[e]][filled[to[e]]++] = e;
        }
        inverse = new double[edges][edges];
        value = new double[edges];
        price = new double[edges];
        basis = new int[edges][0];
        for (int e = 0; e < edges; e++) {
            inverse[e][e] = 1;
            value[e] = Math.abs(weight[e]) * (1 + 1e-6 * random.nextDouble());
        }
    }

    /** Packs, until nothing improves, the deadline passes, or the bound reaches {@code enough}. */
    void run(double enough) {
        int pivots = 0;
        boolean found = true;
        while (found) {
            found = false;
            for (int[] cycle : priced()) {
                if (price(cycle) < 1 - EPSILON && enter(cycle, 1 - price(cycle))) {
                    found = true;
                    pivots++;
                    dropNegativePrices();
                }
                if (System.nanoTime() > deadline) {
                    bound = certified();
                    return;
                }
            }
            if (pivots > 50) {
                pivots = 0;
                bound = Math.max(bound, certified());
                if (bound >= enough) {
                    return;
                }
            }
        }
        bound = Math.max(bound, certified());
    }

    /** The bound: frustration is no less. */
    double bound() {
        return bound;
    }

    /** How far each edge is frustrated in the relaxation, 0 to 1: where to divide next. */
    double[] prices() {
        return price;
    }

    private void dropNegativePrices() {
        for (int round = 0; round < price.length; round++) {
            int worst = -1;
            for (int e = 0; e < price.length; e++) {
                if (price[e] < -EPSILON && (worst < 0 || price[e] < price[worst])) {
                    worst = e;
                }
            }
            if (worst < 0 || !enterSlack(worst)) {
                return;
            }
        }
    }

    private double price(int[] cycle) {
        double sum = 0;
        for (int e : cycle) {
            sum += price[e];
        }
        return sum;
    }

    private boolean enter(int[] cycle, double gain) {
        double[] column = new double[price.length];
        for (int row = 0; row < column.length; row++) {
            double sum = 0;
            for (int e : cycle) {
                sum += inverse[row][e];
            }
            column[row] = sum;
        }
        return pivot(column, gain, cycle);
    }

    private boolean enterSlack(int edge) {
        double[] column = new double[price.length];
        for (int row = 0; row < column.length; row++) {
            column[row] = inverse[row][edge];
        }
        return pivot(column, -price[edge], new int[0]);
    }

    private boolean pivot(double[] column, double gain, int[] entering) {
        int leaving = -1;
        double step = Double.MAX_VALUE;
        for (int row = 0; row < column.length; row++) {
            if (column[row] > 1e-9) {
                double ratio = value[row] / column[row];
                if (ratio < step) {
                    step = ratio;
                    leaving = row;
                }
            }
        }
        if (leaving < 0) {
            return false;
        }
        double[] pivotal = inverse[leaving];
        double element = column[leaving];
        for (int e = 0; e < pivotal.length; e++) {
            pivotal[e] /= element;
        }
        for (int row = 0; row < column.length; row++) {
            double factor = column[row];
            if (row != leaving && factor != 0) {
                double[] target = inverse[row];
                for (int e = 0; e < target.length; e++) {
                    target[e] -= factor * pivotal[e];
                }
                value[row] = Math.max(0, value[row] - factor * step);
            }
        }
        value[leaving] = step;
        for (int e = 0; e < price.length; e++) {
            price[e] += gain * pivotal[e];
        }
        basis[leaving] = entering;
        return true;
    }

    /** The value of the packing, scaled so that it keeps to the weights. */
    private double certified() {
        double[] load = new double[price.length];
        double sum = 0;
        for (int row = 0; row < value.length; row++) {
            int[] cycle = basis[row];
            if (cycle.length > 0 && value[row] > 0) {
                sum += value[row];
                for (int e : cycle) {
                    load[e] += value[row];
                }
            }
        }
        double most = 1;
        for (int e = 0; e < load.length; e++) {
            most = Math.max(most, load[e] / Math.abs(weight[e]));
        }
        return sum / most;
    }

    /** Cycles worth entering, the cheapest of every node: from those seen before, else new ones. */
    private List<int[]> priced() {
        List<int[]> cheap = new ArrayList<>();
        for (int[] cycle : pool) {
            if (price(cycle) < 1 - 1e-3) {
                cheap.add(cycle);
            }
        }
        if (!cheap.isEmpty()) {
            cheap.sort((one, other) -> Double.compare(price(one), price(other)));
            return cheap;
        }
        for (int node = 0; node < nodes; node++) {
            int[] cycle = shortest(node);
            if (cycle != null && price(cycle) < 1 - EPSILON) {
                cheap.add(cycle);
            }
        }
        pool.addAll(cheap);
        return cheap;
    }

    private record Reached(double distance, int state) {}

    /** The cheapest negative cycle through a node, null where none costs less than one. */
    private int @Nullable [] shortest(int root) {
        double[] distance = new double[2 * nodes];
        int[] by = new int[2 * nodes];
        Arrays.fill(distance, Double.MAX_VALUE);
        Arrays.fill(by, -1);
        distance[root] = 0;
        PriorityQueue<Reached> open = new PriorityQueue<>((one, other) -> {
            int order = Double.compare(one.distance(), other.distance());
            return order == 0 ? Integer.compare(one.state(), other.state()) : order;
        });
        open.add(new Reached(0, root));
        int goal = root + nodes;
        while (!open.isEmpty()) {
            Reached next = open.poll();
            int state = next.state();
            if (next.distance() > distance[state]) {
                continue;
            }
            if (state == goal || next.distance() >= 1) {
                break;
            }
            int node = state % nodes;
            for (int e : incident[node]) {
                int other = from[e] == node ? to[e] : from[e];
                boolean above = state >= nodes != weight[e] < 0;
                int reached = above ? other + nodes : other;
                // A crumb for every edge: of cycles that cost the same, the shortest.
                double longer = next.distance() + Math.max(0, price[e]) + 1e-9;
                if (longer < distance[reached]) {
                    distance[reached] = longer;
                    by[reached] = e;
                    open.add(new Reached(longer, reached));
                }
            }
        }
        if (distance[goal] == Double.MAX_VALUE || distance[goal] >= 1) {
            return null;
        }
        // An edge walked twice adds nothing: what is walked once is still a negative cycle or several.
        boolean[] odd = new boolean[from.length];
        int state = goal;
        while (state != root) {
            int e = by[state];
            odd[e] = !odd[e];
            int node = state % nodes;
            int other = from[e] == node ? to[e] : from[e];
            boolean above = state >= nodes != weight[e] < 0;
            state = above ? other + nodes : other;
        }
        int count = 0;
        for (boolean is : odd) {
            count += is ? 1 : 0;
        }
        int[] cycle = new int[count];
        int at = 0;
        for (int e = 0; e < odd.length; e++) {
            if (odd[e]) {
                cycle[at++] = e;
            }
        }
        return cycle;
    }
}
