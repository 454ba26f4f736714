package org.dragoman.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.ledger.Run;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index up to date, in a folder for temporary files that is removed again. After another run only the
 * documents that changed are indexed anew. To be used by one thread; what {@link #opened} gives is safe for several.
 */
public final class LedgerIndex implements AutoCloseable {
    /** Names of the fields. */
    static final String ORDER = "order";

    /** How documents are broken into words. */
    static final Analyzer WORDS = new EnglishAnalyzer();

    private static final int STEP = 500;

    /** What a state of the ledger is told by: what was read last, and what changes records that were there before. */
    private record State(long run, long reading, long forgotten, long corrections) {
        static State of(Ledger ledger) {
            return new State(
                    ledger.counted(LedgerCounts::lastRun),
                    ledger.lastReading(),
                    ledger.runs().stream()
                            .map(Run::forgotten)
                            .filter(day -> day != null)
                            .count(),
                    ledger.corrections().inForce().all().size());
        }

        /** Whether all that is in one state is in the next as it was, but for documents that were read again. */
        boolean continuedBy(State next) {
            return reading <= next.reading && forgotten == next.forgotten && corrections == next.corrections;
        }
    }

    private volatile boolean stopped;
    private @Nullable Path folder;
    private @Nullable Directory directory;
    private @Nullable IndexWriter writer;
    private @Nullable State state;

    /**
     * Brings the index to the state of a ledger.
     *
     * @return a searcher of just that state; null if it was stopped
     */
    public @Nullable IndexSearcher opened(Ledger ledger) {
        try {
            IndexWriter open = writer == null ? open() : writer;
            State now = State.of(ledger);
            State before = state;
            long first = 1;
            if (before != null && before.continuedBy(now)) {
                drop(open, ledger, before.run());
                first = before.reading() + 1;
            } else {
                open.deleteAll();
            }
            for (long reading = first; reading <= now.reading() && !stopped; reading += STEP) {
                add(open, ledger, reading, reading + STEP - 1);
            }
            if (stopped) {
                return null;
            }
            state = now;
            return new IndexSearcher(DirectoryReader.open(open));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexWriter open() throws IOException {
        Path place = Files.createTempDirectory("dragoman-index-");
        folder = place;
        Directory index = new MMapDirectory(place, NoLockFactory.INSTANCE);
        directory = index;
        IndexWriterConfig config = new IndexWriterConfig(WORDS);
        config.setIndexSort(new Sort(new SortField(ORDER, SortField.Type.STRING)));
        config.setRAMBufferSizeMB(48);
        IndexWriter made = new IndexWriter(index, config);
        writer = made;
        return made;
    }

    /** Leaves out the records of documents that were read again. */
    private static void drop(IndexWriter open, Ledger ledger, long run) throws IOException {
        List<Term> documents = new ArrayList<>();
        for (LedgerCounts.Change change : ledger.counted(counts -> counts.changes(run, 0, Integer.MAX_VALUE))) {
            documents.add(new Term(RecordFields.DOCUMENT, change.document()));
        }
        open.deleteDocuments(documents.toArray(Term[]::new));
    }

    private static void add(IndexWriter open, Ledger ledger, long first, long last) throws IOException {
        Map<String, List<Row>> documents = new TreeMap<>();
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.ACTOR) {
                ledger.forEach(
                        kind,
                        first,
                        last,
                        row -> documents
                                .computeIfAbsent(String.valueOf(row.document()), id -> new ArrayList<>())
                                .add(row));
            }
        }
        for (List<Row> rows : documents.values()) {
            open.addDocuments(new RecordFields(rows).all());
        }
    }

    /** Ends the work that goes on. */
    public void stop() {
        stopped = true;
    }

    @Override
    public void close() {
        stopped = true;
        try {
            if (writer != null) {
                writer.rollback();
            }
            if (directory != null) {
                directory.close();
            }
            Path made = folder;
            if (made != null) {
                try (Stream<Path> files = Files.walk(made)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
