package org.dragoman.system;

import java.util.Random;

/**
 * A good division into two sides, not proven to be the best: from many starts, nodes change sides as long as
 * that lowers the cost, then a few are thrown over and the descent begins again (iterated local search;
 * Lourenço, Martin and Stützle, 2003). A change costs O(degree).
 */
final class SideSearch {
    private final int nodes;
    private final int[][] neighbours;
    private final int[][] weights;
    private final Random random;

    SideSearch(int nodes, int[] from, int[] to, int[] weight, Random random) {
        this.nodes = nodes;
        this.random = random;
        int[] degree = new int[nodes];
        for (int e = 0; e < from.length; e++) {
            degree[from[e]]++;
            degree[to[e]]++;
        }
        neighbours = new int[nodes][];
        weights = new int[nodes][];
        for (int v = 0; v < nodes; v++) {
            neighbours[v] = new int[degree[v]];
            weights[v] = new int[degree[v]];
        }
        int[] filled = new int[nodes];
        for (int e = 0; e < from.length; e++) {
            put(from[e], to[e], weight[e], filled);
            put(to[e], from[e], weight[e], filled);
        }
    }

    private void put(int a, int b, int weight, int[] filled) {
        neighbours[a][filled[a]] = b;
        weights[a][filled[a]++] = weight;
    }

    /** The cheapest division found in so many rounds. */
    boolean[] best(int rounds) {
        boolean[] side = new boolean[nodes];
        for (int v = 0; v < nodes; v++) {
            side[v] = random.nextBoolean();
        }
        descend(side);
        boolean[] best = side.clone();
        int least = cost(best);
        int current = least;
        for (int round = 0; round < rounds && nodes > 0; round++) {
            boolean[] next = side.clone();
            int thrown = 1 + random.nextInt(Math.max(1, Math.min(8, nodes / 3)));
            for (int i = 0; i < thrown; i++) {
                int v = random.nextInt(nodes);
                next[v] = !next[v];
            }
            descend(next);
            int cost = cost(next);
            if (cost <= current) {
                side = next;
                current = cost;
                if (cost < least) {
                    least = cost;
                    best = next.clone();
                }
            }
        }
        return best;
    }

    private void descend(boolean[] side) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int v = 0; v < nodes; v++) {
                if (gain(side, v) > 0) {
                    side[v] = !side[v];
                    changed = true;
                }
            }
        }
    }

    /** What is saved when a node changes sides. */
    private int gain(boolean[] side, int v) {
        int gain = 0;
        for (int i = 0; i < neighbours[v].length; i++) {
            int weight = weights[v][i];
            gain += (side[v] == side[neighbours[v][i]]) == weight > 0 ? -Math.abs(weight) : Math.abs(weight);
        }
        return gain;
    }

    private int cost(boolean[] side) {
        int twice = 0;
        for (int v = 0; v < nodes; v++) {
            for (int i = 0; i < neighbours[v].length; i++) {
                if ((side[v] == side[neighbours[v][i]]) != weights[v][i] > 0) {
                    twice += Math.abs(weights[v][i]);
                }
            }
        }
        return twice / 2;
    }
}
