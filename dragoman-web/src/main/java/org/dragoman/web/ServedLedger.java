package org.dragoman.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.actor.Corrections;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerException;
import org.dragoman.web.search.FullText;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that is shown while others may write to it. What is shown is a copy in a folder for temporary files; once
 * another run has ended, or someone was corrected, a new copy takes its place. Where there is no room for a copy the
 * ledger itself is open, and writers must wait. Safe for threads.
 */
public final class ServedLedger implements AutoCloseable {
    private static final long LOOK = 1_000;
    private static final String FOLDER = "dragoman-serve-";

    /** A state of the ledger, and who still looks at it. */
    private static final class State {
        private final Site site;
        private final @Nullable Path folder;
        private final String mark;
        private int askers = 1;

        State(Site site, @Nullable Path folder, String mark) {
            this.site = site;
            this.folder = folder;
            this.mark = mark;
        }
    }

    private final Path file;
    private final Corrections own;
    private final long patience;
    private final FullText texts = new FullText();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ledger");
        thread.setDaemon(true);
        return thread;
    });
    /** States that are shown no more, while someone still looks at them. */
    private final List<State> former = new ArrayList<>();

    private State current;

    /**
     * Opens a ledger for pages, whose askers are told to come back rather than to wait.
     *
     * @param own corrections of actors that count for this process alone
     * @throws LedgerException if it cannot be read
     */
    public ServedLedger(Path file, Corrections own) {
        this(file, own, 1_000);
    }

    /**
     * Opens a ledger.
     *
     * @param own corrections of actors that count for this process alone
     * @param patience how long askers wait for what takes time to put together, in milliseconds
     * @throws LedgerException if it cannot be read
     */
    public ServedLedger(Path file, Corrections own, long patience) {
        this.file = file;
        this.own = own;
        this.patience = patience;
        tidy();
        State state = state();
        this.current = state;
        worker.execute(() -> {
            texts.update(state.site.ledger(), 0);
            state.site.prepare();
        });
        worker.scheduleWithFixedDelay(this::look, LOOK, LOOK, TimeUnit.MILLISECONDS);
    }

    /** What is shown now. */
    public synchronized Site site() {
        return current.site;
    }

    /** What is shown now, held open until it is given back. */
    synchronized Site borrow() {
        current.askers++;
        return current.site;
    }

    /** An answer from what is shown now, which stays open until the answer is there. */
    public <T> T ask(Function<Site, T> question) {
        Site site = borrow();
        try {
            return question.apply(site);
        } finally {
            giveBack(site);
        }
    }

    /** Ends what {@link #borrow} began. */
    void giveBack(Site site) {
        State done;
        synchronized (this) {
            State state = current.site == site ? current : old(site);
            done = state != null && --state.askers == 0 ? state : null;
        }
        if (done != null) {
            end(done);
        }
    }

    private @Nullable State old(Site site) {
        for (State state : former) {
            if (state.site == site) {
                return state;
            }
        }
        return null;
    }

    /** Whether writers need not wait for this. */
    public synchronized boolean copied() {
        return current.folder != null;
    }

    private State state() {
        String mark = mark();
        Path folder = null;
        Ledger ledger;
        try {
            folder = room()
                    ? Files.createTempDirectory(FOLDER + ProcessHandle.current().pid() + "-")
                    : null;
        } catch (IOException e) {
            folder = null;
        }
        try {
            ledger = folder == null ? Ledger.openReadOnly(file) : Ledger.openCopy(file, folder);
        } catch (LedgerException e) {
            remove(folder);
            if (e.reason() != LedgerException.Reason.FULL) {
                throw e;
            }
            folder = null;
            ledger = Ledger.openReadOnly(file);
        }
        ledger.corrections().apply(own);
        return new State(new Site(ledger, texts, patience), folder, mark);
    }

    /** Whether there is room for a copy, and as much again. */
    private boolean room() {
        try {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            return Files.getFileStore(temporary).getUsableSpace() > 2 * Files.size(file);
        } catch (IOException e) {
            // A file that is not there is told of by who opens it.
            return false;
        }
    }

    /** Size and time of the file: other where something was written. */
    private String mark() {
        try {
            BasicFileAttributes there = Files.readAttributes(file, BasicFileAttributes.class);
            return there.size() + " " + there.lastModifiedTime() + " " + there.fileKey();
        } catch (IOException e) {
            return "";
        }
    }

    /** Shows what was written since, once who wrote it is done. */
    private void look() {
        State before = current;
        if (before.folder == null || mark().equals(before.mark) || mark().isEmpty()) {
            return;
        }
        State next;
        try {
            next = state();
        } catch (LedgerException e) {
            // Somebody still writes: what is shown stays for now.
            return;
        }
        if (next.folder == null) {
            next.site.close();
            return;
        }
        texts.update(next.site.ledger(), before.site.lastRun());
        next.site.prepare();
        synchronized (this) {
            former.add(before);
            current = next;
        }
        giveBack(before.site);
    }

    private void end(State state) {
        synchronized (this) {
            former.remove(state);
        }
        state.site.close();
        remove(state.folder);
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            // What is left lies in a folder for temporary files; the next start tries again.
        }
    }

    /** Removes what processes left that were killed. */
    private static void tidy() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            List<Path> folders = files.filter(
                            one -> one.getFileName().toString().matches(FOLDER + "[0-9]{1,18}-.*"))
                    .toList();
            for (Path folder : folders) {
                String name = folder.getFileName().toString().substring(FOLDER.length());
                long process = Long.parseLong(name.substring(0, name.indexOf('-')));
                if (ProcessHandle.of(process).isEmpty()) {
                    remove(folder);
                }
            }
        } catch (IOException e) {
            // They stay.
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
        try {
            worker.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        State last;
        synchronized (this) {
            last = current;
        }
        texts.close();
        end(last);
    }
}
