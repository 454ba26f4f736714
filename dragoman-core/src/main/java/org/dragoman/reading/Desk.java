package org.dragoman.reading;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.dragoman.document.Document;
import org.dragoman.document.RefusedException;

/**
 * Reads documents on threads of its own, so that no document can take the others down: what takes too long or fills the
 * memory is refused, and the rest goes on.
 *
 * <pre>{@code
 * try (Desk desk = new Desk(2, Desk.PATIENCE)) {
 *     Future<Reading> reading = desk.read(document, reader::read);
 * }
 * }</pre>
 */
public final class Desk implements AutoCloseable {
    /** How long reading a document may take unless someone says otherwise. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    /** The parser's trees are as deep as its sentences are long. */
    private static final long STACK = 64L << 20;

    private final Duration patience;
    private final ThreadPoolExecutor threads;
    private final ScheduledThreadPoolExecutor clock;

    /**
     * @param jobs number of documents read at a time
     * @param patience how long reading one may take; after it the reader is asked to stop, after twice as long it is left
     *     alone
     */
    public Desk(int jobs, Duration patience) {
        this.patience = requireNonNull(patience, "patience is null");
        this.threads = new ThreadPoolExecutor(
                jobs, jobs, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), task -> daemon(task, "reader", STACK));
        this.clock = new ScheduledThreadPoolExecutor(1, task -> daemon(task, "reader-clock", 0));
        this.clock.setRemoveOnCancelPolicy(true);
    }

    private static Thread daemon(Runnable task, String name, long stack) {
        Thread thread = new Thread(null, task, name, stack);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Reads a document when a thread is free.
     *
     * @return fails with a {@link RefusedException} where the document is beyond a limit
     */
    public Future<Reading> read(Document document, Function<Document, Reading> reader) {
        CompletableFuture<Reading> reading = new CompletableFuture<>();
        threads.execute(() -> read(document, reader, reading));
        return reading;
    }

    private void read(Document document, Function<Document, Reading> reader, CompletableFuture<Reading> reading) {
        Watch watch = new Watch(Thread.currentThread());
        Future<?> alarm = clock.schedule(watch::interrupt, patience.toMillis(), TimeUnit.MILLISECONDS);
        Future<?> end = clock.schedule(() -> abandon(reading), 2 * patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            reading.complete(reader.apply(document));
        } catch (OutOfMemoryError e) {
            // What filled the memory is given up with the document.
            reading.completeExceptionally(
                    new RefusedException("there is not enough memory to read it: give more, or read fewer at a time"));
        } catch (RuntimeException | Error e) {
            reading.completeExceptionally(watch.rang() ? late() : e);
        } finally {
            alarm.cancel(false);
            end.cancel(false);
            watch.stop();
        }
    }

    private void abandon(CompletableFuture<Reading> reading) {
        if (reading.completeExceptionally(late())) {
            // Its thread may never come back: another takes its place.
            threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
            threads.setCorePoolSize(threads.getCorePoolSize() + 1);
        }
    }

    private RefusedException late() {
        return new RefusedException("reading it took more than "
                + (patience.toSeconds() > 0 ? patience.toSeconds() + " seconds" : patience.toMillis() + " milliseconds")
                + ", which is the limit");
    }

    /** Asks a thread to stop, as long as it is at the document that it began. */
    private static final class Watch {
        private final Thread thread;
        private boolean stopped;
        private boolean rang;

        Watch(Thread thread) {
            this.thread = thread;
        }

        synchronized void interrupt() {
            if (!stopped) {
                rang = true;
                thread.interrupt();
            }
        }

        synchronized boolean rang() {
            return rang;
        }

        /** The next document is not to be asked to stop in place of this one. */
        synchronized void stop() {
            stopped = true;
            Thread.interrupted();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        clock.shutdownNow();
    }
}
