package org.dragoman.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.system.SignedGraph.Bond;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Actors and the undirected ties between them over a window: only ties with at least so many deeds.
 *
 * @param nodes the actors that have a tie, sorted
 * @param ties the ties, by names
 * @param threshold the fewest deeds that make a tie
 * @param counting what counted as one
 */
public record Network(List<String> nodes, List<Tie> ties, int threshold, Counting counting) {
    /**
     * How central an actor is.
     *
     * @param node the actor
     * @param degree how many others it has a tie with
     * @param strength how many deeds those come to
     * @param rank PageRank (Brin and Page, 1998; damping 0.85), ties weighing as many as their deeds
     * @param betweenness how many shortest paths between two others go through it (Freeman, 1977; Brandes, 2001),
     *     each tie being one step long; divided by the number of such pairs
     */
    public record Centrality(String node, int degree, int strength, double rank, double betweenness) {}

    public Network {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /** The network of some deeds. */
    public static Network of(Collection<Deed> deeds, Counting counting, int threshold) {
        List<Tie> ties = Tie.of(deeds, counting, false).stream()
                .filter(tie -> tie.sum().count() >= threshold)
                .toList();
        TreeSet<String> nodes = new TreeSet<>();
        for (Tie tie : ties) {
            nodes.add(tie.one());
            nodes.add(tie.other());
        }
        return new Network(List.copyOf(nodes), ties, threshold, counting);
    }

    /** How central each actor is, by name. Time O(n m) for betweenness. */
    public List<Centrality> centralities() {
        SimpleWeightedGraph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        SimpleWeightedGraph<String, DefaultWeightedEdge> steps = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Map<String, Integer> strengths = new TreeMap<>();
        Map<String, Integer> degrees = new TreeMap<>();
        for (String node : nodes) {
            graph.addVertex(node);
            steps.addVertex(node);
        }
        for (Tie tie : ties) {
            graph.setEdgeWeight(graph.addEdge(tie.one(), tie.other()), tie.sum().count());
            steps.addEdge(tie.one(), tie.other());
            for (String end : List.of(tie.one(), tie.other())) {
                strengths.merge(end, tie.sum().count(), Integer::sum);
                degrees.merge(end, 1, Integer::sum);
            }
        }
        Map<String, Double> ranks = new PageRank<>(graph).getScores();
        Map<String, Double> between = new BetweennessCentrality<>(steps, nodes.size() > 2).getScores();
        List<Centrality> centralities = new ArrayList<>();
        for (String node : nodes) {
            centralities.add(new Centrality(
                    node,
                    degrees.getOrDefault(node, 0),
                    strengths.getOrDefault(node, 0),
                    ranks.getOrDefault(node, 0.0),
                    between.getOrDefault(node, 0.0)));
        }
        return centralities;
    }

    /** The share of pairs of actors that have a tie; 0 where there is no pair. */
    public double density() {
        double pairs = nodes.size() * (nodes.size() - 1) / 2.0;
        return pairs == 0 ? 0 : ties.size() / pairs;
    }

    /** Friends and foes: a tie is positive where cooperation prevails, negative where conflict does, each of weight 1. */
    public SignedGraph signs() {
        List<Bond> bonds = new ArrayList<>();
        for (Tie tie : ties) {
            if (tie.sign() != 0) {
                bonds.add(new Bond(tie.one(), tie.other(), tie.sign()));
            }
        }
        return SignedGraph.of(bonds);
    }
}
