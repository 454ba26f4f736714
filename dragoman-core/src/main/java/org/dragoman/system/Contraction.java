package org.dragoman.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A signed graph in which some nodes have become one: those that stand on the same side, or on opposite ones,
 * in every division still looked at. What cannot be avoided any more is added to the cost.
 */
final class Contraction {
    /** Signed weights by neighbour; empty for a node that has become part of another. */
    private final List<TreeMap<Integer, Integer>> adjacent;

    /** The node each node has become part of, itself where none. */
    private final int[] merged;

    /** Whether it stands opposite to that node. */
    private final boolean[] opposite;

    private int cost;

    Contraction(List<TreeMap<Integer, Integer>> adjacent, int[] merged, boolean[] opposite, int cost) {
        this.adjacent = adjacent;
        this.merged = merged;
        this.opposite = opposite;
        this.cost = cost;
    }

    Contraction copy() {
        List<TreeMap<Integer, Integer>> copies = new ArrayList<>();
        adjacent.forEach(row -> copies.add(new TreeMap<>(row)));
        return new Contraction(copies, merged.clone(), opposite.clone(), cost);
    }

    /** What has been given up so far. */
    int cost() {
        return cost;
    }

    /**
     * What is left, with small numbers.
     *
     * @param nodes the place of each in the graph
     * @param from one end of each edge, by place in {@code nodes}
     * @param to the other
     * @param weight signed
     */
    record Kernel(int[] nodes, int[] from, int[] to, int[] weight) {}

    Kernel kernel() {
        int count = 0;
        int[] number = new int[merged.length];
        for (int v = 0; v < merged.length; v++) {
            number[v] = adjacent.get(v).isEmpty() ? -1 : count++;
        }
        int[] nodes = new int[count];
        List<int[]> edges = new ArrayList<>();
        for (int v = 0; v < merged.length; v++) {
            if (number[v] >= 0) {
                nodes[number[v]] = v;
                for (Map.Entry<Integer, Integer> edge : adjacent.get(v).entrySet()) {
                    if (edge.getKey() > v) {
                        edges.add(new int[] {number[v], number[edge.getKey()], edge.getValue()});
                    }
                }
            }
        }
        int[] from = new int[edges.size()];
        int[] to = new int[edges.size()];
        int[] weight = new int[edges.size()];
        for (int e = 0; e < from.length; e++) {
            from[e] = edges.get(e)[0];
            to[e] = edges.get(e)[1];
            weight[e] = edges.get(e)[2];
        }
        return new Kernel(nodes, from, to, weight);
    }

    /**
     * Lets every node follow an edge that weighs as much as all its others together: were the edge frustrated,
     * the node could change sides at no loss.
     */
    void reduce() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int v = 0; v < merged.length; v++) {
                int whole = 0;
                int heaviest = -1;
                int most = 0;
                for (Map.Entry<Integer, Integer> edge : adjacent.get(v).entrySet()) {
                    int weight = Math.abs(edge.getValue());
                    whole += weight;
                    if (weight > most) {
                        most = weight;
                        heaviest = edge.getKey();
                    }
                }
                if (heaviest >= 0 && 2 * most >= whole) {
                    contract(heaviest, v);
                    changed = true;
                }
            }
        }
    }

    /** Keeps an edge: its ends become one node. */
    void contract(int a, int b) {
        Integer kept = adjacent.get(a).remove(b);
        adjacent.get(b).remove(a);
        boolean foes = kept != null && kept < 0;
        merged[b] = a;
        opposite[b] = foes;
        for (Map.Entry<Integer, Integer> edge : adjacent.get(b).entrySet()) {
            int other = edge.getKey();
            int weight = foes ? -edge.getValue() : edge.getValue();
            adjacent.get(other).remove(b);
            int before = adjacent.get(a).getOrDefault(other, 0);
            if ((before < 0) != (weight < 0)) {
                cost += Math.min(Math.abs(before), Math.abs(weight));
            }
            put(a, other, before + weight);
        }
        adjacent.get(b).clear();
    }

    private void put(int a, int b, int weight) {
        if (weight == 0) {
            adjacent.get(a).remove(b);
            adjacent.get(b).remove(a);
        } else {
            adjacent.get(a).put(b, weight);
            adjacent.get(b).put(a, weight);
        }
    }

    /** Gives an edge up: it will be frustrated. Its ends stand otherwise than it wants. */
    void giveUp(int a, int b) {
        int weight = adjacent.get(a).getOrDefault(b, 0);
        cost += Math.abs(weight);
        put(a, b, weight < 0 ? 1 : -1);
        contract(a, b);
    }

    /** The sides of all nodes that follow from those of the kernel. */
    boolean[] expand(Kernel kernel, boolean[] sides) {
        boolean[] root = new boolean[merged.length];
        for (int i = 0; i < sides.length; i++) {
            root[kernel.nodes()[i]] = sides[i];
        }
        boolean[] all = new boolean[merged.length];
        for (int v = 0; v < all.length; v++) {
            boolean turned = false;
            int at = v;
            while (merged[at] != at) {
                turned ^= opposite[at];
                at = merged[at];
            }
            all[v] = root[at] ^ turned;
        }
        return all;
    }
}
