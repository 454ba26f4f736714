package org.dragoman.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.ledger.Ledger;
import org.dragoman.link.Linking;
import org.dragoman.system.Chronicle;
import org.dragoman.system.ChronicleReader;
import org.dragoman.system.Counting;
import org.dragoman.system.Coverage;
import org.dragoman.system.Level;
import org.dragoman.system.Window;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every measure is asked with: the ledger, the window, the counting rule, the panel, the day of knowledge. */
final class MeasureOptions {
    /** The ways to write a measure. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--window",
            paramLabel = "FROM/UNTIL",
            description = "The days that count, such as 2021 or 2021-01/2021-12; all unless given.")
    @Nullable
    String window;

    @Option(
            names = "--count",
            paramLabel = "RULE",
            description = "What counts as one: raw (every report), daily (one a day of the same source, target and"
                    + " code), events (one for all reports linked to an event). daily unless given.")
    Counting counting = Counting.DAILY;

    @Option(
            names = "--panel",
            split = ",",
            paramLabel = "OUTLET",
            description = "Only what these outlets tell: names or parts of names.")
    List<String> panel = new ArrayList<>();

    @Mixin
    KnowledgeOption knowledge = new KnowledgeOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json.")
    Format format = Format.TABLE;

    /** The days asked for, null for all. */
    @Nullable
    Window window() {
        if (window == null) {
            return null;
        }
        try {
            return Window.parse(window);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--window " + window + " names no days: write it as 2021, 2021-03 or 2021-01/2021-12");
        }
    }

    /** What the ledger tells at a level, as the panel tells it. */
    Chronicle chronicle(Ledger open, Level level) {
        Long run = run(open);
        Chronicle all = new ChronicleReader(open, run, Linking.of(open, run)).read(level);
        return panel.isEmpty() ? all : all.of(outlets(all.coverage()));
    }

    /** What was published in the days asked for; all there is where none were. */
    Coverage.Denominator published(Coverage coverage) {
        Window days = window();
        return days == null ? coverage.all() : coverage.in(days);
    }

    private @Nullable Long run(Ledger open) {
        Long run = knowledge.run(open);
        if (run != null && run == 0) {
            throw Failure.usage(
                    "--as-of " + knowledge.known + ": nothing was recorded by that day; ledger info lists the runs");
        }
        return run;
    }

    private Set<String> outlets(Coverage coverage) {
        Set<String> chosen = new TreeSet<>();
        for (String wanted : panel) {
            chosen.addAll(outlets("--panel", wanted, coverage));
        }
        return chosen;
    }

    /** The outlets that a text names: the one of that name, else all that have it in theirs. */
    static Set<String> outlets(String option, String wanted, Coverage coverage) {
        Set<String> found = coverage.outlets(wanted);
        if (found.isEmpty()) {
            String known =
                    String.join(", ", coverage.outlets().stream().limit(20).toList());
            throw Failure.usage(option + " " + wanted + ": there is no such outlet; "
                    + (known.isEmpty() ? "no document names one" : "there are " + known));
        }
        return found;
    }

    /** The rule and the denominator in words, below every table. */
    String footnote(Coverage.Denominator published) {
        return "counted: " + counting.words() + "; in " + Plural.of(published.documents(), "documents") + " of "
                + Plural.of(published.outlets(), "outlets") + ", " + Plural.of(published.origins(), "origins")
                + (panel.isEmpty() ? "" : "; panel: " + String.join(", ", panel))
                + (knowledge.known == null ? "" : "; as of " + knowledge.known)
                + ". No report is not no event.";
    }
}
