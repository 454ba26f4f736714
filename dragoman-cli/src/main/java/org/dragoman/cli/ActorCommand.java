package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Correction;
import org.dragoman.export.Csv;
import org.dragoman.export.Table;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LoggedCorrection;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman actor}. */
@Command(
        name = "actor",
        description = {
            "Shows who an actor is: names, offices held on a date, memberships, and what the ledger holds of it.",
            "Corrects who is who: merge, split, rename; each is logged with who, when and why, and undo takes it back."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[merge | split | rename | undo | log]",
        footer = {
            "",
            "Examples:",
            "  ./dragoman actor \"Wang Yi\" --on 2023-01-01",
            "  ./dragoman actor RUS --format json",
            "  ./dragoman actor merge person:v-putin Q7747 --why \"the same man\"",
            "  ./dragoman actor undo 1"
        })
final class ActorCommand implements Callable<Integer> {
    private final Main main;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ACTOR", description = "A name in any script, or an id.")
    String name = "";

    @Option(names = "--on", paramLabel = "DATE", description = "What held then, such as 2021-08-25, 2021-08 or 2021.")
    @Nullable
    String on;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json.")
    ActorsCommand.Format format = ActorsCommand.Format.TABLE;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    ActorCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        if (name.isBlank()) {
            throw Failure.usage(
                    "actor needs a name, as in ./dragoman actor \"Wang Yi\", or one of merge, split, rename,"
                            + " undo, log");
        }
        if (on != null && Edtf.read(on) == null) {
            throw Failure.usage("--on " + on + " is no date: write it as 2021-08-25, 2021-08 or 2021");
        }
        ActorBook book = ActorBook.with(ledger.actors.corrections());
        BookSearch search = new BookSearch(book);
        List<Actor> found = new ArrayList<>(search.find(name));
        List<ActorIndex.Entry> kept = kept(found);
        for (ActorIndex.Entry entry : kept) {
            if (found.stream().noneMatch(actor -> actor.id().equals(entry.id())) && book.actor(entry.id()) == null) {
                found.add(actor(entry));
            }
        }
        if (found.isEmpty()) {
            throw Failure.usage("nobody is called " + name + suggestions(search.near(name, 4)));
        }
        switch (format) {
            case TABLE -> table(found, kept, book);
            case CSV -> csv(found, book);
            case JSON -> main.console.out().println(Json.write(json(found, kept, book)));
        }
        return Main.DONE;
    }

    /** What the ledger, if there is one, holds under the name or the ids. */
    private List<ActorIndex.Entry> kept(List<Actor> found) {
        if (!Files.exists(ledger.file)) {
            return List.of();
        }
        try (Ledger open = ledger.open()) {
            ActorIndex actors = open.actors();
            List<ActorIndex.Entry> kept = new ArrayList<>();
            for (Actor actor : found) {
                ActorIndex.Entry entry = actors.get(actor.id());
                if (entry != null) {
                    kept.add(entry);
                }
            }
            return kept.isEmpty() ? actors.named(name) : kept;
        }
    }

    private static Actor actor(ActorIndex.Entry entry) {
        return new Actor(
                entry.id(),
                Actor.Kind.valueOf(entry.kind().toUpperCase(Locale.ROOT)),
                entry.name(),
                List.copyOf(entry.aliases()),
                entry.roles().isEmpty() ? null : String.join("; ", entry.roles()),
                entry.of(),
                entry.provisional());
    }

    private void table(List<Actor> found, List<ActorIndex.Entry> kept, ActorBook book) {
        PrintStream out = main.console.out();
        Actor first = found.get(0);
        out.println(first.id() + "  " + first.kind().name().toLowerCase(Locale.ROOT) + " " + first.name()
                + (first.provisional() ? " (from texts alone; not in the actor book)" : ""));
        List<ActorFacts> facts = ActorFacts.of(first, book, on);
        Table table = new Table().column("").wrapped("", 30).wrapped("", 12);
        facts.forEach(fact -> table.row(List.of("  " + fact.about(), fact.what(), fact.when())));
        if (first.role() != null) {
            table.row(List.of("  role", first.role(), ""));
        }
        if (!table.isEmpty()) {
            List<String> lines = table.render(main.console.width());
            lines.subList(1, lines.size()).forEach(out::println);
        }
        if (on != null
                && facts.stream().noneMatch(fact -> fact.about().equals("office"))
                && !book.terms(first.id()).isEmpty()) {
            out.println("  no office known on " + on + "; without --on all are shown");
        }
        for (ActorIndex.Entry entry : kept) {
            if (entry.id().equals(first.id())) {
                out.println("  in the ledger: " + Plural.of(entry.documents(), "documents")
                        + "; ./dragoman list events --by " + entry.id() + ledger.argument());
            }
        }
        reasons(first.id(), out);
        if (found.size() > 1) {
            main.console.note("also called so: "
                    + found.stream()
                            .skip(1)
                            .limit(6)
                            .map(actor -> actor.name() + " (" + actor.id() + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    /** Why other ids count as this actor. */
    private void reasons(String id, PrintStream out) {
        if (!Files.exists(ledger.file)) {
            return;
        }
        try (Ledger open = ledger.open()) {
            for (Correction one : open.corrections().inForce().all()) {
                if (one.value().equals(id) && one.action() == Correction.Action.MERGE) {
                    out.println("  also " + one.actor() + ": " + (one.reason() == null ? "merged" : one.reason()));
                }
            }
        }
    }

    private void csv(List<Actor> found, ActorBook book) throws IOException {
        Csv csv = new Csv(main.console.out());
        csv.line(List.of("id", "kind", "name", "about", "what", "when"));
        for (Actor actor : found) {
            String kind = actor.kind().name().toLowerCase(Locale.ROOT);
            for (ActorFacts fact : ActorFacts.of(actor, book, on)) {
                csv.line(List.of(actor.id(), kind, actor.name(), fact.about(), fact.what(), fact.when()));
            }
        }
    }

    private List<Map<String, @Nullable Object>> json(List<Actor> found, List<ActorIndex.Entry> kept, ActorBook book) {
        List<Map<String, @Nullable Object>> actors = new ArrayList<>();
        for (Actor actor : found) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("id", actor.id());
            one.put("kind", actor.kind().name().toLowerCase(Locale.ROOT));
            one.put("name", actor.name());
            one.put("aliases", actor.aliases());
            one.put("of", actor.of());
            one.put("provisional", actor.provisional());
            List<Map<String, @Nullable Object>> facts = new ArrayList<>();
            for (ActorFacts fact : ActorFacts.of(actor, book, on)) {
                Map<String, @Nullable Object> cells = new LinkedHashMap<>();
                cells.put("about", fact.about());
                cells.put("what", fact.what());
                cells.put("when", fact.when().isEmpty() ? null : fact.when());
                facts.add(cells);
            }
            one.put("facts", facts);
            kept.stream()
                    .filter(entry -> entry.id().equals(actor.id()))
                    .forEach(entry -> one.put("documents", entry.documents()));
            actors.add(one);
        }
        return actors;
    }

    private static String suggestions(List<Actor> near) {
        return near.isEmpty()
                ? "; ./dragoman actors lists those of the ledger"
                : "; did you mean "
                        + near.stream()
                                .map(actor -> actor.name() + " (" + actor.id() + ")")
                                .collect(Collectors.joining(", "))
                        + "?";
    }

    @Command(
            name = "merge",
            description = "Says that an actor is the same as another; records of both count for the other.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  ./dragoman actor merge person:v-putin Q7747 --why \"the same man\""})
    int merge(
            @Parameters(index = "0", paramLabel = "ACTOR", description = "The id that is to go.") String actor,
            @Parameters(index = "1", paramLabel = "INTO", description = "The id that stays.") String into,
            @Mixin SignedOption signed,
            @Mixin LedgerOption ledger) {
        return correct(ledger, signed, open -> {
            boolean inBook = ActorBook.standard().actor(into) != null;
            return Correction.merge(known(actor, open), inBook ? into : known(into, open), signed.why);
        });
    }

    @Command(
            name = "split",
            description = "Says that in some documents another is meant, who gets an id of his own.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Example:",
                "  ./dragoman actor split person:ivan-petrov person:ivan-petrov-2 --document doc-1f0c2a"
            })
    int split(
            @Parameters(index = "0", paramLabel = "ACTOR", description = "The id that means two.") String actor,
            @Parameters(index = "1", paramLabel = "OTHER", description = "A new id for the other.") String other,
            @Option(
                            names = "--document",
                            required = true,
                            paramLabel = "ID",
                            description = "A document in which the other is meant; may be repeated.")
                    List<String> documents,
            @Mixin SignedOption signed,
            @Mixin LedgerOption ledger) {
        return correct(ledger, signed, open -> {
            List<String> ids =
                    documents.stream().map(document -> document(document, open)).toList();
            return Correction.split(known(actor, open), other, ids, signed.why);
        });
    }

    @Command(
            name = "rename",
            description = "Shows an actor by another name; the old one is still found.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  ./dragoman actor rename TUR Turkey --why \"house style\""})
    int rename(
            @Parameters(index = "0", paramLabel = "ACTOR", description = "The id.") String actor,
            @Parameters(index = "1", paramLabel = "NAME", description = "The name to show.") String name,
            @Mixin SignedOption signed,
            @Mixin LedgerOption ledger) {
        return correct(ledger, signed, open -> Correction.rename(known(actor, open), name, signed.why));
    }

    private int correct(LedgerOption option, SignedOption signed, Function<Ledger, Correction> correction) {
        if (!Files.exists(option.file)) {
            throw Failure.usage(
                    "there is no ledger " + option.file + ": read something first, or name it with --ledger");
        }
        try (Ledger open = Ledger.open(option.file)) {
            LoggedCorrection logged = open.corrections().add(correction.apply(open), signed.by);
            main.console
                    .out()
                    .println(line(logged) + "; ./dragoman actor undo " + logged.number() + option.argument()
                            + " takes it back");
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
        return Main.DONE;
    }

    /** The id of a document, of which the beginning is enough where it is clear. */
    private static String document(String beginning, Ledger open) {
        List<String> found = open.documents().keySet().stream()
                .filter(id -> id.startsWith(beginning))
                .toList();
        if (found.size() != 1) {
            throw Failure.usage("--document " + beginning
                    + (found.isEmpty()
                            ? ": no document has this id; ./dragoman list documents shows ids"
                            : ": several documents have ids that begin so"));
        }
        return found.get(0);
    }

    private static String known(String id, Ledger open) {
        ActorIndex actors = open.actors();
        if (actors.get(id) != null) {
            return id;
        }
        List<ActorIndex.Entry> near = actors.near(id, 3);
        throw Failure.usage("no record names an actor " + id
                + (near.isEmpty()
                        ? ": ./dragoman actors lists them"
                        : "; did you mean "
                                + near.stream().map(ActorIndex.Entry::id).collect(Collectors.joining(", "))
                                + "?"));
    }

    @Command(
            name = "undo",
            description = "Takes a correction back; it stays in the log.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  ./dragoman actor undo 3"})
    int undo(
            @Parameters(index = "0", paramLabel = "NUMBER", description = "As the log shows it.") long number,
            @Mixin SignedOption signed,
            @Mixin LedgerOption ledger) {
        if (!Files.exists(ledger.file)) {
            throw Failure.usage("there is no ledger " + ledger.file);
        }
        try (Ledger open = Ledger.open(ledger.file)) {
            main.console.out().println("taken back: " + line(open.corrections().undo(number, signed.by)));
        }
        return Main.DONE;
    }

    @Command(
            name = "log",
            description = "Lists the corrections: who made them, when and why, and which were taken back.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  ./dragoman actor log"})
    int log(@Mixin LedgerOption ledger) {
        try (Ledger open = ledger.open()) {
            List<LoggedCorrection> log = open.corrections().log();
            for (LoggedCorrection one : log) {
                String undone = one.inForce() ? "" : "; taken back by " + one.undoneBy() + " on " + day(one.undone());
                main.console.out().println(line(one) + "; by " + one.by() + " on " + day(one.made()) + undone);
            }
            main.console.note(
                    log.isEmpty() ? "no corrections in " + ledger.file : Plural.of(log.size(), "corrections"));
        }
        return Main.DONE;
    }

    private static String day(@Nullable Instant time) {
        return time == null ? "" : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String line(LoggedCorrection one) {
        Correction correction = one.correction();
        return one.number() + " " + correction.action().name().toLowerCase(Locale.ROOT) + " " + correction.actor()
                + " → "
                + correction.value()
                + (correction.documents().isEmpty() ? "" : " in " + String.join(", ", correction.documents()))
                + (correction.reason() == null ? "" : " (" + correction.reason() + ")");
    }
}
