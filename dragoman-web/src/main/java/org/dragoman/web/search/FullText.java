package org.dragoman.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.dragoman.document.CodePoints;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in the documents of a ledger. The index lies in a folder for temporary files that is removed again; after
 * another run only the documents that changed are indexed anew.
 */
public final class FullText implements AutoCloseable {
    private static final String TEXT = "text";
    private static final String TITLE = "title";
    private static final int PASSAGES = 3;

    /**
     * A document in which something was found.
     *
     * @param document its id
     * @param passages where, the best first
     */
    public record Hit(String document, List<Snippet> passages) {}

    /**
     * A passage of a document.
     *
     * @param start its first code point in the document's text
     * @param end the code point after its last
     * @param pieces its words, those that were looked for marked
     */
    public record Snippet(int start, int end, List<Piece> pieces) {
        /** All its words. */
        public String words() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }
    }

    /**
     * A part of a passage.
     *
     * @param text its words
     * @param found whether they were looked for
     */
    public record Piece(String text, boolean found) {}

    /**
     * What was found.
     *
     * @param total number of documents
     * @param hits some of them
     */
    public record Found(long total, List<Hit> hits) {}

    private static final int STEP = 200;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final CountDownLatch made = new CountDownLatch(1);
    private volatile boolean stopped;
    private @Nullable Path folder;
    private @Nullable Directory directory;
    private @Nullable IndexWriter writer;
    private volatile @Nullable SearcherManager searchers;

    /** Whether the index is there. */
    public boolean ready() {
        return searchers != null;
    }

    /** Waits until the index is there, at most so many milliseconds. */
    public boolean await(long milliseconds) throws InterruptedException {
        return made.await(milliseconds, TimeUnit.MILLISECONDS) && ready();
    }

    /**
     * Takes in what changed.
     *
     * @param since the run after which it changed; 0 to index all anew
     */
    public synchronized void update(Ledger ledger, long since) {
        try {
            IndexWriter open = writer == null ? open() : writer;
            if (since == 0) {
                open.deleteAll();
                List<String> ids = new ArrayList<>(ledger.documents().keySet());
                for (int i = 0; i < ids.size() && !stopped; i += STEP) {
                    add(open, ledger, ids.subList(i, Math.min(ids.size(), i + STEP)));
                }
            } else {
                changed(open, ledger, since);
            }
            SearcherManager there = searchers;
            if (stopped) {
                return;
            }
            if (there == null) {
                searchers = new SearcherManager(open, null);
            } else {
                there.maybeRefreshBlocking();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            made.countDown();
        }
    }

    private IndexWriter open() throws IOException {
        Path place = Files.createTempDirectory("dragoman-index-");
        folder = place;
        Directory index = new MMapDirectory(place);
        directory = index;
        IndexWriter made = new IndexWriter(index, new IndexWriterConfig(analyzer));
        writer = made;
        return made;
    }

    private void changed(IndexWriter open, Ledger ledger, long since) throws IOException {
        for (long skipped = 0; !stopped; skipped += STEP) {
            long first = skipped;
            List<LedgerCounts.Change> changes = ledger.counted(counts -> counts.changes(since, first, STEP));
            List<String> recorded = new ArrayList<>();
            for (LedgerCounts.Change change : changes) {
                open.deleteDocuments(new Term("id", change.document()));
                if (change.recorded()) {
                    recorded.add(change.document());
                }
            }
            add(open, ledger, recorded);
            if (changes.size() < STEP) {
                return;
            }
        }
    }

    private static void add(IndexWriter open, Ledger ledger, List<String> ids) throws IOException {
        for (Row row : ledger.rows(RecordKind.DOCUMENT, ids).values()) {
            open.updateDocument(new Term("id", row.id()), indexed(row));
        }
    }

    private static Document indexed(Row row) {
        Document document = new Document();
        document.add(new StringField("id", row.id(), Field.Store.YES));
        String title = row.text("title");
        document.add(new TextField(TITLE, title == null ? "" : title, Field.Store.NO));
        String text = row.text("text");
        String readable = readable(row, text == null ? "" : text);
        document.add(new TextField(TEXT, readable, Field.Store.NO));
        document.add(new StoredField(TEXT, readable));
        return document;
    }

    /** The text with spaces in place of what is not read, so that positions stay. */
    private static String readable(Row row, String text) {
        CodePoints points = new CodePoints(text);
        StringBuilder readable = new StringBuilder(text);
        if (row.get("regions") instanceof List<?> regions) {
            for (Object item : regions) {
                if (item instanceof Map<?, ?> region
                        && "boilerplate".equals(region.get("kind"))
                        && region.get("start") instanceof Integer start
                        && region.get("end") instanceof Integer end
                        && end <= points.length()) {
                    for (int i = points.toUnit(start); i < points.toUnit(end); i++) {
                        // An emoji is one code point but two of these: it stays, or all after it would move.
                        if (!Character.isSurrogate(readable.charAt(i))) {
                            readable.setCharAt(i, ' ');
                        }
                    }
                }
            }
        }
        return readable.toString();
    }

    /**
     * Looks for words, "phrases" and -exclusions; whatever is typed is a query.
     *
     * @param skipped leaves out the first so many documents
     * @param most returns at most so many
     */
    public Found find(String words, int skipped, int most) {
        SearcherManager there = searchers;
        if (there == null || words.isBlank()) {
            return new Found(0, List.of());
        }
        try {
            IndexSearcher ready = there.acquire();
            try {
                return find(ready, words, skipped, most);
            } finally {
                there.release(ready);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Found find(IndexSearcher ready, String words, int skipped, int most) throws IOException {
        SimpleQueryParser parser = new SimpleQueryParser(
                analyzer,
                Map.of(TEXT, 1f, TITLE, 2f),
                SimpleQueryParser.PHRASE_OPERATOR
                        | SimpleQueryParser.NOT_OPERATOR
                        | SimpleQueryParser.WHITESPACE_OPERATOR
                        | SimpleQueryParser.OR_OPERATOR);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        Query query = parser.parse(words);
        TopDocs top = ready.search(query, skipped + most);
        int[] documents = new int[Math.max(0, top.scoreDocs.length - skipped)];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = top.scoreDocs[skipped + i].doc;
        }
        List<Hit> hits = new ArrayList<>();
        Object[] passages =
                documents.length == 0 ? new Object[0] : highlighter(ready).passages(query, documents);
        for (int i = 0; i < documents.length; i++) {
            String id = ready.storedFields().document(documents[i]).get("id");
            hits.add(new Hit(id, snippets(passages[i])));
        }
        return new Found(top.totalHits.value, hits);
    }

    private static List<Snippet> snippets(@Nullable Object passages) {
        List<Snippet> snippets = new ArrayList<>();
        if (passages instanceof List<?> list) {
            for (Object passage : list) {
                if (passage instanceof Snippet snippet) {
                    snippets.add(snippet);
                }
            }
        }
        return snippets;
    }

    /** A highlighter that hands over passages in place of text with tags. */
    private static final class Highlighter extends UnifiedHighlighter {
        Highlighter(Builder builder) {
            super(builder);
        }

        Object[] passages(Query query, int[] documents) throws IOException {
            Map<String, Object[]> found =
                    highlightFieldsAsObjects(new String[] {TEXT}, query, documents, new int[] {PASSAGES});
            Object[] passages = found.get(TEXT);
            return passages == null ? new Object[documents.length] : passages;
        }
    }

    private Highlighter highlighter(IndexSearcher ready) {
        return new Highlighter(UnifiedHighlighter.builder(ready, analyzer)
                .withMaxLength(400_000)
                .withMaxNoHighlightPassages(0)
                .withFormatter(new Passages())
                .withFieldMatcher(field -> true));
    }

    /** Passages as they are, with their positions in code points. */
    private static final class Passages extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            CodePoints points = new CodePoints(content);
            List<Snippet> snippets = new ArrayList<>();
            for (Passage passage : passages) {
                if (passage.getNumMatches() == 0) {
                    continue;
                }
                List<Piece> pieces = new ArrayList<>();
                int at = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int start = Math.max(at, passage.getMatchStarts()[i]);
                    int end = Math.min(passage.getEndOffset(), passage.getMatchEnds()[i]);
                    if (start > at) {
                        pieces.add(new Piece(content.substring(at, start), false));
                    }
                    if (end > start) {
                        pieces.add(new Piece(content.substring(start, end), true));
                        at = end;
                    }
                }
                if (at < passage.getEndOffset()) {
                    pieces.add(new Piece(content.substring(at, passage.getEndOffset()), false));
                }
                snippets.add(new Snippet(
                        points.toCodePoint(passage.getStartOffset()),
                        points.toCodePoint(passage.getEndOffset()),
                        pieces));
            }
            return snippets;
        }
    }

    @Override
    public void close() {
        stopped = true;
        synchronized (this) {
            try {
                if (searchers != null) {
                    searchers.close();
                }
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
}
