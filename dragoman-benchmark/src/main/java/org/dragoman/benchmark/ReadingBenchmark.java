package org.dragoman.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.dragoman.document.Document;

/**
 * Reads the same documents with Dragoman and with CoreNLP ({@link Side}), each in processes of its own, by turns, and
 * prints the ratios, tokens per CPU-second, load time and peak resident memory. The first round of each process warms up:
 * it counts in the figures of the whole process only.
 *
 * <pre>{@code java … org.dragoman.benchmark.ReadingBenchmark examples 3 12}</pre>
 *
 * reads the documents of the folder 12 times after the first in each of 3 processes a side.
 */
public final class ReadingBenchmark {
    /** The PCFG takes seconds for what the others read in a tenth of one: warm long before. */
    private static final String PCFG_ROUNDS = "3";

    private ReadingBenchmark() {}

    /** What a process measured; times in seconds, memory in KiB. */
    private record Run(
            double tokens, double cpu, double wall, double allTokens, double allCpu, double load, double peak) {
        static Run parse(String line) {
            double[] n = Arrays.stream(line.split("\t"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Run(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
        }

        double rate() {
            return tokens / cpu;
        }

        double wholeRate() {
            return allTokens / allCpu;
        }
    }

    /**
     * @param arguments folder, processes a side (3), rounds in each after the first (12); or, for a child, {@code --child},
     *     side, folder, rounds
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("--child")) {
            child(Side.valueOf(arguments[1]), Texts.in(Path.of(arguments[2])), Integer.parseInt(arguments[3]));
            return;
        }
        if (arguments.length == 0) {
            System.err.println("usage: ReadingBenchmark FOLDER [PROCESSES [ROUNDS]]");
            System.exit(2);
        }
        int processes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        String rounds = arguments.length > 2 ? arguments[2] : "12";
        Map<Side, List<Run>> runs = new EnumMap<>(Side.class);
        for (int i = 0; i < processes; i++) {
            for (Side side : Side.values()) {
                runs.computeIfAbsent(side, s -> new ArrayList<>())
                        .add(start(side, arguments[0], side == Side.TREES ? PCFG_ROUNDS : rounds));
            }
        }
        print(runs, System.out);
    }

    private static Run start(Side side, String folder, String rounds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingBenchmark.class.getName(),
                        "--child",
                        side.name(),
                        folder,
                        rounds)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String last = "";
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException(side + " ended with " + process.exitValue() + ": " + last);
        }
        return Run.parse(last);
    }

    private static void child(Side side, List<Document> documents, int rounds) throws IOException {
        long born = System.nanoTime();
        ToLongFunction<Document> reader = side.load();
        double load = (System.nanoTime() - born) / 1e9;
        long first = round(reader, documents, side.enough());
        double cpu = Machine.processor();
        long wall = System.nanoTime();
        long tokens = 0;
        for (int i = 0; i < rounds; i++) {
            tokens += round(reader, documents, side.enough());
        }
        System.out.printf(
                Locale.ROOT,
                "%d\t%.3f\t%.3f\t%d\t%.3f\t%.3f\t%d%n",
                tokens,
                Machine.processor() - cpu,
                (System.nanoTime() - wall) / 1e9,
                first + tokens,
                Machine.processor(),
                load,
                Machine.peakResident("self"));
    }

    private static long round(ToLongFunction<Document> reader, List<Document> documents, int enough) {
        long tokens = 0;
        for (Document document : documents) {
            if (tokens < enough) {
                tokens += reader.applyAsLong(document);
            }
        }
        return tokens;
    }

    private static void print(Map<Side, List<Run>> runs, PrintStream out) {
        List<Run> ours = runs.getOrDefault(Side.DRAGOMAN, List.of());
        out.println(
                "| Dragoman against | tokens per CPU-second, ratio (least to most) | whole processes, with loading |");
        out.println("|---|---|---|");
        for (Side side : List.of(Side.PIPELINE, Side.TREES)) {
            List<Run> theirs = runs.getOrDefault(side, List.of());
            List<Double> ratios = new ArrayList<>();
            List<Double> whole = new ArrayList<>();
            for (int i = 0; i < theirs.size(); i++) {
                ratios.add(ours.get(i).rate() / theirs.get(i).rate());
                whole.add(ours.get(i).wholeRate() / theirs.get(i).wholeRate());
            }
            out.printf(
                    Locale.ROOT,
                    "| %s | **%.1f** (%.1f to %.1f) | %.1f |%n",
                    side.words(),
                    median(ratios),
                    ratios.stream().mapToDouble(r -> r).min().orElse(0),
                    ratios.stream().mapToDouble(r -> r).max().orElse(0),
                    median(whole));
        }
        out.println();
        out.println("| | tokens per CPU-second | tokens per second | load, s | peak resident, MiB |");
        out.println("|---|---|---|---|---|");
        runs.forEach((side, all) -> out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %.1f | %,.0f |%n",
                side.words(),
                median(all, Run::rate),
                median(all, run -> run.tokens() / run.wall()),
                median(all, Run::load),
                median(all, run -> run.peak() / 1024)));
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> of) {
        return median(runs.stream().map(of::applyAsDouble).toList());
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
