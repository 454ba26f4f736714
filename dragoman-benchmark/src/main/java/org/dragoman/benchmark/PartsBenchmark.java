package org.dragoman.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link Parts} with JMH and prints what each part takes.
 *
 * <pre>{@code dragoman-benchmark/run PartsBenchmark [PART]}</pre>
 */
public final class PartsBenchmark {
    private PartsBenchmark() {}

    /** @param arguments the name of a part, all unless given */
    public static void main(String[] arguments) throws IOException {
        String part = arguments.length > 0 ? arguments[0] : "\\w+";
        Map<String, Result<?>> results = new TreeMap<>();
        try {
            for (RunResult result : new Runner(new OptionsBuilder()
                            .include(Parts.class.getName() + "\\." + part + "$")
                            .jvmArgsPrepend("-Ddragoman.home=" + System.getProperty("dragoman.home", "."))
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run()) {
                results.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult());
            }
        } catch (RunnerException e) {
            throw new IOException("the parts were not measured: " + e.getMessage(), e);
        }
        print(results, System.out);
    }

    private static void print(Map<String, Result<?>> results, PrintStream out) throws IOException {
        Examples examples = new Examples();
        examples.read();
        long tokens = examples.tokens();
        out.printf(Locale.ROOT, "%d documents, %,d tokens.%n%n", examples.all().size(), tokens);
        out.println("| part | ms for all examples | ± (99.9 %) | tokens per second |");
        out.println("|---|---|---|---|");
        results.forEach((name, result) -> out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %,.0f |%n",
                name,
                result.getScore(),
                result.getScoreError(),
                tokens * 1000 / result.getScore()));
    }
}
