package org.dragoman.web.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index of a ledger up to date. After another run only the documents that changed are indexed anew, and those
 * whose actors are corrected otherwise.
 *
 * <p>The index lies in a folder that may be kept between starts. What is in it changes whole or not at all, so that one
 * who is killed leaves what was there; it tells which state of which ledger it holds, so that it is never taken for
 * another; of several servers one writes and the others wait for it. Where the folder cannot be written, the index lies
 * among the temporary files, and is removed when this is closed.
 *
 * <p>To be used by one thread; what {@link #opened} gives is safe for several.
 */
public final class LedgerIndex implements AutoCloseable {
    /** Kinds of record that are indexed. Of the others there are most, and hardly anybody lists them: the ledger answers. */
    static final Set<RecordKind> KINDS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(RecordKind.ACTOR, RecordKind.MENTION, RecordKind.TIME)));

    /** Names of the fields. */
    static final String ORDER = "order";

    /** How documents are broken into words. */
    static final Analyzer WORDS = new EnglishAnalyzer();

    /** Readings that one thread takes at once. */
    private static final int STEP = 500;

    /** Readings after which what was indexed so far is kept, whatever happens then. */
    private static final int STRETCH = 20_000;

    private static final int THREADS =
            Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors() / 2));

    /** How long to wait for another server that writes, in milliseconds, before looking again. */
    private static final long PAUSE = 300;

    private final @Nullable Path wanted;
    private final String temporary;
    private @Nullable Path made;
    private @Nullable Directory directory;
    private volatile boolean stopped;

    /**
     * @param folder where to keep it, made where it is not there; null where it is not to be kept
     * @param temporary how the name of a folder for temporary files begins
     */
    public LedgerIndex(@Nullable Path folder, String temporary) {
        this.wanted = folder;
        this.temporary = temporary;
    }

    /**
     * Brings the index to the state of a ledger.
     *
     * @return a searcher of just that state; null if this was stopped, or there is no room for an index
     */
    public @Nullable IndexSearcher opened(Ledger ledger) {
        IndexState now = IndexState.of(ledger);
        Path place = made == null ? wanted : made;
        if (place != null) {
            try {
                return opened(place, ledger, now);
            } catch (IOException e) {
                // It may not be written there, or there is no room: where nothing is kept there may be.
                close(directory);
                directory = null;
            }
        }
        if (made != null) {
            return null;
        }
        try {
            Path folder = Files.createTempDirectory(temporary);
            made = folder;
            return opened(folder, ledger, now);
        } catch (IOException e) {
            // The ledger answers, more slowly.
            return null;
        }
    }

    private @Nullable IndexSearcher opened(Path place, Ledger ledger, IndexState now) throws IOException {
        Directory index = directory;
        if (index == null) {
            index = new MMapDirectory(Files.createDirectories(place));
            directory = index;
        }
        while (!stopped) {
            IndexSearcher there = searcher(index);
            IndexState before = there == null ? null : state(there);
            if (there != null) {
                if (now.equals(before)) {
                    return there;
                }
                there.getIndexReader().close();
            }
            boolean goesOn = before != null && before.continuedBy(now);
            try (IndexWriter writer = new IndexWriter(index, config(goesOn))) {
                write(writer, ledger, goesOn ? before : null, now);
            } catch (LockObtainFailedException e) {
                pause();
            }
        }
        return null;
    }

    /** The index as it was left; null where there is none that can be read. */
    private static @Nullable IndexSearcher searcher(Directory index) {
        try {
            return DirectoryReader.indexExists(index) ? new IndexSearcher(DirectoryReader.open(index)) : null;
        } catch (IOException | RuntimeException e) {
            // damaged, or of another version: it is made anew
            return null;
        }
    }

    private static @Nullable IndexState state(IndexSearcher searcher) throws IOException {
        return searcher.getIndexReader() instanceof DirectoryReader reader
                ? IndexState.read(reader.getIndexCommit().getUserData())
                : null;
    }

    private static IndexWriterConfig config(boolean goesOn) {
        IndexWriterConfig config = new IndexWriterConfig(WORDS);
        config.setOpenMode(goesOn ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE);
        config.setIndexSort(new Sort(new SortField(ORDER, SortField.Type.STRING)));
        config.setRAMBufferSizeMB(128);
        // What was not kept when this is cut short is not kept half.
        config.setCommitOnClose(false);
        TieredMergePolicy merging = new TieredMergePolicy();
        // Sorted segments are dear to merge, and a list is found quickly in two dozen of them.
        merging.setSegmentsPerTier(24);
        config.setMergePolicy(merging);
        return config;
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    private void write(IndexWriter writer, Ledger ledger, @Nullable IndexState before, IndexState now)
            throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "index");
            thread.setDaemon(true);
            return thread;
        });
        try {
            long first = 1;
            if (before != null) {
                first = before.reading() + 1;
                Set<String> moved = before.movedIn(now);
                List<LedgerCounts.Read> corrected =
                        moved.isEmpty() ? List.of() : ledger.counted(counts -> counts.naming(moved));
                drop(writer, ledger, before.reading(), corrected);
                List<long[]> again = new ArrayList<>();
                for (LedgerCounts.Read one : corrected) {
                    if (one.reading() < first) {
                        again.add(new long[] {one.reading(), one.reading()});
                    }
                }
                add(threads, writer, ledger, again);
            }
            for (long stretch = first; stretch <= now.reading(); stretch += STRETCH) {
                long last = Math.min(now.reading(), stretch + STRETCH - 1);
                List<long[]> steps = new ArrayList<>();
                for (long step = stretch; step <= last; step += STEP) {
                    steps.add(new long[] {step, Math.min(last, step + STEP - 1)});
                }
                add(threads, writer, ledger, steps);
                keep(writer, now.upTo(last));
            }
            keep(writer, now);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Leaves out the records of documents that were read again, and of those that are indexed again. */
    private static void drop(IndexWriter writer, Ledger ledger, long reading, List<LedgerCounts.Read> corrected)
            throws IOException {
        Set<String> documents = new TreeSet<>();
        documents.addAll(ledger.counted(counts -> counts.readAfter(reading)));
        corrected.forEach(one -> documents.add(one.document()));
        writer.deleteDocuments(documents.stream()
                .map(document -> new Term(RecordFields.DOCUMENT, document))
                .toArray(Term[]::new));
    }

    private void keep(IndexWriter writer, IndexState state) throws IOException {
        if (!stopped) {
            writer.setLiveCommitData(state.written().entrySet());
            writer.commit();
        }
    }

    /** Adds the documents of readings from one to another, several at a time. */
    private void add(ExecutorService threads, IndexWriter writer, Ledger ledger, List<long[]> steps)
            throws IOException {
        List<Future<?>> running = new ArrayList<>();
        for (long[] step : steps) {
            running.add(threads.submit(() -> {
                if (!stopped) {
                    add(writer, ledger, step[0], step[1]);
                }
                return null;
            }));
        }
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopped = true;
                return;
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
        }
    }

    private static void add(IndexWriter writer, Ledger ledger, long first, long last) throws IOException {
        Map<String, List<Row>> documents = new TreeMap<>();
        for (RecordKind kind : RecordKind.values()) {
            if (KINDS.contains(kind)) {
                ledger.forEach(
                        kind,
                        first,
                        last,
                        row -> documents
                                .computeIfAbsent(String.valueOf(row.document()), id -> new ArrayList<>())
                                .add(row));
            }
        }
        Map<String, Set<String>> named = ledger.counted(counts -> counts.named(first, last));
        for (Map.Entry<String, List<Row>> one : documents.entrySet()) {
            writer.addDocuments(new RecordFields(one.getValue(), named.getOrDefault(one.getKey(), Set.of())).all());
        }
    }

    /** Ends the work that goes on. */
    public void stop() {
        stopped = true;
    }

    @Override
    public void close() {
        stopped = true;
        close(directory);
        Path folder = made;
        if (folder != null) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                // What is left lies among the temporary files; the next start tries again.
            }
        }
    }

    private static void close(@Nullable Directory directory) {
        if (directory != null) {
            try {
                directory.close();
            } catch (IOException e) {
                // It was read only, or will be made anew.
            }
        }
    }
}
