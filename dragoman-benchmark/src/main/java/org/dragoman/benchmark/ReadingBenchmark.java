package org.dragoman.benchmark;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.document.Document;
import org.dragoman.reading.Reader;

/**
 * Reads the same documents with Dragoman and with CoreNLP's default pipeline (tokenize, ssplit, pos,
 * lemma, ner, depparse), each in processes of its own, by turns, and prints tokens per CPU-second,
 * load time, peak resident memory, and the ratio of the two.
 *
 * <pre>{@code java … org.dragoman.benchmark.ReadingBenchmark examples 3 5}</pre>
 *
 * reads the documents of the folder 5 times in each of 3 processes a side.
 */
public final class ReadingBenchmark {
    private ReadingBenchmark() {}

    /**
     * @param arguments folder, processes a side (3), repetitions in each (5); or, for a child,
     *     {@code --child}, side, folder, repetitions
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("--child")) {
            child(arguments[1], Path.of(arguments[2]), Integer.parseInt(arguments[3]));
            return;
        }
        if (arguments.length == 0) {
            System.err.println("usage: ReadingBenchmark FOLDER [PROCESSES [REPETITIONS]]");
            System.exit(2);
        }
        int processes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        String repetitions = arguments.length > 2 ? arguments[2] : "5";
        Map<String, List<double[]>> runs = new TreeMap<>();
        for (int i = 0; i < processes; i++) {
            for (String side : List.of("dragoman", "corenlp")) {
                runs.computeIfAbsent(side, s -> new ArrayList<>()).add(start(side, arguments[0], repetitions));
            }
        }
        print(runs, System.out);
    }

    private static double[] start(String side, String folder, String repetitions)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingBenchmark.class.getName(),
                        "--child",
                        side,
                        folder,
                        repetitions)
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
        return Arrays.stream(last.split("\t")).mapToDouble(Double::parseDouble).toArray();
    }

    private static void child(String side, Path folder, int repetitions) throws IOException {
        long born = System.nanoTime();
        List<Document> documents = documents(folder);
        Work work = side.equals("dragoman") ? dragoman() : coreNlp();
        double load = (System.nanoTime() - born) / 1e9;
        double before = processor();
        long wallBefore = System.nanoTime();
        long tokens = 0;
        for (int i = 0; i < repetitions; i++) {
            for (Document document : documents) {
                tokens += work.read(document);
            }
        }
        double seconds = processor() - before;
        double wall = (System.nanoTime() - wallBefore) / 1e9;
        System.out.printf(Locale.ROOT, "%d\t%.3f\t%.3f\t%.3f\t%d%n", tokens, load, seconds, wall, peakResident());
    }

    private interface Work {
        long read(Document document);
    }

    private static Work dragoman() {
        Reader reader = Dragoman.reader();
        return document -> reader.read(document).coverage().tokens();
    }

    private static Work coreNlp() {
        RedwoodConfiguration.current().clear().apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return document -> {
            Annotation annotation = new Annotation(document.text());
            pipeline.annotate(annotation);
            return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
        };
    }

    private static List<Document> documents(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                documents.add(Document.of(Files.readString(file), "2022-01-01"));
            }
        }
        if (documents.isEmpty()) {
            throw new IOException("no .txt documents in " + folder);
        }
        return documents;
    }

    private static double processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    /** Peak resident memory of this process in KiB, as Linux counts it; 0 elsewhere. */
    private static long peakResident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return 0;
    }

    private static void print(Map<String, List<double[]>> runs, PrintStream out) {
        out.println("| | tokens per CPU-second | tokens per second | load, s | peak resident, MiB |");
        out.println("|---|---|---|---|---|");
        for (Map.Entry<String, List<double[]>> side : runs.entrySet()) {
            List<double[]> all = side.getValue();
            out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.1f | %.0f |%n",
                    side.getKey(),
                    median(all.stream().map(r -> r[0] / r[2]).toList()),
                    median(all.stream().map(r -> r[0] / r[3]).toList()),
                    median(all.stream().map(r -> r[1]).toList()),
                    median(all.stream().map(r -> r[4] / 1024).toList()));
        }
        List<Double> ratios = new ArrayList<>();
        List<double[]> ours = runs.getOrDefault("dragoman", List.of());
        List<double[]> theirs = runs.getOrDefault("corenlp", List.of());
        for (int i = 0; i < ours.size(); i++) {
            ratios.add((ours.get(i)[0] / ours.get(i)[2]) / (theirs.get(i)[0] / theirs.get(i)[2]));
        }
        out.printf(
                Locale.ROOT,
                "%ndragoman / corenlp, tokens per CPU-second, median of %d pairs: %.2f (from %.2f to %.2f)%n",
                ratios.size(),
                median(ratios),
                ratios.stream().mapToDouble(r -> r).min().orElse(0),
                ratios.stream().mapToDouble(r -> r).max().orElse(0));
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
