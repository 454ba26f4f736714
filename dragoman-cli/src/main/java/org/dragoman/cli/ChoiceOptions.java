package org.dragoman.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which lists of records and of events alike are narrowed: who, when, on which level, how real. */
final class ChoiceOptions {
    @Option(names = "--between", paramLabel = "A,B", description = "One actor or its members on each side.")
    @Nullable
    String between;

    @Option(names = "--by", paramLabel = "ACTOR", description = "Who acts or speaks.")
    @Nullable
    String by;

    @Option(names = "--about", paramLabel = "ACTOR", description = "Who is acted upon or spoken about.")
    @Nullable
    String about;

    @Option(names = "--level", split = ",", paramLabel = "LEVEL", description = "leaders, ministers, envoys, other.")
    List<String> levels = new ArrayList<>();

    @Option(
            names = "--reality",
            split = ",",
            paramLabel = "REALITY",
            description = "actual, ongoing, planned, possible, conditional, denied.")
    List<String> realities = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", description = "First day, such as 2021, 2021-08 or 2021-08-25.")
    @Nullable
    String from;

    @Option(names = "--until", paramLabel = "DATE", description = "Last day, likewise.")
    @Nullable
    String until;

    /** Refuses what makes no sense, before a ledger is opened. */
    void check() {
        LocalDate first = day("--from", from, true);
        LocalDate last = day("--until", until, false);
        if (first != null && last != null && first.isAfter(last)) {
            throw Failure.usage(
                    "--from " + from + " --until " + until + ": the first day is after the last; swap the two");
        }
        known("--reality", realities, names(Reality.values()));
        known("--level", levels, List.of("leaders", "ministers", "envoys", "other"));
    }

    /** Narrows a query. */
    LedgerQuery.Builder narrow(LedgerQuery.Builder query, ActorIndex actors, Console console) {
        ActorArguments named = new ActorArguments(actors, console);
        if (between != null) {
            List<Set<String>> sides = named.pair(between);
            query.between(sides.get(0), sides.get(1));
        }
        if (by != null) {
            query.by(named.one("--by", by));
        }
        if (about != null) {
            query.about(named.one("--about", about));
        }
        return query.levels(Set.copyOf(levels))
                .realities(Set.copyOf(realities))
                .from(day("--from", from, true))
                .until(day("--until", until, false));
    }

    /** Whether nothing is asked for in particular. */
    boolean isEmpty() {
        return between == null
                && by == null
                && about == null
                && from == null
                && until == null
                && levels.isEmpty()
                && realities.isEmpty();
    }

    /** Refuses values that are none of those there are. */
    static void known(String option, List<String> values, List<String> allowed) {
        for (String value : values) {
            if (!allowed.contains(value.toLowerCase(Locale.ROOT))) {
                throw Failure.usage(option + " " + value + ": choose from " + String.join(", ", allowed));
            }
        }
    }

    /** The names of an enumeration as users write them. */
    static List<String> names(Enum<?>[] values) {
        List<String> names = new ArrayList<>();
        for (Enum<?> value : values) {
            names.add(value.name().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static @Nullable LocalDate day(String option, @Nullable String text, boolean first) {
        if (text == null) {
            return null;
        }
        Edtf date = Edtf.read(text);
        LocalDate day = date == null ? null : first ? date.earliest() : date.latest();
        if (day == null) {
            throw Failure.usage(option + " " + text + " is no date: write it as 2021, 2021-08 or 2021-08-25");
        }
        return day;
    }
}
