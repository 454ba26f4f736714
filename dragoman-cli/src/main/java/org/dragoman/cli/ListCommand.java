package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.event.Plover;
import org.dragoman.export.JsonLines;
import org.dragoman.export.Table;
import org.dragoman.export.View;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman list}. */
@Command(
        name = "list",
        description = {
            "Lists records. KIND is one of contacts, events, statements, figures, tallies, instruments, times, actors,"
                    + " mentions, documents.",
            "Actors are given by id (RUS), name or alias; a state stands for all who belong to it."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dragoman list contacts --between RUS,CHN --from 2021",
            "  ./dragoman list statements --by \"Vladimir Putin\" --format csv",
            "  ./dragoman list events --by USA --type sanction --reality actual",
            "",
            "Every row ends with the id of its record: ./dragoman source ID shows the words."
        })
final class ListCommand implements Callable<Integer> {
    /** The ways to write a list. */
    enum Format {
        TABLE,
        CSV,
        JSON,
        JSONL
    }

    private final Main main;

    @Parameters(index = "0", paramLabel = "KIND", description = "What to list.")
    String kind = "";

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Mixin
    ChoiceOptions choice = new ChoiceOptions();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description =
                    "PLOVER type of events (agree, consult, support, cooperate, aid, concede, demand, accuse, reject,"
                            + " threaten, protest, sanction, mobilize, coerce, assault, investigate); form of instruments;"
                            + " kind of actors; what tallies count; unit of figures; position of statements.")
    List<String> types = new ArrayList<>();

    @Option(
            names = "--mode",
            split = ",",
            paramLabel = "MODE",
            description = "Mode of events (meet, call, video, visit, talks, summit); act of instruments.")
    List<String> modes = new ArrayList<>();

    @Option(
            names = "--document",
            paramLabel = "TEXT",
            description = "Id of a document, or a part of its path or title.")
    @Nullable
    String document;

    @Option(names = "--outlet", paramLabel = "TEXT", description = "A part of the outlet's name.")
    @Nullable
    String outlet;

    @Option(
            names = "--of",
            paramLabel = "TEXT",
            description = "A part of what a figure measures, a tally counts or an instrument is called: trade.")
    @Nullable
    String of;

    @Option(names = "--within", paramLabel = "ID", description = "What is said inside this statement.")
    @Nullable
    String within;

    @Option(names = "--manner", split = ",", paramLabel = "MANNER", description = "direct, indirect, mixed.")
    List<String> manners = new ArrayList<>();

    @Mixin
    KnowledgeOption knowledge = new KnowledgeOption();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many rows.")
    @Nullable
    Integer limit;

    @Option(
            names = "--best",
            description = "Only contacts or events that are confident, have a named actor on both sides and are dated"
                    + " by their own words; with --limit the surest, each pair of actors first once.")
    boolean best;

    @Option(names = "--all-columns", description = "In CSV, also why each record was read so.")
    boolean allColumns;

    @Option(
            names = "--all",
            description = "List each report of a contact, not one row for all in a document; of statements also what"
                    + " someone is told to want, plan, know or do without a word.")
    boolean all;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv, json or jsonl.")
    Format format = Format.TABLE;

    ListCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        Listed listed = Listed.of(kind);
        check(listed);
        try (Ledger open = ledger.open()) {
            ActorIndex actors = open.actors();
            LedgerQuery query = query(listed, actors, knowledge.run(open));
            if (listed == Listed.ACTORS && format == Format.TABLE) {
                actors(open.rows(query), actors);
                return Main.DONE;
            }
            List<List<Row>> groups = groups(listed, open.rows(query));
            List<Row> rows = groups.stream().flatMap(List::stream).toList();
            switch (format) {
                case TABLE -> table(listed, open, actors, groups, rows);
                case CSV ->
                    new CsvTable(main.console.out(), query.kind(), View.of(open, actors, rows), allColumns).write(rows);
                case JSONL -> jsonLines(rows);
                case JSON -> json(rows);
            }
        }
        return Main.DONE;
    }

    /** What a row of the table shows: one record, or the reports of one contact in one document. */
    private List<List<Row>> groups(Listed listed, List<Row> found) {
        List<Row> rows = best ? found.stream().filter(Best::is).toList() : found;
        List<List<Row>> groups = listed == Listed.CONTACTS && format == Format.TABLE && !all
                ? ContactTable.groups(rows)
                : rows.stream().map(List::of).toList();
        if (limit == null || groups.size() <= limit) {
            return groups;
        }
        return best ? Best.choose(groups, limit) : groups.subList(0, limit);
    }

    private void check(Listed listed) {
        if (limit != null && limit < 1) {
            throw Failure.usage("--limit " + limit + ": give a number of rows from 1 up");
        }
        choice.check();
        only(listed, "--best", best, Listed.CONTACTS, Listed.EVENTS);
        ChoiceOptions.known("--manner", manners, List.of("direct", "indirect", "mixed"));
        only(listed, "--reality", !choice.realities.isEmpty(), Listed.CONTACTS, Listed.EVENTS, Listed.FIGURES);
        only(listed, "--level", !choice.levels.isEmpty(), Listed.CONTACTS, Listed.EVENTS);
        only(listed, "--mode", !modes.isEmpty(), Listed.CONTACTS, Listed.EVENTS, Listed.INSTRUMENTS);
        only(listed, "--manner", !manners.isEmpty(), Listed.STATEMENTS);
        if (listed == Listed.CONTACTS && !types.isEmpty()) {
            throw Failure.usage("contacts are all of type CONSULT: use --mode, or list events --type");
        }
        if (listed == Listed.EVENTS) {
            ChoiceOptions.known("--type", types, ChoiceOptions.names(Plover.values()));
        }
    }

    private static void only(Listed listed, String option, boolean given, Listed... kinds) {
        if (given && !List.of(kinds).contains(listed)) {
            List<String> labels = List.of(kinds).stream().map(Listed::label).toList();
            int last = labels.size() - 1;
            throw Failure.usage(option + " is for "
                    + (last == 0 ? "" : String.join(", ", labels.subList(0, last)) + " and ") + labels.get(last)
                    + ", not for " + listed.label());
        }
    }

    private LedgerQuery query(Listed listed, ActorIndex actors, @Nullable Long known) {
        LedgerQuery.Builder query = LedgerQuery.builder(listed.kind())
                .types(Set.copyOf(types))
                .modes(Set.copyOf(modes))
                .manners(Set.copyOf(manners))
                .document(document)
                .outlet(outlet)
                .within(within)
                .measured(of)
                .asOf(known);
        if (limit != null && !best && listed != Listed.CONTACTS) {
            query.limit(limit);
        }
        if (listed == Listed.CONTACTS) {
            query.contacts();
        }
        if (!all) {
            query.said();
        }
        return choice.narrow(query, actors, main.console).build();
    }

    private void table(Listed listed, Ledger open, ActorIndex actors, List<List<Row>> groups, List<Row> rows) {
        View view = View.of(open, actors, rows);
        Table table = listed == Listed.CONTACTS ? ContactTable.of(groups, view) : RecordTable.of(listed, rows, view);
        print(table);
        Set<String> documents = new LinkedHashSet<>();
        rows.forEach(row -> documents.add(String.valueOf(row.document())));
        main.console.note(
                rows.isEmpty()
                        ? "no " + listed.label() + " match; " + hint(open)
                        : Plural.of(groups.size(), listed.label())
                                + (groups.size() == rows.size() ? "" : " (" + rows.size() + " reports)")
                                + (listed == Listed.DOCUMENTS ? "" : " in " + Plural.of(documents.size(), "documents"))
                                + (limit != null && groups.size() == limit ? " (--limit " + limit + ")" : "")
                                + "; ./dragoman source "
                                + Best.first(rows).id() + ledger.argument() + " shows the words");
    }

    private String hint(Ledger open) {
        var info = open.info();
        return ledger.file + " holds " + Plural.of(info.contacts(), "contacts") + " and "
                + Plural.of(info.records().getOrDefault(org.dragoman.ledger.RecordKind.STATEMENT, 0L), "statements")
                + " in "
                + Plural.of(info.records().getOrDefault(org.dragoman.ledger.RecordKind.DOCUMENT, 0L), "documents");
    }

    private void actors(List<Row> rows, ActorIndex actors) {
        Table table = new Table()
                .column("kind")
                .wrapped("name", 12)
                .wrapped("role", 10)
                .wrapped("of", 8)
                .wrapped("also", 12)
                .numbers("docs")
                .wrapped("id", 8);
        Set<String> ids = new TreeSet<>();
        rows.forEach(row -> ids.add(row.id()));
        for (String id : ids) {
            ActorIndex.Entry entry = actors.get(id);
            if (entry != null) {
                table.row(List.of(
                        entry.kind(),
                        entry.name() + (entry.provisional() ? " *" : ""),
                        String.join("; ", entry.roles()),
                        entry.of() == null ? "" : actors.name(entry.of()),
                        entry.aliases().stream().limit(4).collect(Collectors.joining(", ")),
                        Long.toString(entry.documents()),
                        id));
            }
        }
        print(table);
        main.console.note(Plural.of(ids.size(), "actors") + " (* from the text alone, not in the actor book)");
    }

    private void print(Table table) {
        if (table.isEmpty()) {
            return;
        }
        PrintStream out = main.console.out();
        List<String> lines = table.render(main.console.width());
        out.println(main.console.colour() ? "\u001b[1m" + lines.get(0) + "\u001b[0m" : lines.get(0));
        lines.subList(1, lines.size()).forEach(out::println);
    }

    private void jsonLines(List<Row> rows) throws IOException {
        JsonLines lines = new JsonLines(main.console.out());
        for (Row row : rows) {
            lines.write(row);
        }
        lines.flush();
    }

    private void json(List<Row> rows) throws IOException {
        PrintStream out = main.console.out();
        String separator = "[\n";
        for (Row row : rows) {
            out.print(separator);
            out.print(JsonLines.line(row));
            separator = ",\n";
        }
        out.println(separator.equals("[\n") ? "[]" : "\n]");
    }
}
