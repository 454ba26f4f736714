package org.dragoman.evaluation.time;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CachedAnalyzer;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.TimeReader;
import org.jspecify.annotations.Nullable;

/**
 * Scores {@link TimeReader} on corpora in TimeML, a line for each folder: the body only, with the
 * creation time given. Every sixth document in the order of their paths is one that the rules were
 * not developed on.
 */
public final class TimeEvaluation {
    /** Which documents count. */
    public enum Part {
        ALL,
        /** Those the rules were developed on. */
        DEVELOPED,
        /** Every sixth. */
        UNREAD
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TimeEvaluation() {}

    /** {@code TimeEvaluation FOLDER [developed|unread|all] [MISSES]}. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 3) {
            System.err.println("usage: TimeEvaluation FOLDER [developed|unread|all] [MISSES]");
            System.exit(2);
        }
        Part part = args.length > 1 ? Part.valueOf(args[1].toUpperCase(java.util.Locale.ROOT)) : Part.ALL;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(Path.of(args[0]), part, args.length > 2 ? Path.of(args[2]) : null, out);
    }

    /** Scores all documents below a folder; see {@link #run(Path, Part, Path, PrintStream)}. */
    public static void run(Path dir, @Nullable Path misses, PrintStream out) throws IOException {
        run(dir, Part.ALL, misses, out);
    }

    /**
     * Scores documents below a folder.
     *
     * @param dir holds {@code .tml} files, in subfolders or itself
     * @param part which of them count
     * @param misses where to write what was missed, as tab-separated values; null for nowhere
     * @param out takes a line for each folder that holds documents, and one for all
     * @throws IOException if a document cannot be read
     */
    public static void run(Path dir, Part part, @Nullable Path misses, PrintStream out) throws IOException {
        Analyzer analyzer = CachedAnalyzer.standard();
        TimeReader reader = TimeReader.standard();
        Map<String, TimeScore> scores = new TreeMap<>();
        TimeScore total = new TimeScore();
        StringWriter missed = new StringWriter();
        PrintWriter lines = new PrintWriter(missed);
        long nanos = 0;
        long tokens = 0;
        for (Path file : files(dir, part)) {
            TimeMl article = TimeMl.read(file);
            Analysis analysis = analyzer.analyze(article.document());
            long before = THREADS.getCurrentThreadCpuTime();
            List<TimeExpression> found = reader.read(analysis).all();
            nanos += THREADS.getCurrentThreadCpuTime() - before;
            tokens += analysis.sentences().stream().mapToInt(s -> s.size()).sum();
            Path folder = file.getParent();
            TimeScore score = scores.computeIfAbsent(
                    folder == null ? "" : String.valueOf(folder.getFileName()), name -> new TimeScore());
            total.add(article.expressions(), found);
            for (TimeScore.Pair pair : score.add(article.expressions(), found)) {
                print(article, pair, lines);
            }
        }
        scores.forEach((name, score) -> out.println(name + "  " + score));
        out.println("all  " + total);
        out.println("temporal expressions alone: " + tokens + " tokens in " + nanos / 1_000_000 + " ms of CPU");
        lines.flush();
        if (misses != null) {
            Files.writeString(misses, missed.toString());
        }
    }

    private static List<Path> files(Path dir, Part part) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(dir)) {
            all = walk.filter(file -> file.toString().endsWith(".tml")).sorted().toList();
        }
        List<Path> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean unread = i % 6 == 5;
            if (part == Part.ALL || unread == (part == Part.UNREAD)) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }

    private static void print(TimeMl article, TimeScore.Pair pair, PrintWriter out) {
        TimeMl.Marked one = pair.marked();
        TimeExpression other = pair.found();
        if (pair.valueRight()
                && one != null
                && other != null
                && one.text().equals(other.span().text())) {
            return;
        }
        String kind = one == null ? "spurious" : other == null ? "missed" : pair.valueRight() ? "bounds" : "value";
        int at = one == null ? (other == null ? 0 : other.span().start()) : one.start();
        out.println(String.join(
                "\t",
                kind,
                one == null ? "-" : flat(one.text()),
                one == null ? "-" : one.type() + " " + one.value(),
                other == null ? "-" : flat(other.span().text()),
                other == null ? "-" : other.type() + " " + other.value() + " " + other.basis(),
                article.name() + " " + article.document().published().edtf(),
                context(article.document().text(), at)));
    }

    private static String context(String text, int at) {
        int middle = text.offsetByCodePoints(0, at);
        return flat(text.substring(Math.max(0, middle - 70), Math.min(text.length(), middle + 90)));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
