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
import org.apache.lucene.search.IndexSearcher;
import org.dragoman.actor.Corrections;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerException;
import org.dragoman.web.search.LedgerIndex;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that is shown while others may write to it. What is shown is a copy in a folder for temporary files; once
 * another run has ended, or someone was corrected, a new copy takes its place. Where there is no room for a copy the
 * ledger itself is open, and writers must wait. Safe for threads.
 */
public final class ServedLedger implements AutoCloseable {
    /** How long askers of pages wait for what takes time, in milliseconds. */
    public static final long PATIENCE = 1_000;

    private static final long LOOK = 1_000;
    /** Bytes of a ledger that is copied before the first answer, and whose index is not worth keeping. */
    private static final long SMALL = 64L << 20;

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
    private final boolean roomy;
    private final LedgerIndex index;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ledger");
        thread.setDaemon(true);
        return thread;
    });
    /** States that are shown no more, while someone still looks at them. */
    private final List<State> former = new ArrayList<>();

    private State current;
    private volatile boolean closing;

    /**
     * Opens a ledger for pages, whose askers are told to come back rather than to wait.
     *
     * @param own corrections of actors that count for this process alone
     * @throws LedgerException if it cannot be read
     */
    public ServedLedger(Path file, Corrections own) {
        this(file, own, PATIENCE, null);
    }

    /**
     * Opens a ledger.
     *
     * @param own corrections of actors that count for this process alone
     * @param patience how long askers wait for what takes time to put together, in milliseconds
     * @param kept the folder in which the index is kept between starts; null for the usual one, beside a large ledger
     * @throws LedgerException if it cannot be read
     */
    public ServedLedger(Path file, Corrections own, long patience, @Nullable Path kept) {
        this.file = file;
        this.own = own;
        this.patience = patience;
        this.roomy = room();
        this.index = new LedgerIndex(
                kept == null ? beside() : kept, FOLDER + ProcessHandle.current().pid() + "-index-");
        State copy = roomy && size() < SMALL ? copy() : null;
        // Who asks before there is a copy of a large ledger is answered out of the ledger itself, and told to come back
        // for what takes long: that is made of the copy.
        this.current =
                copy != null ? copy : new State(site(Ledger.openReadOnly(file), roomy ? 0 : patience), null, mark());
        worker.execute(this::begin);
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

    /** Whether there is room for copies, so that writers need not wait for this. */
    public boolean copies() {
        return roomy;
    }

    /** Lets go of the ledger as soon as there is a copy of it, then makes what takes long. */
    private void begin() {
        tidy();
        State copy = roomy && current.folder == null ? copy() : null;
        if (copy != null) {
            show(copy);
        }
        prepare(current);
    }

    private void show(State next) {
        State before;
        synchronized (this) {
            before = current;
            former.add(before);
            current = next;
        }
        giveBack(before.site);
    }

    /** The ledger as it stands now; null where it cannot be copied now. */
    private @Nullable State copy() {
        String mark = mark();
        Path folder = null;
        try {
            folder = Files.createTempDirectory(FOLDER + ProcessHandle.current().pid() + "-");
            return new State(site(Ledger.openCopy(file, folder), patience), folder, mark);
        } catch (IOException | LedgerException e) {
            // Somebody writes, or the disk is full: what is shown stays for now.
            remove(folder);
            return null;
        }
    }

    private Site site(Ledger ledger, long waiting) {
        ledger.corrections().apply(own);
        return new Site(ledger, waiting);
    }

    /** Whether there is room for a copy, and as much again for the next. */
    private boolean room() {
        try {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            return Files.getFileStore(temporary).getUsableSpace() > 2 * Files.size(file);
        } catch (IOException e) {
            // A file that is not there is told of by who opens it.
            return false;
        }
    }

    /** Where the index of a large ledger is kept; null for one that is indexed in a moment. */
    private @Nullable Path beside() {
        return size() < SMALL ? null : file.toAbsolutePath().resolveSibling(file.getFileName() + ".index");
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
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

    /** Shows what was written since, once who wrote it is done and what takes long is made. */
    private void look() {
        State before = current;
        String mark = mark();
        if (!roomy || mark.isEmpty() || before.folder != null && mark.equals(before.mark)) {
            return;
        }
        State next = copy();
        if (next != null) {
            prepare(next);
            show(next);
        }
    }

    private void prepare(State state) {
        IndexSearcher searcher = index.opened(state.site.ledger());
        if (searcher != null) {
            state.site.answerFrom(searcher);
        }
        if (!closing) {
            state.site.prepare();
        }
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
        closing = true;
        index.stop();
        // Not interrupted: files that are open in an interrupted thread are closed under whoever reads them.
        worker.shutdown();
        try {
            worker.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        State last;
        synchronized (this) {
            last = current;
        }
        end(last);
        index.close();
    }
}
