package org.dragoman.system;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.system.Network.Centrality;

/**
 * A network with everything that is measured on it.
 *
 * @param network actors and ties
 * @param centralities how central each actor is, by name
 * @param blocs groups by cooperation
 * @param signs friends and foes
 * @param triangles balance of three
 * @param frustration balance of all
 */
public record Structure(
        Network network,
        List<Centrality> centralities,
        Blocs blocs,
        SignedGraph signs,
        Triangles triangles,
        Frustration frustration) {
    public Structure {
        centralities = List.copyOf(centralities);
    }

    /**
     * Measures the network of some deeds.
     *
     * @param seed of the lots that blocs and the search for the frustration index draw
     * @param limit how long to search for a proof of the frustration index
     */
    public static Structure of(Collection<Deed> deeds, Counting counting, int threshold, long seed, Duration limit) {
        Network network = Network.of(deeds, counting, threshold);
        SignedGraph signs = network.signs();
        return new Structure(
                network,
                network.centralities(),
                Blocs.of(network, new Random(seed)),
                signs,
                Triangles.of(signs),
                Frustration.of(signs, new Random(seed), limit));
    }

    /** Each measure by name, in a fixed order. */
    public Map<String, Double> measures() {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("actors", (double) network.nodes().size());
        measures.put("ties", (double) network.ties().size());
        measures.put("deeds", (double)
                network.ties().stream().mapToInt(tie -> tie.sum().count()).sum());
        measures.put("density", network.density());
        measures.put("positive ties", (double) (signs.edges().size() - signs.foes()));
        measures.put("negative ties", (double) signs.foes());
        measures.put("blocs", (double) blocs.groups().size());
        measures.put("modularity", blocs.modularity());
        measures.put("balanced triangles", triangles.share());
        measures.put("frustration index", (double) frustration.index());
        measures.put("balance", frustration.share());
        measures.put(
                "concentration",
                Concentration.of(
                        centralities.stream().mapToDouble(Centrality::strength).toArray()));
        return measures;
    }
}
