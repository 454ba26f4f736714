package org.dragoman.evaluation.numbers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.system.Concentration;
import org.jspecify.annotations.Nullable;

/** National material capabilities: the composite index, and how concentrated it is among the major powers. */
final class CapabilityNumbers {
    private static final List<String> COMPONENTS = List.of("milex", "milper", "irst", "pec", "tpop", "upop");
    private static final List<Integer> COMPARED = List.of(1816, 1913, 1946, 1990, 2016);
    private static final List<Integer> YEARS =
            List.of(1816, 1850, 1870, 1913, 1920, 1938, 1946, 1960, 1991, 2000, 2016);

    private CapabilityNumbers() {}

    static void find(Path folder, Map<String, Double> found) throws IOException {
        Path capabilities = folder.resolve("cow_nmc.csv");
        Path powers = folder.resolve("cow_majors.csv");
        if (!capabilities.toFile().exists() || !powers.toFile().exists()) {
            return;
        }
        Map<Integer, Map<String, Map<String, String>>> years = new TreeMap<>();
        for (Map<String, String> row : CsvFile.read(capabilities)) {
            years.computeIfAbsent((int) CsvFile.number(row, "year"), year -> new TreeMap<>())
                    .put(CsvFile.text(row, "ccode"), row);
        }
        double largest = 0;
        for (int year : COMPARED) {
            Map<String, Map<String, String>> states = years.getOrDefault(year, Map.of());
            Map<String, @Nullable Double> indices =
                    Concentration.capability(components(states, states.keySet(), Double.NaN));
            for (Map.Entry<String, Map<String, String>> state : states.entrySet()) {
                double published = CsvFile.number(state.getValue(), "cinc");
                Double computed = indices.get(state.getKey());
                if (computed != null && !Double.isNaN(published)) {
                    largest = Math.max(largest, Math.abs(computed - published));
                }
            }
        }
        found.put("capability, largest difference", largest);
        List<Map<String, String>> spells = CsvFile.read(powers);
        for (int year : YEARS) {
            Map<String, Map<String, String>> states = years.getOrDefault(year, Map.of());
            Set<String> majors = new TreeSet<>();
            for (Map<String, String> spell : spells) {
                if (CsvFile.number(spell, "styear") <= year && year <= CsvFile.number(spell, "endyear")) {
                    majors.add(CsvFile.text(spell, "ccode"));
                }
            }
            majors.retainAll(states.keySet());
            found.put(
                    "concentration " + year,
                    Concentration.of(majors.stream()
                            .mapToDouble(state -> CsvFile.number(states.getOrDefault(state, Map.of()), "cinc"))
                            .toArray()));
            // The known values take what is not known of a power, as Austria's spending in 1816, for nothing.
            List<Double> inside = new ArrayList<>();
            Concentration.capability(components(states, majors, 0)).values().forEach(index -> {
                if (index != null) {
                    inside.add(index);
                }
            });
            found.put(
                    "concentration inside " + year,
                    Concentration.of(inside.stream().mapToDouble(index -> index).toArray()));
        }
    }

    private static Map<String, double[]> components(
            Map<String, Map<String, String>> states, Set<String> wanted, double unknown) {
        Map<String, double[]> components = new TreeMap<>();
        states.forEach((state, row) -> {
            if (wanted.contains(state)) {
                components.put(
                        state,
                        COMPONENTS.stream()
                                .mapToDouble(component -> CsvFile.number(row, component))
                                .map(amount -> Double.isNaN(amount) ? unknown : amount)
                                .toArray());
            }
        });
        return components;
    }
}
