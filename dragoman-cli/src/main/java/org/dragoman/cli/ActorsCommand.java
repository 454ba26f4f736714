package org.dragoman.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dragoman.actor.Correction;
import org.dragoman.export.Csv;
import org.dragoman.export.Table;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman actors}. */
@Command(
        name = "actors",
        description = {
            "Lists the actors of the ledger, those in most documents first.",
            "--unresolved lists who is named most and not in the actor book; --same who counts as one, and why."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dragoman actors --limit 20",
            "  ./dragoman actors --unresolved --format csv",
            "  ./dragoman actors --same"
        })
final class ActorsCommand implements Callable<Integer> {
    /** How to write. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    private final Main main;

    @Option(names = "--unresolved", description = "Named people and organisations whom the actor book misses.")
    boolean unresolved;

    @Option(names = "--same", description = "Ids of different documents that count as one actor, with the reason.")
    boolean same;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; 50 unless given.")
    int limit = 50;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json.")
    Format format = Format.TABLE;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    ActorsCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw Failure.usage("--limit " + limit + ": give a number from 1 up");
        }
        if (unresolved && same) {
            throw Failure.usage("--unresolved and --same are two lists: ask for one");
        }
        try (Ledger open = ledger.open()) {
            if (same) {
                write(List.of("actor", "same_as", "reason"), same(open), "people seen under two ids");
            } else if (unresolved) {
                write(
                        List.of("documents", "mentions", "kind", "name", "role", "of", "id"),
                        unresolved(open),
                        "names that the actor book misses");
            } else {
                write(List.of("documents", "kind", "name", "of", "id"), all(open), "actors");
            }
        }
        return Main.DONE;
    }

    private List<List<@Nullable Object>> same(Ledger open) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Correction one : open.corrections().inForce().all()) {
            if (one.action() == Correction.Action.MERGE && rows.size() < limit) {
                rows.add(row(one.actor(), one.value(), one.reason()));
            }
        }
        return rows;
    }

    private List<List<@Nullable Object>> unresolved(Ledger open) {
        ActorIndex actors = open.actors();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        open.unresolved(limit).forEach(one -> {
            String of = one.of();
            rows.add(row(
                    one.documents(),
                    one.mentions(),
                    one.kind(),
                    one.name(),
                    one.role(),
                    of == null ? null : actors.name(of),
                    one.id()));
        });
        return rows;
    }

    private List<List<@Nullable Object>> all(Ledger open) {
        ActorIndex actors = open.actors();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        actors.all().stream()
                .sorted(Comparator.comparingLong((ActorIndex.Entry entry) -> -entry.documents())
                        .thenComparing(ActorIndex.Entry::id))
                .limit(limit)
                .forEach(entry -> {
                    String of = entry.of();
                    rows.add(row(
                            entry.documents(),
                            entry.kind(),
                            entry.name(),
                            of == null ? null : actors.name(of),
                            entry.id()));
                });
        return rows;
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }

    private void write(List<String> columns, List<List<@Nullable Object>> rows, String what) throws IOException {
        switch (format) {
            case TABLE -> table(columns, rows, what);
            case CSV -> {
                Csv csv = new Csv(main.console.out());
                csv.line(columns);
                for (List<@Nullable Object> row : rows) {
                    csv.line(row);
                }
            }
            case JSON -> {
                List<Map<String, @Nullable Object>> objects = new ArrayList<>();
                for (List<@Nullable Object> row : rows) {
                    Map<String, @Nullable Object> object = new LinkedHashMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        object.put(columns.get(i), row.get(i));
                    }
                    objects.add(object);
                }
                main.console.out().println(Json.write(objects));
            }
        }
    }

    private void table(List<String> columns, List<List<@Nullable Object>> rows, String what) {
        Table table = new Table();
        for (String column : columns) {
            if (column.equals("documents") || column.equals("mentions")) {
                table.numbers(column);
            } else if (column.equals("kind")) {
                table.column(column);
            } else {
                table.wrapped(column.replace('_', ' '), 10);
            }
        }
        for (List<@Nullable Object> row : rows) {
            table.row(row.stream()
                    .map(cell -> cell == null ? "" : String.valueOf(cell))
                    .toList());
        }
        if (!table.isEmpty()) {
            table.render(main.console.width()).forEach(main.console.out()::println);
        }
        main.console.note(Plural.of(rows.size(), what) + (rows.size() == limit ? " (--limit " + limit + ")" : ""));
    }
}
