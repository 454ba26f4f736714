package org.dragoman.evaluation.factuality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.dragoman.document.Document;
import org.dragoman.event.reality.Realities;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CachedAnalyzer;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Scores {@link Realities} on words with a factuality between −3, certainly did not happen, and 3, certainly did
 * (Lee et al., 2015): mean absolute error and Pearson's r. The file holds one JSON object a line with {@code text},
 * tokens parted by blanks, and {@code targets} with {@code span1} (token range) and {@code label}.
 */
public final class FactualityEvaluation {
    private FactualityEvaluation() {}

    private record Judged(double label, double given, String line) {}

    /**
     * Scores a file.
     *
     * @param file JSON lines
     * @param misses where to write the words judged most wrongly, null for nowhere
     * @param out where to print
     */
    public static void run(Path file, @Nullable Path misses, PrintStream out) throws IOException {
        Analyzer analyzer = CachedAnalyzer.standard();
        ObjectMapper mapper = new ObjectMapper();
        List<Judged> judged = new ArrayList<>();
        TreeMap<String, List<Double>> byReality = new TreeMap<>();
        int unfound = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode node = mapper.readTree(line);
            String text = node.get("text").asString();
            Analysis analysis = analyzer.analyze(Document.of(text, null));
            int[] starts = starts(text);
            for (JsonNode target : node.get("targets")) {
                int at = starts[target.get("span1").get(0).asInt()];
                double label = target.get("label").asDouble();
                Realities.Finding finding = at(analysis, at);
                if (finding == null) {
                    unfound++;
                    continue;
                }
                byReality
                        .computeIfAbsent(finding.reality().name(), r -> new ArrayList<>())
                        .add(label);
                judged.add(new Judged(
                        label,
                        finding.factuality(),
                        String.format(
                                Locale.ROOT,
                                "%.1f\t%.1f\t%s\t%s (%s)\t%s",
                                label,
                                finding.factuality(),
                                target.get("span_text").asString(),
                                finding.reality(),
                                finding.because(),
                                text)));
            }
        }
        out.printf(
                Locale.ROOT,
                "words %d (not found %d)  MAE %.3f  r %.3f%n",
                judged.size(),
                unfound,
                error(judged),
                correlation(judged));
        byReality.forEach((reality, labels) -> out.printf(
                Locale.ROOT,
                "%-12s %5d mean %.2f%n",
                reality,
                labels.size(),
                labels.stream().mapToDouble(d -> d).average().orElse(0)));
        if (misses != null) {
            List<String> wrong = judged.stream()
                    .filter(j -> Math.abs(j.label() - j.given()) > (Boolean.getBoolean("dragoman.all") ? -1 : 1.5))
                    .map(Judged::line)
                    .toList();
            Files.write(misses, wrong, StandardCharsets.UTF_8);
        }
    }

    private static int[] starts(String text) {
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        int points = 0;
        for (String token : text.split(" ", -1)) {
            starts.add(points);
            at += token.length() + 1;
            points = text.codePointCount(0, Math.min(at, text.length()));
        }
        return starts.stream().mapToInt(i -> i).toArray();
    }

    private static Realities.@Nullable Finding at(Analysis analysis, int start) {
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.start() <= start && start < token.end()) {
                    return new Realities(sentence).of(token);
                }
            }
        }
        return null;
    }

    private static double error(List<Judged> judged) {
        return judged.stream()
                .mapToDouble(j -> Math.abs(j.label() - j.given()))
                .average()
                .orElse(0);
    }

    /** Pearson's product-moment correlation; 0 where one side does not vary. */
    private static double correlation(List<Judged> judged) {
        double x = judged.stream().mapToDouble(Judged::label).average().orElse(0);
        double y = judged.stream().mapToDouble(Judged::given).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (Judged j : judged) {
            xy += (j.label() - x) * (j.given() - y);
            xx += (j.label() - x) * (j.label() - x);
            yy += (j.given() - y) * (j.given() - y);
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }

    /** Arguments: {@code FILE [MISSES]}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: FactualityEvaluation FILE [MISSES]");
            System.exit(2);
        }
        run(Path.of(arguments[0]), arguments.length > 1 ? Path.of(arguments[1]) : null, System.out);
    }
}
