package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dragoman.evaluation.statements.StatementEvaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman evaluate}. */
@Command(
        name = "evaluate",
        description = {"Measures a part of the reading against a public gold set.", "PART is one of: statements."},
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  ./dragoman evaluate statements gold/statements --misses misses.txt"})
final class EvaluateCommand implements Callable<Integer> {
    /** An evaluation of one part. */
    private interface Evaluation {
        void run(Path gold, @Nullable Path misses, java.io.PrintStream out) throws IOException;
    }

    private static final Map<String, Evaluation> PARTS = new TreeMap<>(Map.of("statements", StatementEvaluation::run));

    private final Main main;

    @Parameters(index = "0", paramLabel = "PART", description = "What to measure.")
    String part = "";

    @Parameters(index = "1", paramLabel = "PATH", description = "The gold set.")
    Path gold = Path.of("");

    @Option(names = "--misses", paramLabel = "FILE", description = "Write what was missed or wrong to this file.")
    @Nullable
    Path misses;

    EvaluateCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        Evaluation evaluation = PARTS.get(part);
        if (evaluation == null) {
            throw Failure.usage("evaluate " + part + ": choose from " + String.join(", ", PARTS.keySet()));
        }
        if (!Files.exists(gold)) {
            throw Failure.usage("there is no gold set " + gold);
        }
        evaluation.run(gold, misses, main.console.out());
        return Main.DONE;
    }
}
