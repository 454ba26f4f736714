package org.dragoman.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Ledger;
import org.dragoman.system.Chronicle;
import org.dragoman.system.Deed;
import org.dragoman.system.Level;
import org.dragoman.system.Series;
import org.dragoman.system.Step;
import org.dragoman.system.Window;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman dyad}. */
@Command(
        name = "dyad",
        description = {
            "Shows what two actors do to each other over time: how often, of which class, how intense, in which tone,"
                    + " with their contacts, breaks and alarms.",
            "Actors are given by id (RUS), name or alias; a state stands for all who belong to it."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dragoman dyad RUS CHN --by month",
            "  ./dragoman dyad RUS CHN --window 2021 --directed --count raw",
            "  ./dragoman dyad RUS CHN --sensitivity",
            "  ./dragoman dyad KEN GHA --by week --panel \"Accra Daily,Nairobi Post\" --format json",
            "",
            "Classes: VC verbal cooperation, MC material cooperation, VF verbal conflict, MF material conflict.",
            "Intensity: the sum of Goldstein scores. Tone: ln((cooperation + ½) / (conflict + ½)).",
            "Only what is said to have happened or to be happening counts. JSON gives the ids of all reports:",
            "./dragoman source ID shows the words."
        })
final class DyadCommand implements Callable<Integer> {
    private static final int MOST_POINTS = 5000;

    private final Main main;

    @Parameters(index = "0", paramLabel = "ONE", description = "The one actor.")
    String one = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "The other.")
    String other = "";

    @Mixin
    MeasureOptions options = new MeasureOptions();

    @Option(names = "--by", paramLabel = "STEP", description = "day, week, month, quarter or year; month unless given.")
    Step step = Step.MONTH;

    @Option(
            names = "--directed",
            description = "Only what ONE does to OTHER, and what has no direction, such as meetings.")
    boolean directed;

    @Option(names = "--sensitivity", description = "Also sum up by the other counting rules, and without each outlet.")
    boolean sensitivity;

    DyadCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        Window asked = options.window();
        try (Ledger open = options.ledger.open()) {
            ActorIndex actors = open.actors();
            List<Set<String>> sides = new ActorArguments(actors, main.console).sides(one, other);
            String first = name(actors, sides.get(0), one);
            String second = name(actors, sides.get(1), other);
            Chronicle chronicle = options.chronicle(open, Level.sides(first, sides.get(0), second, sides.get(1)));
            List<Deed> deeds = chronicle.deeds().stream()
                    .filter(deed -> !directed || deed.mutual() || deed.source().equals(first))
                    .toList();
            Window window = window(asked, deeds);
            if (window == null) {
                main.console.note("no dated deed between " + first + " and " + second + "; "
                        + Plural.of(deeds.size(), "deeds") + " without a date; "
                        + options.footnote(chronicle.coverage().all()));
                return Main.DONE;
            }
            Series series = Series.of(deeds, chronicle.coverage(), window, step, options.counting);
            DyadPage page =
                    new DyadPage(main.console, options, first, second, directed, series, chronicle, deeds, sensitivity);
            switch (options.format) {
                case TABLE -> page.table();
                case CSV -> page.csv();
                case JSON -> page.json();
            }
        }
        return Main.DONE;
    }

    private @Nullable Window window(@Nullable Window asked, List<Deed> deeds) {
        Window window = asked == null ? Series.span(deeds) : asked;
        if (window != null && step.starts(window).size() > MOST_POINTS) {
            throw Failure.usage(window + " has more than " + MOST_POINTS + " stretches: choose a longer --by or a"
                    + " shorter --window");
        }
        return window;
    }

    /** The name of the actor that all the others belong to; else what was asked for. */
    private static String name(ActorIndex actors, Set<String> side, String asked) {
        List<ActorIndex.Entry> found = actors.named(asked);
        for (ActorIndex.Entry entry : found) {
            if (side.contains(entry.id())) {
                return entry.name();
            }
        }
        return asked;
    }
}
