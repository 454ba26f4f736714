package org.dragoman.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads made-up articles ({@link Articles}) of several numbers by the command line into a ledger, links them (asks for one
 * event, for which all reports are linked), serves them until the system is counted ({@link Serving}), and prints times,
 * peak resident memory, and by what power of the number of articles the processors' time grows. The start, which
 * costs the same for any number, is measured by one article and taken off before the power is.
 *
 * <pre>{@code java -Ddragoman.home=. … org.dragoman.benchmark.GrowthBenchmark 1000 10000 100000}</pre>
 */
public final class GrowthBenchmark {
    private static final long SEED = 11;
    private static final String COMMAND = "dragoman";

    private final Path home;
    private final Path folder;

    private GrowthBenchmark(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    /** What running a command took; seconds, KiB. */
    private record Cost(double wall, double cpu, long peak) {}

    /** @param arguments numbers of articles; 1,000 and 10,000 unless given */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Integer> sizes = new ArrayList<>();
        for (String argument : arguments) {
            sizes.add(Integer.parseInt(argument));
        }
        Path folder = Files.createTempDirectory("growth");
        try {
            new GrowthBenchmark(Path.of(System.getProperty("dragoman.home", ".")), folder)
                    .run(sizes.isEmpty() ? List.of(1_000, 10_000) : sizes, System.out);
        } finally {
            clear(folder);
        }
    }

    private void run(List<Integer> sizes, PrintStream out) throws IOException, InterruptedException {
        Cost start = read(1);
        out.printf(
                Locale.ROOT,
                "The first article is read and kept after %.1f s (%.1f CPU-s).%n%n",
                start.wall(),
                start.cpu());
        out.println("| articles | read, s | CPU-s | peak resident, MiB | power since the first | linked, s | CPU-s |"
                + " power | served after, s | system counted after, s |");
        out.println("|---|---|---|---|---|---|---|---|---|---|");
        Cost first = null;
        Cost firstLinked = null;
        for (int size : sizes) {
            Cost read = read(size);
            Cost linked = run("events", "--ledger", ledger(size), "--format", "jsonl", "--limit", "1");
            Serving served = Serving.of(home.resolve(COMMAND), Path.of(ledger(size)));
            first = first == null ? read : first;
            firstLinked = firstLinked == null ? linked : firstLinked;
            double times = (double) size / sizes.get(0);
            out.printf(
                    Locale.ROOT,
                    "| %,d | %.1f | %.1f | %,d | %s | %.1f | %.1f | %s | %.1f | %.1f |%n",
                    size,
                    read.wall(),
                    read.cpu(),
                    read.peak() >> 10,
                    power(first.cpu() - start.cpu(), read.cpu() - start.cpu(), times),
                    linked.wall(),
                    linked.cpu(),
                    power(firstLinked.cpu(), linked.cpu(), times),
                    served.listens(),
                    served.counted());
        }
    }

    /** By what power of the number the cost grew; empty where it is the first. */
    private static String power(double first, double now, double times) {
        return times == 1 ? "" : String.format(Locale.ROOT, "%.2f", Math.log(now / first) / Math.log(times));
    }

    private Cost read(int size) throws IOException, InterruptedException {
        Path articles = folder.resolve(size + ".jsonl");
        new Articles(SEED).write(size, articles);
        return run("read", articles.toString(), "--ledger", ledger(size), "--quiet");
    }

    private String ledger(int size) {
        return folder.resolve(size + ".dragoman").toString();
    }

    private Cost run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve(COMMAND).toString());
        command.addAll(List.of(arguments));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double cpu = 0;
        long peak = 0;
        // The script becomes the program, in the same process; what it took can be asked only while it runs.
        while (!process.waitFor(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            cpu = process.info()
                    .totalCpuDuration()
                    .map(Duration::toNanos)
                    .map(n -> n / 1e9)
                    .orElse(cpu);
            peak = Math.max(peak, peak(process));
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return new Cost((System.nanoTime() - begun) / 1e9, cpu, peak);
    }

    private static long peak(Process process) throws IOException {
        try {
            return Machine.peakResident(Long.toString(process.pid()));
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
