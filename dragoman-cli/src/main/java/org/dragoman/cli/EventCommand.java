package org.dragoman.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.actor.book.Outlet;
import org.dragoman.event.EventReport.Where;
import org.dragoman.export.TerminalText;
import org.dragoman.export.View;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Conflict;
import org.dragoman.link.Event;
import org.dragoman.link.Linked;
import org.dragoman.link.Linking;
import org.dragoman.link.Support;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman event}. */
@Command(
        name = "event",
        description = {
            "Shows one event: its reports side by side, why they are taken to be about it, what supports it and where"
                    + " they differ.",
            "The beginning of an id is enough where it is clear; the id of a report stands for its event."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  ./dragoman event hp-3fa2c1"})
final class EventCommand implements Callable<Integer> {
    private final Main main;

    @Parameters(index = "0", paramLabel = "ID", description = "The id of an event or of an event report.")
    String id = "";

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Mixin
    KnowledgeOption knowledge = new KnowledgeOption();

    EventCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        try (Ledger open = ledger.open()) {
            Linked linked = Linking.of(open, knowledge.run(open));
            show(event(linked), linked, open);
        }
        return Main.DONE;
    }

    private Event event(Linked linked) {
        if (id.length() < 4) {
            throw Failure.usage(id + " is too short for an id: give it as lists show it, such as hp-3fa2c1");
        }
        List<Event> found = new ArrayList<>();
        for (Event event : linked.events()) {
            if (event.id().equals(id) || event.reports().contains(id)) {
                return event;
            }
            if (event.id().startsWith(id) || event.reports().stream().anyMatch(report -> report.startsWith(id))) {
                found.add(event);
            }
        }
        if (found.isEmpty()) {
            throw Failure.usage("no event has the id " + id + " in " + ledger.file + ": ./dragoman events"
                    + ledger.argument() + " shows ids");
        }
        if (found.size() > 1) {
            throw Failure.usage(id + " is the beginning of several ids: "
                    + String.join(", ", found.stream().map(Event::id).limit(10).toList()));
        }
        return found.get(0);
    }

    private void show(Event event, Linked linked, Ledger open) {
        ActorIndex actors = open.actors();
        Map<String, Row> rows = open.rows(RecordKind.EVENT_REPORT, event.reports());
        View view = View.of(open, actors, rows.values());
        PrintStream out = main.console.out();
        out.println(event.id() + "  " + EventsCommand.name(event) + "  "
                + (event.when() == null ? "no date" : event.when()));
        field("who", EventsCommand.names(event.source(), actors));
        field("with", EventsCommand.names(event.target(), actors));
        Where where = event.where();
        field("where", where == null ? null : where.name() + (where.country() == null ? "" : ", " + where.country()));
        field("level", event.level());
        field("reality", event.reality().name().toLowerCase(Locale.ROOT));
        field("denied by", event.deniedBy().isEmpty() ? null : EventsCommand.names(event.deniedBy(), actors));
        Support support = event.support();
        field(
                "support",
                Plural.of(support.reports(), "reports") + " in " + Plural.of(support.documents(), "documents") + ", "
                        + Plural.of(event.origins().size(), "independent origins") + "; "
                        + Plural.of(support.asserted(), "documents") + " in their own voice");
        for (Support.Share share : support.outlets()) {
            field(
                    "",
                    share.outlet()
                            + (share.country() == null ? "" : ", " + share.country())
                            + (share.ownership() == Outlet.Ownership.UNKNOWN
                                    ? ""
                                    : ", "
                                            + share.ownership()
                                                    .name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', ' '))
                            + ": " + Plural.of(share.documents(), "documents"));
        }
        for (Conflict conflict : linked.conflicts(event.id())) {
            field("conflict", conflict.what().name().toLowerCase(Locale.ROOT) + ": " + conflict.explanation());
        }
        for (Event.Member member : event.members()) {
            Row row = rows.get(member.report());
            if (row != null) {
                report(member, row, view);
            }
        }
        main.console.note(
                "./dragoman source " + event.reports().get(0) + ledger.argument() + " shows the words in their place");
    }

    private void report(Event.Member member, Row row, View view) {
        PrintStream out = main.console.out();
        DocumentEntry document = view.entry(member.document());
        out.println();
        out.println(member.report() + "  " + TerminalText.line(view.document(member.document()))
                + (document == null || document.published() == null ? "" : ", " + document.published()));
        field("says", Objects.requireNonNullElse(row.text("evidence", "text"), ""));
        List<List<String>> sides = view.sides(row);
        field("who", view.actors(sides.get(0)));
        field("with", view.actors(sides.get(1)));
        String when = member.when() == null ? "no date" : member.when();
        field(
                "when",
                member.filled() == null
                        ? when
                        : when + ", taken as " + member.filled() + " on the word of " + member.basis());
        field("where", row.text("where", "name"));
        field("mode", row.text("mode"));
        field("reality", member.reality().name().toLowerCase(Locale.ROOT));
        field("voice", view.voice(row));
        field("because", member.because() + " (" + member.score() + ")");
    }

    private void field(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        List<String> lines = TerminalText.wrap(TerminalText.line(value), Math.max(20, main.console.width() - 14));
        String label = name;
        for (String line : lines) {
            main.console
                    .out()
                    .println(("  " + label + " ".repeat(Math.max(1, 12 - label.length())) + line).stripTrailing());
            label = "";
        }
    }
}
