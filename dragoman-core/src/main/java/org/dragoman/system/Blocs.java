package org.dragoman.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Groups of actors with more cooperation inside than chance would put there: the Leiden algorithm (Traag,
 * Waltman and van Eck, 2019) for modularity, over positive ties alone, each weighing cooperation less conflict.
 * Near-linear in the number of ties; the best of several starts is taken.
 *
 * @param groups the blocs, the largest first, names sorted; an actor without a positive tie stands in none
 * @param modularity how far above chance, −½ to 1 (Newman and Girvan, 2004); 0 where there is no positive tie
 */
public record Blocs(List<List<String>> groups, double modularity) {
    private static final int STARTS = 20;
    private static final int ITERATIONS = 50;

    public Blocs {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /**
     * Finds the blocs of a network.
     *
     * @param random orders the nodes; the same one gives the same blocs
     */
    public static Blocs of(Network network, Random random) {
        List<Tie> positive =
                network.ties().stream().filter(tie -> tie.sign() > 0).toList();
        if (positive.isEmpty()) {
            return new Blocs(List.of(), 0);
        }
        Map<String, Integer> numbers = new TreeMap<>();
        for (Tie tie : positive) {
            numbers.putIfAbsent(tie.one(), 0);
            numbers.putIfAbsent(tie.other(), 0);
        }
        List<String> names = List.copyOf(numbers.keySet());
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        int[] from = new int[positive.size()];
        int[] to = new int[positive.size()];
        double[] weight = new double[positive.size()];
        double[] strength = new double[names.size()];
        double total = 0;
        for (int e = 0; e < from.length; e++) {
            Tie tie = positive.get(e);
            from[e] = numbers.getOrDefault(tie.one(), 0);
            to[e] = numbers.getOrDefault(tie.other(), 0);
            weight[e] = tie.sum().cooperative() - tie.sum().conflictual();
            strength[from[e]] += weight[e];
            strength[to[e]] += weight[e];
            total += weight[e];
        }
        // With strengths as weights of nodes, the constant Potts model at resolution 1/(2m) is modularity.
        nl.cwts.networkanalysis.Network graph = new nl.cwts.networkanalysis.Network(
                strength,
                new LargeIntArray[] {new LargeIntArray(from), new LargeIntArray(to)},
                new LargeDoubleArray(weight),
                false,
                false);
        int[] best = {};
        double most = Double.NEGATIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            LeidenAlgorithm leiden =
                    new LeidenAlgorithm(1 / (2 * total), ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, random);
            Clustering found = leiden.findClustering(graph);
            double modularity = modularity(found.getClusters(), from, to, weight, strength, total);
            if (modularity > most + 1e-12) {
                most = modularity;
                best = found.getClusters().clone();
            }
        }
        return new Blocs(groups(best, names), most);
    }

    private static double modularity(
            int[] cluster, int[] from, int[] to, double[] weight, double[] strength, double total) {
        double inside = 0;
        for (int e = 0; e < from.length; e++) {
            inside += cluster[from[e]] == cluster[to[e]] ? weight[e] : 0;
        }
        double[] sums = new double[Arrays.stream(cluster).max().orElse(0) + 1];
        for (int v = 0; v < cluster.length; v++) {
            sums[cluster[v]] += strength[v];
        }
        double chance = 0;
        for (double sum : sums) {
            chance += sum * sum / (4 * total * total);
        }
        return inside / total - chance;
    }

    private static List<List<String>> groups(int[] cluster, List<String> names) {
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (int v = 0; v < cluster.length; v++) {
            groups.computeIfAbsent(cluster[v], key -> new ArrayList<>()).add(names.get(v));
        }
        List<List<String>> sorted = new ArrayList<>(groups.values());
        sorted.sort(Comparator.comparing((List<String> group) -> -group.size()).thenComparing(group -> group.get(0)));
        return sorted;
    }
}
