package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dragoman.actor.Corrections;
import org.dragoman.container.Fields;
import org.dragoman.document.Document;
import org.dragoman.document.Metadata;
import org.dragoman.fetch.FetchMemory;
import org.dragoman.fetch.Fetcher;
import org.dragoman.fetch.PoliteWeb;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Run;
import org.dragoman.reading.Desk;
import org.dragoman.reading.Reading;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman read}. */
@Command(
        name = "read",
        description = {
            "Reads documents (text, Markdown, HTML) from files, folders, archives, feeds and the web into a ledger.",
            "PATH is a file, a folder, a glob, or - for standard input; a file that holds many: JSON lines, WARC, ZIP,"
                    + " tar, Parquet, RSS or Atom; or the address of a page or feed, read as far as robots.txt allows.",
            "What is known of a document may stand beside it in NAME.meta.json"
                    + " (uri, outlet, title, authors, language, published)."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dragoman read articles",
            "  ./dragoman read page.html --published 2021-08-25 --outlet \"Example Times\"",
            "  ./dragoman read articles --to records.jsonl --no-ledger",
            "  ./dragoman read crawl.warc.gz stories.jsonl --fields text=story,published=day"
        })
final class ReadCommand implements Callable<Integer> {
    private final Main main;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "What to read.")
    List<String> paths = List.of();

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(names = "--no-ledger", description = "Keep nothing in a ledger; for use with --to.")
    boolean noLedger;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Write all records as JSON lines; - for standard output.")
    @Nullable
    Path to;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Number of documents read at a time; the number of processors unless given.")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--published", paramLabel = "DATE", description = "When they were published, such as 2021-08-25.")
    @Nullable
    String published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published them.")
    @Nullable
    String outlet;

    @Option(names = "--uri", paramLabel = "ADDRESS", description = "The address of the one document.")
    @Nullable
    String uri;

    @Option(names = "--title", paramLabel = "TEXT", description = "The title of the one document.")
    @Nullable
    String title;

    @Option(names = "--author", paramLabel = "NAME", description = "Who wrote it; may be repeated.")
    List<String> authors = new ArrayList<>();

    @Option(names = "--language", paramLabel = "TAG", description = "The language as a BCP 47 tag, such as en.")
    @Nullable
    String language;

    @Option(
            names = "--largest",
            paramLabel = "MB",
            description = "The largest document, in millions of bytes; 20 unless given.")
    int largest = 20;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description = "How long reading one document may take before it is given up; 600 unless given.")
    long patience = Desk.PATIENCE.toSeconds();

    @Option(
            names = "--fields",
            split = ",",
            paramLabel = "PART=NAME",
            description =
                    "Where the parts of an article stand in JSON lines and Parquet, where their names are unusual:"
                            + " text, html, uri, outlet, title, authors, language, published.")
    Map<String, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--follow",
            description =
                    "Fetch the pages that a feed on the web links to; else what the feed carries of them is read.")
    boolean follow;

    @Option(
            names = "--resume",
            description =
                    "Go on with the last run into this ledger that was cut off, with its paths and what it was told"
                            + " of them. What was committed is not read again.")
    boolean resume;

    @Option(names = "--quiet", description = "Say nothing but errors.")
    boolean quiet;

    ReadCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        if (resume) {
            resume();
        }
        check();
        long begun = System.nanoTime();
        ReadCounts counts;
        boolean fresh = !noLedger && !Files.exists(ledger.file);
        Path remembered = ledger.file.resolveSibling(ledger.file.getFileName() + ".fetched.json");
        FetchMemory fetched = noLedger || to != null ? FetchMemory.empty() : FetchMemory.of(remembered);
        try (Inputs inputs = inputs(fetched);
                JsonLinesFile file = file();
                Ledger kept = noLedger ? null : Ledger.open(ledger.file)) {
            counts = read(inputs, file, kept);
            counts.passedOver.putAll(inputs.passedOver());
            if (!noLedger && !fetched.isEmpty()) {
                fetched.save(remembered);
            }
            if (file != null && !counts.nothing()) {
                file.complete();
            }
        }
        if (fresh && counts.nothing()) {
            // An empty ledger would only look as if something had been kept.
            Files.deleteIfExists(ledger.file);
            Files.deleteIfExists(ledger.file.resolveSibling(ledger.file.getFileName() + ".wal"));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (!quiet) {
            boolean aside = to != null && to.toString().equals("-");
            new ReadSummary(
                            aside ? main.console.err() : main.console.out(),
                            noLedger ? null : ledger,
                            aside ? null : to)
                    .print(counts, seconds);
        }
        for (String line : counts.notRead) {
            main.console.note("not read: " + line);
        }
        if (counts.notRead.stream().anyMatch(line -> line.contains("; raise "))) {
            main.console.note("the limit is set by --largest MB; a line or paragraph may have a tenth of it");
        }
        return counts.notRead.isEmpty() ? Main.DONE : Main.INCOMPLETE;
    }

    private Inputs inputs(FetchMemory fetched) {
        try {
            Fetcher fetcher = new Fetcher(main.services.version().get(), Duration.ofSeconds(2), Duration.ofSeconds(30));
            return new Inputs(
                    paths,
                    options().metadata(),
                    main.console.in(),
                    largest,
                    Fields.STANDARD.with(fields),
                    new PoliteWeb(fetcher, fetched, follow));
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--fields: " + e.getMessage());
        }
    }

    /** Takes paths and options from the run that was cut off last. */
    private void resume() {
        if (noLedger || !paths.isEmpty()) {
            throw Failure.usage(
                    "--resume takes the paths of the run that was cut off: give neither paths nor --no-ledger");
        }
        try (Ledger kept = ledger.open()) {
            List<Run> runs = kept.runs();
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last == null || last.finished() != null || last.forgotten() != null) {
                throw Failure.usage("--resume: no run into " + ledger.file + " was cut off");
            }
            RunOptions told = RunOptions.parse(last.options());
            paths = told.paths();
            published = told.metadata().published();
            outlet = told.metadata().outlet();
            uri = told.metadata().uri();
            title = told.metadata().title();
            language = told.metadata().language();
            authors = new ArrayList<>(told.metadata().authors());
            fields = told.fields();
            follow = told.follow();
        }
    }

    private void check() {
        if (paths.isEmpty()) {
            throw Failure.usage(
                    "what is to be read? Give a PATH: a file, a folder, an address, or - for standard input");
        }
        if (noLedger && to == null) {
            throw Failure.usage("--no-ledger without --to FILE would keep nothing: name a file with --to");
        }
        if (jobs < 1) {
            throw Failure.usage("--jobs " + jobs + ": at least one document at a time must be read");
        }
        if (largest < 1 || largest > 1000) {
            throw Failure.usage("--largest " + largest + ": give a number of megabytes from 1 to 1000");
        }
        if (patience < 1) {
            throw Failure.usage("--patience " + patience + ": give a document at least one second");
        }
        if (published != null && Edtf.read(published) == null) {
            throw Failure.usage("--published " + published + " is no date: write it as 2021-08-25, 2021-08 or 2021");
        }
    }

    private @Nullable JsonLinesFile file() {
        if (to == null) {
            return null;
        }
        try {
            return new JsonLinesFile(to, main.console.out());
        } catch (NoSuchFileException e) {
            throw Failure.usage("--to " + to + ": there is no such folder; make it first");
        } catch (AccessDeniedException e) {
            throw Failure.usage("--to " + to + " may not be written: check its permissions");
        } catch (IOException e) {
            throw Failure.usage("--to " + to + " cannot be written: " + e.getMessage());
        }
    }

    private ReadCounts read(Inputs inputs, @Nullable JsonLinesFile file, @Nullable Ledger kept) throws IOException {
        Corrections corrections = ledger.actors.corrections();
        String version = Services.version(main.services.version().get(), corrections);
        Run run = kept == null ? null : kept.begin(version, options().toMap(jobs));
        Loading loading = new Loading(main, quiet, corrections);
        ReadWork work = new ReadWork(
                loading::reader,
                version,
                jobs,
                Duration.ofSeconds(patience),
                kept,
                run,
                file == null ? List.of() : List.of(file),
                to != null,
                main::trace);
        try (ProgressLine progress = new ProgressLine(main.console, quiet, inputs.count())) {
            ReadCounts counts = work.read(inputs, progress);
            if (kept != null && run != null) {
                kept.finish(run);
            }
            return counts;
        } catch (IOException e) {
            if (file != null && String.valueOf(e.getMessage()).contains("No space left")) {
                throw new Failure(
                        Main.INCOMPLETE, "no room to write " + to + ": free some disk space and run it again", e);
            }
            throw e;
        }
    }

    private RunOptions options() {
        Metadata given = new Metadata(uri, outlet, title, authors, language, published);
        return new RunOptions(paths, given, fields, follow);
    }

    /** Loads the models once, and says so. */
    private static final class Loading {
        private final Main main;
        private final boolean quiet;
        private final Corrections corrections;
        private @Nullable Function<Document, Reading> reader;

        Loading(Main main, boolean quiet, Corrections corrections) {
            this.main = main;
            this.quiet = quiet;
            this.corrections = corrections;
        }

        Function<Document, Reading> reader() {
            if (reader == null) {
                if (!quiet && main.console.errTerminal()) {
                    main.console.err().print("Loading the language models…\r");
                    main.console.err().flush();
                }
                reader = main.services.reader().apply(main.services.analyzer().get(), corrections);
            }
            return reader;
        }
    }
}
