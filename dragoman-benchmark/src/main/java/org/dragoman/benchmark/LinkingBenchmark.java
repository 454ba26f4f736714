package org.dragoman.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.actor.ActorBook;
import org.dragoman.link.Corpus;
import org.dragoman.link.Linked;
import org.dragoman.link.Linker;

/**
 * Links synthetic reports of several sizes and prints time, memory, and by what power of the number of reports the
 * processors' time grows: what else the machine does counts for little there.
 *
 * <pre>{@code java … org.dragoman.benchmark.LinkingBenchmark 10000 100000 1000000}</pre>
 */
public final class LinkingBenchmark {
    private static final long SEED = 7;
    private static final int WARM = 20_000;

    private LinkingBenchmark() {}

    /** @param arguments numbers of reports; 10,000 and 100,000 unless given */
    public static void main(String[] arguments) {
        List<Integer> sizes = new ArrayList<>();
        for (String argument : arguments) {
            sizes.add(Integer.parseInt(argument));
        }
        run(sizes.isEmpty() ? List.of(10_000, 100_000) : sizes, System.out);
    }

    private static void run(List<Integer> sizes, PrintStream out) {
        Linker linker = new Linker(ActorBook.standard());
        linker.link(new SyntheticNews(SEED).corpus(WARM));
        out.println("| reports | documents | events | s | CPU-s | MiB | power since the first |");
        out.println("|---|---|---|---|---|---|---|");
        double firstSize = 0;
        double firstTime = 0;
        for (int size : sizes) {
            Corpus corpus = new SyntheticNews(SEED).corpus(size);
            long before = used();
            long start = System.nanoTime();
            long worked = worked();
            Linked linked = linker.link(corpus);
            double cpu = (worked() - worked) / 1e9;
            double seconds = (System.nanoTime() - start) / 1e9;
            long after = used();
            boolean first = firstSize == 0;
            firstTime = first ? cpu : firstTime;
            firstSize = first ? size : firstSize;
            out.printf(
                    Locale.ROOT,
                    "| %,d | %,d | %,d | %.2f | %.2f | %,d | %s |%n",
                    size,
                    corpus.articles().size(),
                    linked.events().size(),
                    seconds,
                    cpu,
                    (after - before) >> 20,
                    first
                            ? ""
                            : String.format(
                                    Locale.ROOT, "%.2f", Math.log(cpu / firstTime) / Math.log(size / firstSize)));
        }
    }

    /** Processors' time of this process, the collector's included, in nanoseconds. */
    private static long worked() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(java.time.Duration::toNanos)
                .orElseGet(System::nanoTime);
    }

    /** Memory in use once what nobody holds is gone; what the corpus itself takes is not counted. */
    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
