package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.export.Format;
import org.dragoman.export.Holdings;
import org.dragoman.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman export}. */
@Command(
        name = "export",
        description = {
            "Writes what the ledger holds in a form that other programs read, such as GDELT, CSV or GEXF.",
            "FORMAT is one of: jsonl, csv (with CSVW metadata), parquet; gdelt, gdelt-mentions, polecat, plover"
                    + " (events); ftm, ftm-statements (FollowTheMoney); gexf, graphml (the network); annotation (W3C Web"
                    + " Annotation), brat; bibtex (the documents); prov (PROV-O)."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dragoman export gdelt --to events.tsv",
            "  ./dragoman export parquet --to tables",
            "  ./dragoman export gexf --to system.gexf",
            "",
            "csv, parquet and brat write a folder, the others a file. Events are those that are said to have",
            "happened, one for all reports that are linked to it."
        })
final class ExportCommand implements Callable<Integer> {
    private final Main main;

    @Parameters(index = "0", paramLabel = "FORMAT", description = "What to write.")
    String format = "";

    @Option(names = "--to", required = true, paramLabel = "FILE|DIR", description = "Where to write it.")
    Path target = Path.of("");

    @Option(names = "--force", description = "Write over what is there.")
    boolean force;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    ExportCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        Format chosen = format(format);
        if (chosen.folder() && Files.isRegularFile(target)) {
            throw Failure.usage("--to " + target + " is a file: " + chosen.label() + " writes a folder");
        }
        if (!chosen.folder() && Files.isDirectory(target)) {
            throw Failure.usage("--to " + target + " is a folder: " + chosen.label() + " writes a file");
        }
        if (!force && (chosen.folder() ? filled(target) : Files.exists(target))) {
            throw Failure.usage("--to " + target + (chosen.folder() ? " is not empty" : " is there already")
                    + ": --force writes over it");
        }
        try (Ledger open = ledger.open()) {
            String left = chosen.write(new Holdings(open), target);
            main.console.note(
                    "wrote " + target + ": " + chosen.words() + (left.isEmpty() ? "" : "; left out: " + left));
        }
        return Main.DONE;
    }

    private static boolean filled(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private static Format format(String wanted) {
        for (Format one : Format.values()) {
            if (one.label().equals(wanted.toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return one;
            }
        }
        String labels = Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", "));
        String near = Spelling.question(
                wanted, Arrays.stream(Format.values()).map(Format::label).toList());
        throw Failure.usage(
                "there is no format " + wanted + (near.isEmpty() ? "." : near) + " Choose one of " + labels);
    }
}
