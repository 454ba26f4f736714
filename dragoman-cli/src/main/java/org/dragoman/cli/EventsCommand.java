package org.dragoman.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.event.Plover;
import org.dragoman.export.EventCsv;
import org.dragoman.export.Table;
import org.dragoman.export.View;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.link.Conflict;
import org.dragoman.link.Event;
import org.dragoman.link.EventQuery;
import org.dragoman.link.Linked;
import org.dragoman.link.LinkedRecords;
import org.dragoman.link.Linking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman events}. */
@Command(
        name = "events",
        description = {
            "Lists events: what the reports of all documents are about, each happening once.",
            "Documents that repeat each other, credit one agency or quote one speaker are one origin."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dragoman events --between RUS,CHN --from 2021",
            "  ./dragoman events --level leaders --origins 2",
            "  ./dragoman events --contested",
            "  ./dragoman events --type consult --origins 2 --format csv",
            "",
            "Every row ends with the id of its event: ./dragoman event ID shows its reports side by side."
        })
final class EventsCommand implements Callable<Integer> {
    /** The ways to write the list. */
    enum Format {
        TABLE,
        CSV,
        JSON,
        JSONL
    }

    private final Main main;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(names = "--contested", description = "Only events about which there is a conflict, and the conflicts.")
    boolean contested;

    @Mixin
    ChoiceOptions choice = new ChoiceOptions();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "PLOVER type: agree, consult, support, cooperate, aid, concede, demand, accuse, reject,"
                    + " threaten, protest, sanction, mobilize, coerce, assault, investigate.")
    List<String> types = new ArrayList<>();

    @Option(names = "--mode", split = ",", paramLabel = "MODE", description = "Mode (meet, call, visit, …).")
    List<String> modes = new ArrayList<>();

    @Option(names = "--origins", paramLabel = "N", description = "Only events with so many independent origins.")
    int origins;

    @Mixin
    KnowledgeOption knowledge = new KnowledgeOption();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many rows.")
    @Nullable
    Integer limit;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv, json or jsonl.")
    Format format = Format.TABLE;

    EventsCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        choice.check();
        ChoiceOptions.known("--type", types, ChoiceOptions.names(Plover.values()));
        if (limit != null && limit < 1) {
            throw Failure.usage("--limit " + limit + ": give a number of rows from 1 up");
        }
        try (Ledger open = ledger.open()) {
            ActorIndex actors = open.actors();
            LedgerQuery.Builder query = LedgerQuery.builder(RecordKind.EVENT_REPORT)
                    .types(Set.copyOf(types))
                    .modes(Set.copyOf(modes))
                    .limit(limit == null ? 0 : limit);
            EventQuery wanted =
                    new EventQuery(choice.narrow(query, actors, main.console).build(), origins, contested);
            Linked linked = Linking.of(open, knowledge.run(open));
            List<Event> events = wanted.of(linked);
            switch (format) {
                case TABLE -> table(events, linked, actors, open);
                case CSV -> new EventCsv(main.console.out()).write(events, linked, actors);
                case JSON -> main.console.out().println(Json.write(records(events, linked)));
                case JSONL ->
                    records(events, linked).forEach(record -> main.console.out().println(Json.write(record)));
            }
        }
        return Main.DONE;
    }

    private void table(List<Event> events, Linked linked, ActorIndex actors, Ledger open) {
        Table table = new Table()
                .wrapped("date", 11)
                .wrapped("event", 11)
                .wrapped("who", 9)
                .wrapped("with or whom", 11)
                .wrapped("where", 5)
                .wrapped("reality", 7)
                .numbers("reports")
                .numbers("docs")
                .numbers("origins")
                .column("id");
        Map<String, String> ids = View.shortened(events.stream().map(Event::id).toList());
        for (Event event : events) {
            table.row(List.of(
                    event.when() == null ? "" : event.when(),
                    name(event),
                    names(event.source(), actors),
                    names(event.target(), actors),
                    event.where() == null ? "" : event.where().name(),
                    event.reality().name().toLowerCase(Locale.ROOT) + (linked.contested(event.id()) ? " !" : ""),
                    Integer.toString(event.reports().size()),
                    Integer.toString(event.documents().size()),
                    Integer.toString(event.origins().size()),
                    ids.getOrDefault(event.id(), event.id())));
        }
        if (!table.isEmpty()) {
            table.render(main.console.width()).forEach(main.console.out()::println);
        }
        List<Conflict> conflicts = contested ? conflicts(linked, events) : List.of();
        if (!conflicts.isEmpty()) {
            ConflictPage page = new ConflictPage(main.console, open, actors, conflicts);
            main.console.out().println();
            conflicts.forEach(page::show);
        }
        main.console.note(note(events, conflicts));
    }

    private String note(List<Event> events, List<Conflict> conflicts) {
        String differ = contested ? Plural.of(conflicts.size(), "conflicts") + "; " : "";
        if (events.isEmpty()) {
            return conflicts.isEmpty()
                    ? "no events match"
                    : differ + "no event is contested; ./dragoman source "
                            + conflicts.get(0).between().get(0) + ledger.argument() + " shows the words";
        }
        return differ + Plural.of(events.size(), "events") + " (! contested); ./dragoman event "
                + events.get(0).id() + ledger.argument() + " shows the reports side by side";
    }

    /** The conflicts about these events; and, where all events are asked for, about figures, treaties and counts. */
    private List<Conflict> conflicts(Linked linked, List<Event> events) {
        return linked.conflicts().stream()
                .filter(conflict -> linked.event(conflict.about()).isEmpty()
                        ? isUnfiltered()
                        : events.stream()
                                .anyMatch(event -> linked.conflicts(event.id()).contains(conflict)))
                .toList();
    }

    private boolean isUnfiltered() {
        return choice.isEmpty() && origins == 0 && types.isEmpty() && modes.isEmpty();
    }

    static String name(Event event) {
        String type = event.type().name().toLowerCase(Locale.ROOT);
        return event.mode() == null ? type : type.equals("consult") ? event.mode() : type + " " + event.mode();
    }

    static String names(List<String> ids, ActorIndex actors) {
        return actors.names(ids);
    }

    /** The events; and the conflicts, where those are asked for. */
    private List<Map<String, @Nullable Object>> records(List<Event> events, Linked linked) {
        List<Map<String, @Nullable Object>> records = new ArrayList<>();
        events.forEach(event -> records.add(LinkedRecords.of(event)));
        if (contested) {
            conflicts(linked, events).forEach(conflict -> records.add(LinkedRecords.of(conflict)));
        }
        return records;
    }
}
