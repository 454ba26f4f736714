package org.dragoman.evaluation.numbers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dragoman.system.Frustration;
import org.dragoman.system.SignedGraph;
import org.dragoman.system.SignedGraph.Bond;
import org.dragoman.system.Triangles;

/** The frustration index of sixteen tribes and of fifty networks of alliances and wars. */
final class BalanceNumbers {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private BalanceNumbers() {}

    static void find(Path folder, Map<String, Double> found) throws IOException {
        Map<String, List<Bond>> networks = new TreeMap<>();
        for (String file : List.of("tribes", "cow_signed")) {
            Path path = folder.resolve(file + ".csv");
            if (path.toFile().exists()) {
                for (Map<String, String> row : CsvFile.read(path)) {
                    networks.computeIfAbsent(row.getOrDefault("net", file), name -> new ArrayList<>())
                            .add(new Bond(
                                    CsvFile.text(row, "a"), CsvFile.text(row, "b"), (int) CsvFile.number(row, "sign")));
                }
            }
        }
        networks.forEach((name, bonds) -> {
            SignedGraph graph = SignedGraph.of(bonds);
            Frustration frustration = Frustration.of(graph, new Random(1), LIMIT);
            found.put("frustration " + name, (double) frustration.index());
            found.put("frustration bound " + name, (double) frustration.bound());
            if (name.equals("tribes")) {
                found.put("balanced triangles tribes", Triangles.of(graph).share());
            }
        });
    }
}
