package org.dragoman.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Friends and foes: an undirected graph without loops or parallel edges, whose edges have a sign and a whole
 * weight.
 */
public final class SignedGraph {
    /**
     * An edge between two nodes.
     *
     * @param a place of one node in {@link #nodes}, the smaller
     * @param b place of the other
     * @param weight above 0 for friends, below for foes; how much it costs to go against it is its absolute value
     */
    public record Edge(int a, int b, int weight) {
        /** 1 or −1. */
        public int sign() {
            return Integer.signum(weight);
        }
    }

    private final List<String> nodes;
    private final List<Edge> edges;

    private SignedGraph(List<String> nodes, List<Edge> edges) {
        this.nodes = List.copyOf(nodes);
        this.edges = List.copyOf(edges);
    }

    /**
     * A pair of names with a weight.
     *
     * @param a one end
     * @param b the other
     * @param weight above 0 for friends, below for foes
     */
    public record Bond(String a, String b, int weight) {}

    /** A graph of bonds. Bonds between the same two are added up; what cancels out is no edge. */
    public static SignedGraph of(Collection<Bond> bonds) {
        TreeSet<String> names = new TreeSet<>();
        for (Bond bond : bonds) {
            names.add(bond.a());
            names.add(bond.b());
        }
        List<String> nodes = List.copyOf(names);
        Map<String, Integer> places = new TreeMap<>();
        nodes.forEach(node -> places.put(node, places.size()));
        TreeMap<Long, Integer> weights = new TreeMap<>();
        for (Bond bond : bonds) {
            int a = places.getOrDefault(bond.a(), 0);
            int b = places.getOrDefault(bond.b(), 0);
            if (a != b) {
                weights.merge(key(Math.min(a, b), Math.max(a, b)), bond.weight(), Integer::sum);
            }
        }
        List<Edge> edges = new ArrayList<>();
        weights.forEach((key, weight) -> {
            if (weight != 0) {
                edges.add(new Edge((int) (key >> 32), key.intValue(), weight));
            }
        });
        return new SignedGraph(nodes, edges);
    }

    private static long key(int a, int b) {
        return ((long) a << 32) | b;
    }

    /** The names of the nodes, sorted. */
    public List<String> nodes() {
        return nodes;
    }

    /** The edges, by their ends. */
    public List<Edge> edges() {
        return edges;
    }

    /** The sum of the absolute weights: m of the literature where all weights are 1. */
    public int weight() {
        return edges.stream().mapToInt(edge -> Math.abs(edge.weight())).sum();
    }

    /** Number of edges between foes. */
    public int foes() {
        return (int) edges.stream().filter(edge -> edge.weight() < 0).count();
    }

    /** What a division of the nodes into two sides costs: friends apart and foes together, by weight. */
    int cost(boolean[] side) {
        int cost = 0;
        for (Edge edge : edges) {
            if ((side[edge.a()] == side[edge.b()]) != edge.weight() > 0) {
                cost += Math.abs(edge.weight());
            }
        }
        return cost;
    }
}
