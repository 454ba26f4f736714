package org.dragoman.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.dragoman.document.CodePoints;
import org.jspecify.annotations.Nullable;

/** Finds words in the documents of one state of a ledger. */
public final class FullText {
    private static final String TEXT = RecordFields.TEXT;
    private static final String TITLE = RecordFields.TITLE;
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

        /**
         * What was found with so many letters around it at most; an ellipsis stands for what is left out. A page that lost
         * the spaces after its full stops is one passage from end to end.
         */
        public List<Piece> shortened(int around) {
            List<Piece> shortened = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                boolean last = i == pieces.size() - 1;
                shortened.add(piece.found ? piece : new Piece(cut(piece.text, i > 0, !last, around), false));
            }
            return shortened;
        }

        private static String cut(String text, boolean after, boolean before, int around) {
            int length = text.codePointCount(0, text.length());
            int head = after ? around : 0;
            int tail = before ? around : 0;
            if (length <= head + tail + 1) {
                return text;
            }
            int left = text.lastIndexOf(' ', text.offsetByCodePoints(0, head));
            int right = text.indexOf(' ', text.offsetByCodePoints(0, length - tail));
            return (after ? text.substring(0, left < 0 ? text.offsetByCodePoints(0, head) : left) + " " : "")
                    + "…"
                    + (before ? text.substring(right < 0 ? text.offsetByCodePoints(0, length - tail) : right) : "");
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

    private final Analyzer analyzer = LedgerIndex.WORDS;
    private final IndexSearcher searcher;

    /** @param searcher of the index of that state */
    public FullText(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * Looks for words, "phrases" and -exclusions; whatever is typed is a query.
     *
     * @param skipped leaves out the first so many documents
     * @param most returns at most so many
     */
    public Found find(String words, int skipped, int most) {
        try {
            return words.isBlank() ? new Found(0, List.of()) : find(searcher, words, skipped, most);
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
}
