package org.dragoman.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.export.View;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman source}. */
@Command(
        name = "source",
        description = {
            "Shows where a record comes from: the sentence in its paragraph with the words set off, the document,"
                    + " who says so, and why it was read so.",
            "The beginning of an id is enough where it is clear."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  ./dragoman source ev-3fa2c1"})
final class SourceCommand implements Callable<Integer> {
    private final Main main;

    @Parameters(index = "0", paramLabel = "RECORD-ID", description = "The id of a record, as lists show it.")
    String id = "";

    @Mixin
    LedgerOption ledger = new LedgerOption();

    SourceCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        try (Ledger open = ledger.open()) {
            ActorIndex actors = open.actors();
            ActorIndex.Entry actor = actors.get(id);
            if (actor != null) {
                SourcePage.actor(actor, actors, main.console, ledger.argument());
                return Main.DONE;
            }
            Row row = row(open);
            SourcePage.record(row, open, View.of(open, actors, List.of(row)), main.console, ledger.argument());
        }
        return Main.DONE;
    }

    private Row row(Ledger open) {
        if (id.length() < 4) {
            throw Failure.usage(id + " is too short for an id: give it as lists show it, such as ev-3fa2c1");
        }
        List<Row> found = open.find(id);
        List<Row> exact = found.stream().filter(row -> row.id().equals(id)).toList();
        if (exact.size() == 1) {
            return exact.get(0);
        }
        if (found.isEmpty()) {
            throw Failure.usage("no record has the id " + id + " in " + ledger.file + ": ./dragoman list contacts"
                    + ledger.argument() + " shows ids");
        }
        if (found.size() > 1) {
            throw Failure.usage(id + " is the beginning of several ids: "
                    + found.stream().map(Row::id).collect(Collectors.joining(", ")));
        }
        return found.get(0);
    }
}
