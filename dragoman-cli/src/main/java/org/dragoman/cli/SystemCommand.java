package org.dragoman.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.export.Gexf;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Ledger;
import org.dragoman.system.Chronicle;
import org.dragoman.system.Deed;
import org.dragoman.system.Level;
import org.dragoman.system.Sensitivity;
import org.dragoman.system.Structure;
import org.dragoman.system.Window;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman system}. */
@Command(
        name = "system",
        description = {
            "Shows the system that the reports draw: who has ties with whom, who is central, which blocs there are,"
                    + " and how balanced friends and foes are.",
            "Actors are states, and organisations and blocs that belong to none."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dragoman system --window 2021-01/2021-12 --gexf out.gexf",
            "  ./dragoman system --threshold 3 --sensitivity",
            "  ./dragoman system --panel \"Accra Daily\" --format json",
            "",
            "A tie is positive where cooperation prevails. The frustration index is the number of ties that stand"
                    + " against the best division into two sides."
        })
final class SystemCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    MeasureOptions options = new MeasureOptions();

    @Option(names = "--threshold", paramLabel = "N", description = "The fewest deeds that make a tie; 1 unless given.")
    int threshold = 1;

    @Option(names = "--sensitivity", description = "Also measure under other thresholds, rules and panels.")
    boolean sensitivity;

    @Option(names = "--gexf", paramLabel = "FILE", description = "Write the network with its dates for Gephi.")
    @Nullable
    Path gexf;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many actors and ties in tables; 20.")
    int limit = 20;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the lots that the search for blocs draws; 1.")
    long seed = 1;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long to search for a proof of the frustration index; 20.")
    int seconds = 20;

    SystemCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        if (threshold < 1 || limit < 1 || seconds < 0) {
            throw Failure.usage("--threshold and --limit are 1 or more, --seconds 0 or more");
        }
        Window window = options.window();
        try (Ledger open = options.ledger.open()) {
            ActorIndex actors = open.actors();
            Chronicle chronicle = options.chronicle(open, Level.states(actors));
            List<Deed> deeds = window == null ? chronicle.deeds() : chronicle.in(window);
            Duration time = Duration.ofSeconds(seconds);
            Structure structure = Structure.of(deeds, options.counting, threshold, seed, time);
            Sensitivity ranges = sensitivity ? Sensitivity.of(deeds, options.counting, threshold, seed, time) : null;
            SystemPage page = new SystemPage(
                    main.console, options, actors, structure, ranges, options.published(chronicle.coverage()), limit);
            long undated = chronicle.deeds().stream()
                    .filter(deed -> deed.when() == null)
                    .count();
            if (window != null && undated > 0) {
                main.console.note(Plural.of(undated, "deeds") + " without a date lie in no window and are left out");
            }
            switch (options.format) {
                case TABLE -> page.table();
                case CSV -> page.csv();
                case JSON -> page.json();
            }
            if (gexf != null) {
                try (Writer out = Files.newBufferedWriter(gexf, StandardCharsets.UTF_8)) {
                    new Gexf(actors::name).write(structure, deeds, out);
                }
                main.console.note("wrote " + gexf);
            }
        }
        return Main.DONE;
    }
}
