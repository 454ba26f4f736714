package org.dragoman.evaluation.numbers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.system.Aggregate;
import org.dragoman.system.Counting;
import org.dragoman.system.Counting.Counted;
import org.dragoman.system.Deed;
import org.dragoman.time.Edtf;

/** A sample of ICEWS event data: what the counting rules make of it. */
final class InterstateNumbers {
    private static final List<String> QUADS =
            List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

    private InterstateNumbers() {}

    static void find(Path folder, Map<String, Double> found) throws IOException {
        Path file = folder.resolve("icews_sample.csv");
        Path codes = folder.resolve("cameo_codes.csv");
        if (!file.toFile().exists() || !codes.toFile().exists()) {
            return;
        }
        Map<String, Integer> quads = new TreeMap<>();
        for (Map<String, String> row : CsvFile.read(codes)) {
            quads.put(CsvFile.text(row, "cameo_code"), QUADS.indexOf(row.getOrDefault("quad_category", "")) + 1);
        }
        List<Map<String, String>> rows = CsvFile.read(file);
        found.put("icews rows", (double) rows.size());
        found.put("icews stories", distinct(rows, "story_id"));
        found.put("icews publishers", distinct(rows, "publisher"));
        List<Deed> all = deeds(rows, quads, "name");
        found.put("icews one a day", (double) Counting.DAILY.count(all).size());
        quads(found, "icews quads", Aggregate.of(Counting.RAW.count(all)));
        List<Map<String, String>> between = rows.stream()
                .filter(row -> !CsvFile.text(row, "source_country").equals("NA")
                        && !CsvFile.text(row, "target_country").equals("NA")
                        && !CsvFile.text(row, "source_country").equals(CsvFile.text(row, "target_country")))
                .toList();
        List<Deed> states = deeds(between, quads, "country");
        List<Counted> daily = Counting.DAILY.count(states);
        found.put("interstate rows", (double) states.size());
        found.put("interstate one a day", (double) daily.size());
        found.put("interstate one a day, two publishers", (double) daily.stream()
                .filter(one -> Aggregate.of(List.of(one)).outlets() > 1)
                .count());
        quads(found, "interstate quads", Aggregate.of(Counting.RAW.count(states)));
        dyad(states, found);
        reciprocity(between, found);
    }

    private static void dyad(List<Deed> states, Map<String, Double> found) {
        List<Deed> dyad = states.stream()
                .filter(deed ->
                        deed.source().equals("United States") && deed.target().equals("North Korea"))
                .toList();
        Aggregate raw = Aggregate.of(Counting.RAW.count(dyad));
        Aggregate daily = Aggregate.of(Counting.DAILY.count(dyad));
        found.put("dyad rows", (double) raw.count());
        found.put("dyad intensity", raw.intensity());
        found.put("dyad one a day", (double) daily.count());
        found.put("dyad one a day intensity", daily.intensity());
        found.put("dyad cooperation", (double) raw.cooperative());
        found.put("dyad conflict", (double) raw.conflictual());
        found.put("dyad tone", raw.tone());
    }

    /** Of the pairs that a sentence relates by a code, the share that it relates in both directions. */
    private static void reciprocity(List<Map<String, String>> rows, Map<String, Double> found) {
        for (String code : List.of("040", "041", "042", "043", "044", "046", "057", "036")) {
            Map<String, Set<String>> directions = new TreeMap<>();
            for (Map<String, String> row : rows) {
                String source = CsvFile.text(row, "source_country");
                String target = CsvFile.text(row, "target_country");
                if (CsvFile.text(row, "cameo_code").equals(code)) {
                    String pair = source.compareTo(target) < 0 ? source + target : target + source;
                    directions
                            .computeIfAbsent(
                                    row.get("story_id") + " " + row.get("sentence_number") + " " + pair,
                                    key -> new TreeSet<>())
                            .add(source);
                }
            }
            double both = directions.values().stream()
                    .filter(sources -> sources.size() > 1)
                    .count();
            found.put("reciprocal " + code, both / directions.size());
        }
    }

    private static void quads(Map<String, Double> found, String name, Aggregate sum) {
        for (int quad = 1; quad <= 4; quad++) {
            found.put(name + " " + quad, (double) sum.quads().get(quad));
        }
    }

    private static double distinct(List<Map<String, String>> rows, String column) {
        Set<String> values = new TreeSet<>();
        rows.forEach(row -> values.add(CsvFile.text(row, column)));
        return values.size();
    }

    private static List<Deed> deeds(List<Map<String, String>> rows, Map<String, Integer> quads, String level) {
        List<Deed> deeds = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String code = CsvFile.text(row, "cameo_code");
            double score = CsvFile.number(row, "intensity");
            deeds.add(new Deed(
                    "row " + deeds.size(),
                    null,
                    CsvFile.text(row, "story_id"),
                    row.get("publisher"),
                    CsvFile.text(row, "story_id"),
                    Edtf.parse(CsvFile.text(row, "event_date")),
                    CsvFile.text(row, "source_" + level),
                    CsvFile.text(row, "target_" + level),
                    false,
                    "CAMEO",
                    null,
                    null,
                    code,
                    quads.getOrDefault(code, 0),
                    Double.isNaN(score) ? null : (Double) score));
        }
        return deeds;
    }
}
