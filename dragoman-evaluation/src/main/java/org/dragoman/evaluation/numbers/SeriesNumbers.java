package org.dragoman.evaluation.numbers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.data.Table;
import org.dragoman.system.Alarm;
import org.dragoman.system.ChangePoints;

/** Breaks in the flow of the Nile and in monthly relations of the Levant; the alarm of October 2000. */
final class SeriesNumbers {
    private SeriesNumbers() {}

    static void find(Path folder, Map<String, Double> found) throws IOException {
        double[] nile = Table.read(SeriesNumbers.class, "nile.tsv").rows().stream()
                .mapToDouble(row -> Double.parseDouble(row[1]))
                .toArray();
        List<ChangePoints> divisions = ChangePoints.all(nile, 15, 5);
        ChangePoints best = ChangePoints.of(nile);
        found.put("nile breaks", (double) best.breaks().size());
        found.put("nile break after observation", best.breaks().get(0) + 1.0);
        found.put("nile residual without break", divisions.get(0).residual());
        found.put("nile residual", best.residual());
        found.put("nile bic", best.bic());
        Path levant = folder.resolve("levant_isr_pal_monthly.csv");
        if (levant.toFile().exists()) {
            levant(CsvFile.read(levant), found);
        }
    }

    private static void levant(List<Map<String, String>> rows, Map<String, Double> found) {
        List<String> months = new ArrayList<>();
        List<Double> sums = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String month = CsvFile.text(row, "ym");
            if (month.compareTo("1994-05") >= 0 && month.compareTo("2006-12") <= 0) {
                months.add(month);
                sums.add(CsvFile.number(row, "net"));
            }
        }
        double[] values = sums.stream().mapToDouble(sum -> sum).toArray();
        // Segments of a year at least.
        ChangePoints best = ChangePoints.least(ChangePoints.all(values, 12, 5));
        found.put("levant breaks", (double) best.breaks().size());
        for (int i = 0; i < best.breaks().size(); i++) {
            // The month as a number, 200009 for September 2000.
            found.put(
                    "levant break " + (i + 1),
                    Double.parseDouble(months.get(best.breaks().get(i)).replace("-", "")));
        }
        for (int i = 0; i < best.means().size(); i++) {
            found.put("levant mean " + (i + 1), best.means().get(i));
        }
        for (Alarm alarm : Alarm.of(values, 12, 3, 0)) {
            if (months.get(alarm.at()).equals("2000-10")) {
                found.put("levant 2000-10", alarm.value());
                found.put("levant 2000-10 z", alarm.z());
            }
        }
    }
}
