package org.dragoman.evaluation.numbers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.system.DawidSkene;
import org.dragoman.system.Disagreement;
import org.dragoman.system.Sums;
import org.dragoman.system.Sums.Assertion;

/** What several sources say of the same thing: disagreement in MAVERICK, observers of Dawid and Skene, a toy of Sums. */
final class CorroborationNumbers {
    private CorroborationNumbers() {}

    static void find(Path folder, Map<String, Double> found) throws IOException {
        Path maverick = folder.resolve("maverick_event_report.csv");
        if (maverick.toFile().exists()) {
            violence(CsvFile.read(maverick), found);
        }
        Path anaesthesia = folder.resolve("dawid_skene_anaesthesia.csv");
        if (anaesthesia.toFile().exists()) {
            observers(CsvFile.read(anaesthesia), found);
        }
        // One source says x, y is nine and z; one x and y is eight; one z alone.
        Sums sums = Sums.of(
                List.of(
                        new Assertion("one", "x"),
                        new Assertion("one", "y is nine"),
                        new Assertion("one", "z"),
                        new Assertion("two", "x"),
                        new Assertion("two", "y is eight"),
                        new Assertion("three", "z")),
                1000);
        sums.trust().forEach((source, trust) -> found.put("sums trust " + source, trust));
        sums.belief().forEach((claim, belief) -> found.put("sums belief " + claim, belief));
    }

    private static void violence(List<Map<String, String>> rows, Map<String, Double> found) {
        Map<String, List<Map<String, String>>> events = new TreeMap<>();
        for (Map<String, String> row : rows) {
            events.computeIfAbsent(CsvFile.text(row, "event_id"), id -> new ArrayList<>())
                    .add(row);
        }
        Disagreement deaths = Disagreement.of(values(events, "deaths_best"));
        found.put("maverick reports", (double) rows.size());
        found.put("maverick events", (double) events.size());
        found.put("maverick events with several reports", (double) deaths.events());
        found.put("maverick differing on deaths", (double) deaths.differing());
        found.put("maverick share differing on deaths", deaths.share());
        found.put(
                "maverick share differing on actor",
                Disagreement.of(values(events, "actor1")).share());
        found.put(
                "maverick share differing on city",
                Disagreement.of(values(events, "city")).share());
        List<List<Double>> numbers = events.values().stream()
                .map(reports -> reports.stream()
                        .map(row -> CsvFile.number(row, "deaths_best"))
                        .filter(number -> !number.isNaN())
                        .toList())
                .toList();
        Disagreement.Totals totals = Disagreement.totals(numbers);
        found.put("maverick deaths conservative", totals.conservative());
        found.put("maverick deaths representative", totals.representative());
        found.put("maverick deaths informative", totals.informative());
        List<Map<String, String>> one = events.getOrDefault("CIV-0003", List.of());
        found.put("maverick CIV-0003 actor", (double) Disagreement.score(column(one, "actor1")));
        found.put("maverick CIV-0003 deaths", (double) Disagreement.score(column(one, "deaths_best")));
    }

    private static List<List<String>> values(Map<String, List<Map<String, String>>> events, String column) {
        return events.values().stream().map(rows -> column(rows, column)).toList();
    }

    private static List<String> column(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> CsvFile.text(row, column)).toList();
    }

    private static void observers(List<Map<String, String>> rows, Map<String, Double> found) {
        List<DawidSkene.Report> reports = rows.stream()
                .map(row -> new DawidSkene.Report(
                        CsvFile.text(row, "patient"), CsvFile.text(row, "observer"), CsvFile.text(row, "label")))
                .toList();
        DawidSkene estimate = DawidSkene.of(reports, 10_000);
        for (int c = 0; c < estimate.classes().size(); c++) {
            found.put("observers share of class " + estimate.classes().get(c), estimate.prior()[c]);
        }
        found.put("observers log likelihood", estimate.logLikelihood());
        double[][] first = estimate.confusion().getOrDefault("1", new double[0][0]);
        for (int c = 0; c < first.length; c++) {
            for (int label = 0; label < first.length; label++) {
                found.put("observer 1 " + (c + 1) + " as " + (label + 1), first[c][label]);
            }
        }
    }
}
