package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dragoman.export.Format;
import org.dragoman.export.Holdings;
import org.dragoman.export.Table;
import org.dragoman.export.TerminalText;
import org.dragoman.ledger.Appended;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerInfo;
import org.dragoman.ledger.ReadingFiles;
import org.dragoman.ledger.ReadingRows;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman ledger}. */
@Command(
        name = "ledger",
        description = "Looks after the ledger: what it holds, whether it is sound, copies for other programs.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(info | check | export | import | forget-run)",
        footer = {
            "",
            "Examples:",
            "  ./dragoman ledger info",
            "  ./dragoman ledger export records.jsonl",
            "  ./dragoman ledger export tables --format parquet",
            "  ./dragoman ledger import tables --ledger copy.duckdb",
            "  ./dragoman ledger forget-run 3"
        })
final class LedgerCommand implements Callable<Integer> {
    /** Readings a transaction when they are taken in. */
    private static final int BATCH = 100;

    private static final Map<String, Format> FORMATS =
            Map.of("jsonl", Format.JSONL, "csv", Format.CSV, "parquet", Format.PARQUET);

    private final Main main;

    LedgerCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        throw Failure.usage("ledger needs one of info, check, export, import, forget-run: ./dragoman ledger info");
    }

    @Command(
            name = "info",
            description = "Shows what the ledger holds, and its runs.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  ./dragoman ledger info --ledger other.duckdb"})
    int info(@Mixin LedgerOption ledger) {
        PrintStream out = main.console.out();
        try (Ledger open = ledger.open()) {
            LedgerInfo info = open.info();
            out.printf(Locale.ROOT, "%s: %.1f MB, schema %d%n", info.file(), info.bytes() / 1e6, info.schema());
            info.records().forEach((kind, number) -> {
                out.printf(Locale.ROOT, "  %-14s %,10d%n", kind.label(), number);
                if (kind == RecordKind.EVENT_REPORT) {
                    out.printf(Locale.ROOT, "    %-12s %,10d%n", "contacts", info.contacts());
                }
            });
            out.printf(Locale.ROOT, "  %-14s %,10d%n", "words read", info.tokens());
            out.printf(Locale.ROOT, "  %-14s %,10d%n", "duplicates", info.duplicates());
            out.printf(Locale.ROOT, "  %-14s %,10d%n", "superseded", info.superseded());
            if (info.first() != null) {
                out.println("  published from " + info.first() + " to " + info.last());
            }
            out.println("outlets");
            info.outlets().entrySet().stream()
                    .limit(12)
                    .forEach(outlet -> out.printf(
                            Locale.ROOT,
                            "  %-30s %,6d%n",
                            outlet.getKey().isEmpty() ? "(unknown)" : TerminalText.line(outlet.getKey()),
                            outlet.getValue()));
            Table runs = new Table()
                    .numbers("run")
                    .column("started")
                    .column("state")
                    .wrapped("version", 10)
                    .wrapped("options", 20);
            for (Run run : info.runs()) {
                runs.row(List.of(
                        Long.toString(run.run()),
                        run.started()
                                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                                .toString(),
                        run.forgotten() != null ? "forgotten" : run.finished() != null ? "finished" : "cut off",
                        run.version(),
                        run.options()));
            }
            if (!runs.isEmpty()) {
                runs.render(main.console.width()).forEach(out::println);
            }
        }
        return Main.DONE;
    }

    @Command(
            name = "check",
            description = "Looks for ids that lead nowhere, ids twice, and spans that are not their words.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  ./dragoman ledger check"})
    int check(@Mixin LedgerOption ledger) {
        try (Ledger open = ledger.open()) {
            List<String> findings = open.check();
            findings.forEach(main.console.out()::println);
            main.console.out().println(findings.isEmpty() ? ledger.file + " is sound" : findings.size() + " findings");
            return findings.isEmpty() ? Main.DONE : Main.INCOMPLETE;
        }
    }

    @Command(
            name = "export",
            description = {
                "Writes all that is known now: as JSON lines in one file, or as CSV or Parquet, a file a kind of"
                        + " record in a folder."
            },
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Examples:",
                "  ./dragoman ledger export records.jsonl",
                "  ./dragoman ledger export tables --format parquet"
            })
    int export(
            @Parameters(paramLabel = "DIR-or-FILE", description = "Where to; a folder is made if missing.") Path target,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            description = "jsonl, csv or parquet; by the name's ending unless given.")
                    @Nullable
                    String format,
            @Mixin LedgerOption ledger)
            throws IOException {
        String chosen = format == null ? ending(target) : format.toLowerCase(Locale.ROOT);
        Format form = FORMATS.get(chosen);
        if (form == null) {
            throw Failure.usage("--format " + chosen + ": choose jsonl, csv or parquet");
        }
        Path place = !form.folder() && Files.isDirectory(target) ? target.resolve("records.jsonl") : target;
        try (Ledger open = ledger.open()) {
            form.write(new Holdings(open), place);
            main.console.out().println(place);
        } catch (FileAlreadyExistsException e) {
            throw Failure.usage(target + " is a file: csv and parquet need a folder");
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
            throw Failure.usage(target + " cannot be written (" + reason + "): name another place");
        }
        return Main.DONE;
    }

    private static String ending(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith("csv") ? "csv" : name.endsWith("parquet") ? "parquet" : "jsonl";
    }

    @Command(
            name = "import",
            description = {
                "Takes in readings that were made elsewhere: Parquet as ledger export and the reading on a cluster"
                        + " write it, or JSON lines.",
                "What the ledger holds already is not taken again, so that an import that was cut off can be repeated."
            },
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Examples:",
                "  ./dragoman ledger import records",
                "  ./dragoman ledger import records.jsonl --ledger other.duckdb"
            })
    int imported(
            @Parameters(paramLabel = "DIR-or-FILE", description = "What to take in.") Path place,
            @Mixin LedgerOption ledger) {
        try (ReadingFiles files = ReadingFiles.open(place);
                Ledger open = Ledger.open(ledger.file)) {
            Run run = open.begin(main.services.version().get(), Map.of("import", place.toString()));
            Appended sum = Appended.NOTHING;
            while (files.hasNext()) {
                List<ReadingRows> batch = new ArrayList<>();
                while (batch.size() < BATCH && files.hasNext()) {
                    batch.add(files.next());
                }
                sum = sum.plus(open.appendRows(batch, run));
            }
            open.finish(run);
            main.console
                    .out()
                    .println(Plural.of(sum.added() + sum.superseded(), "documents") + " taken into " + ledger.file
                            + ", " + sum.known() + " already known");
        } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException e) {
            throw Failure.usage(place + " cannot be taken in: " + Main.firstLine(e.getMessage()));
        }
        return Main.DONE;
    }

    @Command(
            name = "forget-run",
            description = "Makes the readings of a run count for nothing; what they had superseded holds again.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  ./dragoman ledger forget-run 3"})
    int forget(
            @Parameters(paramLabel = "RUN", description = "The number of the run, as ledger info shows it.") long run,
            @Mixin LedgerOption ledger) {
        if (!Files.exists(ledger.file)) {
            throw Failure.usage("there is no ledger " + ledger.file + ": name another with --ledger");
        }
        try (Ledger open = Ledger.open(ledger.file)) {
            long forgotten = open.forget(run);
            main.console
                    .out()
                    .println("run " + run + " is forgotten, with " + forgotten
                            + (forgotten == 1 ? " reading" : " readings") + "; the rows stay in the file");
        }
        return Main.DONE;
    }
}
