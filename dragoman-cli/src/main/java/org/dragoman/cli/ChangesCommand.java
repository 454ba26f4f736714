package org.dragoman.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Ledger;
import org.dragoman.link.Changes;
import org.dragoman.link.Conflict;
import org.dragoman.link.Event;
import org.dragoman.link.Linked;
import org.dragoman.link.Linking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman changes}. */
@Command(
        name = "changes",
        description = "Shows what is known otherwise than before: events that came, went or changed, and conflicts.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dragoman changes --since 3",
            "  ./dragoman changes --since 2024-05-01 --until 2024-06-01"
        })
final class ChangesCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--since",
            required = true,
            paramLabel = "RUN",
            description = "A run, by number or by day; what came after it is shown. See ledger info.")
    String since = "";

    @Option(names = "--until", paramLabel = "RUN", description = "The last run that counts; now unless given.")
    @Nullable
    String until;

    ChangesCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        try (Ledger open = ledger.open()) {
            ActorIndex actors = open.actors();
            Linked before = Linking.of(open, KnowledgeOption.run(open, "--since", since));
            Linked after = Linking.of(open, until == null ? null : KnowledgeOption.run(open, "--until", until));
            List<Changes.Change> changes = Changes.between(before, after);
            for (Changes.Change change : changes) {
                main.console.out().println(line(change, actors));
                change.details().forEach(detail -> main.console.out().println("         " + detail));
            }
            main.console.note(changes.isEmpty() ? "nothing changed" : Plural.of(changes.size(), "changes"));
        }
        return Main.DONE;
    }

    private static String line(Changes.Change change, ActorIndex actors) {
        String kind = String.format(Locale.ROOT, "%-8s ", change.kind().name().toLowerCase(Locale.ROOT));
        Event event = change.event();
        if (event != null) {
            return kind + event.id() + "  " + EventsCommand.name(event) + "  "
                    + (event.when() == null ? "no date" : event.when()) + "  "
                    + EventsCommand.names(event.source(), actors)
                    + (event.target().isEmpty() ? "" : " – " + EventsCommand.names(event.target(), actors));
        }
        Conflict conflict = change.conflict();
        return conflict == null
                ? kind
                : kind + conflict.id() + "  conflict of "
                        + conflict.what().name().toLowerCase(Locale.ROOT) + ": " + conflict.explanation();
    }
}
