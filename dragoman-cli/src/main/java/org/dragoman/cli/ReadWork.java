package org.dragoman.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dragoman.document.Document;
import org.dragoman.document.RefusedException;
import org.dragoman.ledger.Appended;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Run;
import org.dragoman.reading.Desk;
import org.dragoman.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents on several threads and hands the readings on in the order of the inputs, so that what is
 * written does not depend on the number of threads.
 */
final class ReadWork {
    /** Documents a batch of the ledger: what a crash may lose. */
    private static final int BATCH = 32;

    /** Milliseconds after which a batch is written even if it is small. */
    private static final long PATIENCE = 5_000;

    /** Takes readings in order. */
    interface Sink {
        void take(Reading reading) throws IOException;
    }

    /** What is told about the progress of the work. */
    interface Progress {
        void step(String name);
    }

    private record Task(String name, Future<Reading> reading, boolean duplicate) {}

    private final Supplier<Function<Document, Reading>> reader;
    private final String version;
    private final int jobs;
    private final Duration patience;
    private final @Nullable Ledger ledger;
    private final @Nullable Run run;
    private final List<Sink> sinks;
    private final boolean all;
    private final Consumer<Throwable> failures;
    private final ReadCounts counts = new ReadCounts();
    private final Seen seen = new Seen();
    private final List<Reading> batch = new ArrayList<>();
    private long written = System.nanoTime();

    /**
     * @param reader loads what reads, when the first document is to be read
     * @param version of the readings
     * @param jobs number of threads
     * @param patience how long reading one document may take
     * @param ledger where readings are kept, or null
     * @param run the run they are kept under, null without a ledger
     * @param sinks where else readings go
     * @param all whether documents that the ledger knows are read as well
     * @param failures is told why documents were not read, where that is a mistake of the program
     */
    ReadWork(
            Supplier<Function<Document, Reading>> reader,
            String version,
            int jobs,
            Duration patience,
            @Nullable Ledger ledger,
            @Nullable Run run,
            List<Sink> sinks,
            boolean all,
            Consumer<Throwable> failures) {
        this.reader = reader;
        this.version = version;
        this.jobs = jobs;
        this.patience = patience;
        this.ledger = ledger;
        this.run = run;
        this.sinks = sinks;
        this.all = all;
        this.failures = failures;
    }

    ReadCounts read(Iterable<Input> inputs, Progress progress) throws IOException {
        Deque<Task> open = new ArrayDeque<>();
        try (Desk desk = new Desk(jobs, patience)) {
            for (Input input : inputs) {
                if (input.document() == null) {
                    counts.notRead(input.name(), String.valueOf(input.reason()));
                    progress.step(input.name());
                } else {
                    begin(input.name(), input.document(), desk, open, progress);
                }
                while (open.size() > jobs * 3) {
                    finish(open.removeFirst(), progress);
                }
            }
            while (!open.isEmpty()) {
                finish(open.removeFirst(), progress);
            }
            write();
        }
        return counts;
    }

    private void begin(String name, Document document, Desk desk, Deque<Task> open, Progress progress) {
        if (!seen.add(document)) {
            counts.repeated(name);
            progress.step(name);
            return;
        }
        if (!all && ledger != null && ledger.knows(document, version)) {
            counts.known();
            seen.original(document);
            progress.step(name);
            return;
        }
        String original = seen.original(document);
        if (original == null && ledger != null) {
            original = ledger.original(document);
        }
        if (original == null) {
            Function<Document, Reading> read = reader.get();
            open.add(new Task(name, desk.read(document, read), false));
        } else {
            Reading empty = Reading.duplicate(document, original, version);
            open.add(new Task(name, java.util.concurrent.CompletableFuture.completedFuture(empty), true));
        }
    }

    private void finish(Task task, Progress progress) throws IOException {
        try {
            Reading reading = task.reading().get();
            counts.read(task.name(), reading, task.duplicate());
            for (Sink sink : sinks) {
                sink.take(reading);
            }
            batch.add(reading);
            if (batch.size() >= BATCH || (System.nanoTime() - written) / 1_000_000 > PATIENCE) {
                write();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RefusedException refused) {
                counts.notRead(task.name(), String.valueOf(refused.getMessage()));
                progress.step(task.name());
                return;
            }
            counts.notRead(
                    task.name(),
                    "reading it failed (" + Main.firstLine(String.valueOf(e.getCause())) + "): please report this");
            failures.accept(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(Main.INCOMPLETE, "interrupted; what was committed is kept", e);
        }
        progress.step(task.name());
    }

    private void write() {
        if (ledger != null && run != null) {
            Appended appended = ledger.append(batch, run);
            counts.appended(appended);
        }
        batch.clear();
        written = System.nanoTime();
    }
}
