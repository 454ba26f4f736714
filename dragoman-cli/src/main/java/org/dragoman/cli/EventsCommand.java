package org.dragoman.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.Plover;
import org.dragoman.export.Csv;
import org.dragoman.export.Table;
import org.dragoman.export.View;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Ledger;
import org.dragoman.link.Conflict;
import org.dragoman.link.Event;
import org.dragoman.link.Linked;
import org.dragoman.link.LinkedRecords;
import org.dragoman.link.Linking;
import org.dragoman.time.Edtf;
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
        JSONL
    }

    private final Main main;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(names = "--contested", description = "Only events about which there is a conflict, and the conflicts.")
    boolean contested;

    @Option(names = "--between", paramLabel = "A,B", description = "One actor or its members on each side.")
    @Nullable
    String between;

    @Option(names = "--by", paramLabel = "ACTOR", description = "Who acts.")
    @Nullable
    String by;

    @Option(names = "--type", split = ",", paramLabel = "TYPE", description = "PLOVER type.")
    List<String> types = new ArrayList<>();

    @Option(names = "--mode", split = ",", paramLabel = "MODE", description = "Mode (meet, call, visit, …).")
    List<String> modes = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", description = "First day, such as 2021, 2021-08 or 2021-08-25.")
    @Nullable
    String from;

    @Option(names = "--until", paramLabel = "DATE", description = "Last day, likewise.")
    @Nullable
    String until;

    @Option(
            names = "--reality",
            split = ",",
            paramLabel = "REALITY",
            description = "actual, ongoing, planned, possible, conditional, denied.")
    List<String> realities = new ArrayList<>();

    @Option(names = "--origins", paramLabel = "N", description = "Only events with so many independent origins.")
    int origins;

    @Option(
            names = "--as-of",
            paramLabel = "RUN",
            description = "What this run knew, or what was known on a day; see ledger info.")
    @Nullable
    String asOf;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many rows.")
    int limit = Integer.MAX_VALUE;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or jsonl.")
    Format format = Format.TABLE;

    EventsCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = ledger.open()) {
            ActorIndex actors = open.actors();
            Linked linked = Linking.of(open, asOf == null ? null : KnowledgeOption.run(open, "--as-of", asOf));
            List<Event> events = chosen(linked, actors);
            switch (format) {
                case TABLE -> table(events, linked, actors, open);
                case CSV -> csv(events, linked, actors);
                case JSONL -> jsonLines(events, linked);
            }
        }
        return Main.DONE;
    }

    private List<Event> chosen(Linked linked, ActorIndex actors) {
        List<Set<String>> sides = between == null ? List.of() : new ActorArguments(actors, main.console).pair(between);
        Set<String> agents = by == null ? Set.of() : new ActorArguments(actors, main.console).one("--by", by);
        Edtf first = day("--from", from);
        Edtf last = day("--until", until);
        known(types, "--type", Plover.values());
        known(realities, "--reality", Reality.values());
        return linked.events().stream()
                .filter(event -> !contested || linked.contested(event.id()))
                .filter(event -> event.origins().size() >= origins)
                .filter(event -> among(types, event.type().name()) && among(modes, event.mode()))
                .filter(event -> among(realities, event.reality().name()))
                .filter(event -> agents.isEmpty() || event.source().stream().anyMatch(agents::contains))
                .filter(event -> sides.isEmpty() || stands(event, sides.get(0), sides.get(1)))
                .filter(event -> within(event, first, last))
                .limit(limit)
                .toList();
    }

    private static void known(List<String> values, String option, Enum<?>[] allowed) {
        for (String value : values) {
            boolean there = false;
            List<String> names = new ArrayList<>();
            for (Enum<?> one : allowed) {
                names.add(one.name().toLowerCase(Locale.ROOT));
                there |= one.name().equalsIgnoreCase(value);
            }
            if (!there) {
                throw Failure.usage(option + " " + value + ": choose from " + String.join(", ", names));
            }
        }
    }

    private static boolean among(List<String> wanted, @Nullable String value) {
        return wanted.isEmpty() || value != null && wanted.stream().anyMatch(value::equalsIgnoreCase);
    }

    private static boolean stands(Event event, Set<String> one, Set<String> other) {
        List<String> all = new ArrayList<>(event.source());
        all.addAll(event.target());
        return all.stream().anyMatch(one::contains) && all.stream().anyMatch(other::contains);
    }

    private static @Nullable Edtf day(String option, @Nullable String text) {
        Edtf date = Edtf.read(text);
        if (text != null && (date == null || date.earliest() == null || date.latest() == null)) {
            throw Failure.usage(option + " " + text + " is no date: write it as 2021, 2021-08 or 2021-08-25");
        }
        return date;
    }

    /** An event without known time is in no window. */
    private static boolean within(Event event, @Nullable Edtf first, @Nullable Edtf last) {
        if (first == null && last == null) {
            return true;
        }
        Edtf when = Edtf.read(event.when());
        if (when == null || when.earliest() == null || when.latest() == null) {
            return false;
        }
        return (first == null || first.earliest() == null || !when.latest().isBefore(first.earliest()))
                && (last == null || last.latest() == null || !when.earliest().isAfter(last.latest()));
    }

    private void table(List<Event> events, Linked linked, ActorIndex actors, Ledger open) {
        Table table = new Table()
                .wrapped("date", 11)
                .wrapped("event", 8)
                .wrapped("who", 11)
                .wrapped("with or whom", 11)
                .wrapped("where", 6)
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
        return between == null
                && by == null
                && from == null
                && until == null
                && origins == 0
                && types.isEmpty()
                && modes.isEmpty()
                && realities.isEmpty();
    }

    static String name(Event event) {
        String type = event.type().name().toLowerCase(Locale.ROOT);
        return event.mode() == null ? type : type.equals("consult") ? event.mode() : type + " " + event.mode();
    }

    static String names(List<String> ids, ActorIndex actors) {
        return String.join(", ", ids.stream().map(actors::name).distinct().toList());
    }

    private void csv(List<Event> events, Linked linked, ActorIndex actors) throws IOException {
        Csv csv = new Csv(main.console.out());
        csv.line(List.of(
                "id",
                "type",
                "mode",
                "source",
                "source_names",
                "target",
                "target_names",
                "when",
                "place",
                "country",
                "level",
                "reality",
                "reports",
                "documents",
                "origins",
                "outlets",
                "conflicts"));
        for (Event event : events) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(event.id());
            cells.add(event.type().name());
            cells.add(event.mode());
            cells.add(String.join(";", event.source()));
            cells.add(names(event.source(), actors));
            cells.add(String.join(";", event.target()));
            cells.add(names(event.target(), actors));
            cells.add(event.when());
            cells.add(event.where() == null ? null : event.where().name());
            cells.add(event.where() == null ? null : event.where().country());
            cells.add(event.level());
            cells.add(event.reality().name().toLowerCase(Locale.ROOT));
            cells.add(event.reports().size());
            cells.add(event.documents().size());
            cells.add(event.origins().size());
            cells.add(event.support().outlets().size());
            cells.add(linked.conflicts(event.id()).size());
            csv.line(cells);
        }
    }

    private void jsonLines(List<Event> events, Linked linked) {
        events.forEach(event -> main.console.out().println(Json.write(LinkedRecords.of(event))));
        if (contested) {
            conflicts(linked, events)
                    .forEach(conflict -> main.console.out().println(Json.write(LinkedRecords.of(conflict))));
        }
    }
}
