package org.dragoman.cli;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman evaluate}. */
@Command(
        name = "evaluate",
        description = {
            "Measures a part of the reading against a public gold set, or computes known numbers again.",
            "PART is one of actors, coreference, events, factuality, figures, numbers, statements, time, webtext."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dragoman evaluate actors",
            "  ./dragoman evaluate statements gold/statements --misses misses.txt"
        })
final class EvaluateCommand implements Callable<Integer> {
    /** The class of the module of evaluations that measures a part, and whether it lists what was missed. */
    private record Evaluation(String name, boolean listsMisses, boolean bringsItsSet) {
        Evaluation(String name, boolean listsMisses) {
            this(name, listsMisses, false);
        }
    }

    private static final Map<String, Evaluation> PARTS = new TreeMap<>(Map.of(
            "actors", new Evaluation("actor.ActorEvaluation", false, true),
            "coreference", new Evaluation("coreference.CoreferenceEvaluation", false),
            "events", new Evaluation("events.EventEvaluation", true),
            "factuality", new Evaluation("factuality.FactualityEvaluation", true),
            "figures", new Evaluation("figures.FigureEvaluation", true),
            "numbers", new Evaluation("numbers.NumbersEvaluation", false),
            "statements", new Evaluation("statements.StatementEvaluation", true),
            "time", new Evaluation("time.TimeEvaluation", true),
            "webtext", new Evaluation("webtext.WebTextEvaluation", false)));

    private final Main main;

    @Parameters(index = "0", paramLabel = "PART", description = "What to measure.")
    String part = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PATH",
            description = "The gold set; actors brings a set of its own.")
    @Nullable
    Path gold;

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
        Path set = gold;
        if (set == null && !evaluation.bringsItsSet()) {
            throw Failure.usage("evaluate " + part + " needs the path of a gold set");
        }
        if (set != null && !Files.exists(set)) {
            throw Failure.usage("there is no gold set " + set);
        }
        if (misses != null && !evaluation.listsMisses()) {
            throw Failure.usage("evaluate " + part + " lists no misses: leave out --misses");
        }
        List<String> arguments = new ArrayList<>(2);
        if (set != null) {
            arguments.add(set.toString());
        }
        if (misses != null) {
            arguments.add(misses.toString());
        }
        try {
            Class.forName("org.dragoman.evaluation." + evaluation.name())
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments.toArray(String[]::new));
        } catch (InvocationTargetException e) {
            throw new Failure(
                    Main.INCOMPLETE,
                    "the evaluation of " + part + (set == null ? "" : " on " + set) + " broke off: "
                            + Main.firstLine(String.valueOf(e.getCause())),
                    e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new Failure(Main.USAGE, "this build has no evaluation of " + part, e);
        }
        main.console.out().flush();
        return Main.DONE;
    }

    /** The names of the classes, for a test that they are there. */
    static Map<String, String> classes() {
        Map<String, String> classes = new TreeMap<>();
        PARTS.forEach((name, evaluation) -> classes.put(name, "org.dragoman.evaluation." + evaluation.name()));
        return classes;
    }
}
