package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.export.Csv;
import org.dragoman.export.Table;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Ledger;
import org.dragoman.system.Chronicle;
import org.dragoman.system.Coverage;
import org.dragoman.system.Deed;
import org.dragoman.system.Interval;
import org.dragoman.system.Level;
import org.dragoman.system.Portrayal;
import org.dragoman.system.Portrayal.Side;
import org.dragoman.system.Portrayal.Trait;
import org.dragoman.system.Quote;
import org.dragoman.system.Window;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman compare}. */
@Command(
        name = "compare",
        description = {
            "Compares how two outlets tell the same actors: who takes part, who is in conflict, who acts, who is"
                    + " quoted.",
            "First over what at least two outlets tell (framing), then over all that each tells (selection)."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dragoman compare \"Accra Daily\" \"Nairobi Post\"",
            "  ./dragoman compare Accra Nairobi --window 2021 --format csv",
            "",
            "Shares are of events, or where reports are not linked of days; in brackets 95 %% intervals. A star marks"
                    + " a difference whose interval leaves out 0."
        })
final class CompareCommand implements Callable<Integer> {
    private final Main main;

    @Parameters(index = "0", paramLabel = "OUTLET", description = "The one outlet: its name or a part of it.")
    String one = "";

    @Parameters(index = "1", paramLabel = "OUTLET", description = "The other.")
    String other = "";

    @Mixin
    MeasureOptions options = new MeasureOptions();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many lines of each table; 20.")
    int limit = 20;

    CompareCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        Window window = options.window();
        try (Ledger open = options.ledger.open()) {
            ActorIndex actors = open.actors();
            Chronicle chronicle = options.chronicle(open, Level.states(actors));
            Coverage coverage = chronicle.coverage();
            String first = outlet(one, coverage);
            String second = outlet(other, coverage);
            if (first.equals(second)) {
                throw Failure.usage("compare " + one + " " + other + ": both are " + first);
            }
            List<Deed> deeds = window == null ? chronicle.deeds() : chronicle.in(window);
            List<Quote> quotes = chronicle.quotes().stream()
                    .filter(quote -> window == null || published(coverage, quote, window))
                    .toList();
            List<Portrayal> portrayals = List.of(
                    Portrayal.of(deeds, quotes, first, second, true),
                    Portrayal.of(deeds, quotes, first, second, false));
            switch (options.format) {
                case TABLE -> portrayals.forEach(portrayal -> table(portrayal, actors));
                case CSV -> csv(portrayals, actors);
                case JSON -> json(portrayals, actors);
            }
            if (options.format == MeasureOptions.Format.TABLE) {
                main.console.note(options.footnote(options.published(coverage)));
            }
        }
        return Main.DONE;
    }

    private static boolean published(Coverage coverage, Quote quote, Window window) {
        Coverage.Entry entry = coverage.get(quote.document());
        return entry != null && window.contains(entry.published());
    }

    private static String outlet(String text, Coverage coverage) {
        Set<String> found = MeasureOptions.outlets("compare", text, coverage);
        if (found.size() > 1) {
            throw Failure.usage("compare " + text + " may be " + String.join(" or ", found) + ": give the whole name");
        }
        return found.iterator().next();
    }

    private void table(Portrayal portrayal, ActorIndex actors) {
        PrintStream out = main.console.out();
        out.println(
                portrayal.framing()
                        ? "Framing: of what at least two outlets tell"
                        : "Selection: all that each of them tells");
        if (portrayal.traits().isEmpty()) {
            out.println("  nothing to compare");
            out.println();
            return;
        }
        Table table = new Table()
                .wrapped("actor", 10)
                .wrapped("aspect", 10)
                .wrapped(portrayal.one(), 14)
                .wrapped(portrayal.other(), 14)
                .column("difference");
        for (Trait trait : portrayal.traits().stream().limit(limit).toList()) {
            table.row(List.of(
                    actors.name(trait.actor()),
                    trait.aspect().words(),
                    share(trait.one()),
                    share(trait.other()),
                    difference(trait.difference())));
        }
        table.render(main.console.width()).forEach(out::println);
        if (portrayal.traits().size() > limit) {
            out.println((portrayal.traits().size() - limit) + " more: --limit, or --format csv");
        }
        out.println();
    }

    private static String share(Side side) {
        Interval share = side.share();
        return side.in() + " of " + side.of() + ", " + Measured.percent(share.estimate()) + " ["
                + Measured.percent(share.low()) + ", " + Measured.percent(share.high()) + "]";
    }

    private static String difference(Interval difference) {
        return Measured.signed(difference.estimate() * 100, 0) + " [" + Measured.signed(difference.low() * 100, 0)
                + ", " + Measured.signed(difference.high() * 100, 0) + "]" + (difference.clear() ? " *" : "");
    }

    private void csv(List<Portrayal> portrayals, ActorIndex actors) throws IOException {
        Csv csv = new Csv(main.console.out());
        csv.line(List.of(
                "scope",
                "actor",
                "actor_name",
                "aspect",
                "one",
                "one_in",
                "one_of",
                "other",
                "other_in",
                "other_of",
                "difference",
                "low",
                "high",
                "one_records",
                "other_records"));
        for (Portrayal portrayal : portrayals) {
            for (Trait trait : portrayal.traits()) {
                csv.line(List.of(
                        portrayal.framing() ? "framing" : "selection",
                        trait.actor(),
                        actors.name(trait.actor()),
                        trait.aspect().words(),
                        portrayal.one(),
                        trait.one().in(),
                        trait.one().of(),
                        portrayal.other(),
                        trait.other().in(),
                        trait.other().of(),
                        rounded(trait.difference().estimate()),
                        rounded(trait.difference().low()),
                        rounded(trait.difference().high()),
                        String.join(" ", trait.one().records()),
                        String.join(" ", trait.other().records())));
            }
        }
    }

    private static Object rounded(double value) {
        Double exact = Measured.exact(value);
        return exact == null ? "" : exact;
    }

    private void json(List<Portrayal> portrayals, ActorIndex actors) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (Portrayal portrayal : portrayals) {
            List<Object> lines = new ArrayList<>();
            for (Trait trait : portrayal.traits()) {
                Map<String, @Nullable Object> line = new LinkedHashMap<>();
                line.put("actor", trait.actor());
                line.put("actor_name", actors.name(trait.actor()));
                line.put("aspect", trait.aspect().words());
                line.put(portrayal.one(), side(trait.one()));
                line.put(portrayal.other(), side(trait.other()));
                line.put("difference", Measured.exact(trait.difference().estimate()));
                line.put("low", Measured.exact(trait.difference().low()));
                line.put("high", Measured.exact(trait.difference().high()));
                lines.add(line);
            }
            json.put(portrayal.framing() ? "framing" : "selection", lines);
        }
        main.console.out().println(Json.write(json));
    }

    private static Map<String, @Nullable Object> side(Side side) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("in", side.in());
        json.put("of", side.of());
        json.put("share", Measured.exact(side.share().estimate()));
        json.put("low", Measured.exact(side.share().low()));
        json.put("high", Measured.exact(side.share().high()));
        json.put("records", side.records());
        return json;
    }
}
