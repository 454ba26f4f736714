package org.dragoman.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.RecordSource;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/** The records of one state of a ledger, out of its index; what the index does not hold is asked of the ledger. */
public final class IndexedRecords implements RecordSource, AutoCloseable {
    private static final Sort ORDER = new Sort(new SortField(LedgerIndex.ORDER, SortField.Type.STRING));

    /** Records that are gone through at once: by one asker at a time where there are many, as they take memory. */
    private static final int STRIDE = 250_000;

    private static final int MANY = 10_000;

    private static final int MOST_ENDS = 500;

    private static final int FOUND = 10;

    private final IndexSearcher searcher;
    private final Ledger ledger;
    private final Map<String, DocumentEntry> documents;
    private final RecordQuery queries;

    /** A place in a list. */
    private record Place(LedgerQuery list, long at) {}

    /** The records before some places, the last asked for. */
    private final Map<Place, FieldDoc> ends = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, FieldDoc> eldest) {
            return size() > MOST_ENDS;
        }
    });

    /**
     * @param searcher of the index as it stands; closed with this
     * @param ledger what was indexed
     * @param documents all its documents
     */
    public IndexedRecords(IndexSearcher searcher, Ledger ledger, Map<String, DocumentEntry> documents) {
        this.searcher = searcher;
        this.ledger = ledger;
        this.documents = documents;
        this.queries = new RecordQuery(documents);
    }

    @Override
    public List<Row> rows(LedgerQuery query) {
        return rows(query, 0);
    }

    @Override
    public List<Row> rows(LedgerQuery query, long skipped) {
        if (!held(query)) {
            return ledger.rows(query, skipped);
        }
        try {
            List<Row> rows = new ArrayList<>();
            for (ScoreDoc found : found(query, skipped)) {
                rows.add(row(query.kind(), found.doc));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The records that a query asks for as JSON in the shape of the contract, in the order of a list; null where the
     * index does not hold them.
     */
    public @Nullable List<Json.Written> written(LedgerQuery query, long skipped) {
        if (!held(query) || query.kind() == RecordKind.DOCUMENT) {
            return null;
        }
        try {
            List<Json.Written> written = new ArrayList<>();
            for (ScoreDoc found : found(query, skipped)) {
                Document stored = searcher.storedFields().document(found.doc);
                written.add(Json.Written.of(
                        List.of(
                                Map.entry("kind", query.kind().label()),
                                Map.entry("id", stored.get(RecordFields.ID)),
                                Map.entry("document", stored.get(RecordFields.DOCUMENT))),
                        json(stored)));
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where in the index the rows of a list are. */
    private List<ScoreDoc> found(LedgerQuery query, long skipped) throws IOException {
        Query made = queries.of(query);
        LedgerQuery list = query.withLimit(0);
        int wanted = query.limit() > 0 ? query.limit() : Integer.MAX_VALUE;
        List<ScoreDoc> found = new ArrayList<>();
        // Who turns pages goes on where the last page ended; who comes from elsewhere gets there in strides.
        FieldDoc last = ends.get(new Place(list, skipped));
        long at = last == null ? 0 : skipped;
        while (at < skipped || found.size() < wanted) {
            int most = (int) Math.min(STRIDE, at < skipped ? skipped - at : wanted - found.size());
            ScoreDoc[] some = most > MANY ? inTurn(made, most, last) : next(made, most, last);
            if (at >= skipped) {
                found.addAll(List.of(some));
            }
            at += some.length;
            if (some.length > 0) {
                last = (FieldDoc) some[some.length - 1];
            }
            if (some.length < most) {
                return found;
            }
        }
        if (last != null && query.limit() > 0) {
            ends.put(new Place(list, at), last);
        }
        return found;
    }

    private synchronized ScoreDoc[] inTurn(Query query, int most, @Nullable FieldDoc last) throws IOException {
        return next(query, most, last);
    }

    private ScoreDoc[] next(Query query, int most, @Nullable FieldDoc last) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(ORDER, most, last, 1)).scoreDocs;
    }

    @Override
    public long count(LedgerQuery query) {
        if (!held(query)) {
            return ledger.count(query);
        }
        try {
            return searcher.count(queries.of(query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was known before, and kinds that are not indexed, are in the ledger alone. */
    private static boolean held(LedgerQuery query) {
        return query.asOf() == null && LedgerIndex.KINDS.contains(query.kind());
    }

    @Override
    public List<Row> find(String prefix) {
        List<Row> rows = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            if (LedgerIndex.KINDS.contains(kind) && rows.size() < FOUND) {
                Query wanted = of(kind, new PrefixQuery(new Term(RecordFields.ID, prefix)));
                all(kind, wanted, FOUND).values().forEach(rows::add);
            }
        }
        return rows.isEmpty() ? ledger.find(prefix) : rows;
    }

    @Override
    public Map<String, Row> rows(RecordKind kind, Collection<String> ids) {
        if (!LedgerIndex.KINDS.contains(kind)) {
            return ledger.rows(kind, ids);
        }
        List<BytesRef> terms = ids.stream().distinct().map(BytesRef::new).toList();
        return terms.isEmpty()
                ? new TreeMap<>()
                : all(kind, of(kind, new TermInSetQuery(RecordFields.ID, terms)), terms.size());
    }

    private static Query of(RecordKind kind, Query other) {
        return new BooleanQuery.Builder()
                .add(other, Occur.FILTER)
                .add(new TermQuery(new Term(RecordFields.KIND, kind.label())), Occur.FILTER)
                .build();
    }

    private Map<String, Row> all(RecordKind kind, Query query, int most) {
        try {
            Map<String, Row> rows = new TreeMap<>();
            for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
                Row row = row(kind, found.doc);
                rows.put(row.id(), row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, DocumentEntry> documents(Collection<String> ids) {
        Map<String, DocumentEntry> some = new TreeMap<>();
        for (String id : ids) {
            DocumentEntry entry = documents.get(id);
            if (entry != null) {
                some.put(id, entry);
            }
        }
        return some;
    }

    private Row row(RecordKind kind, int number) throws IOException {
        Document stored = searcher.storedFields().document(number);
        Object read = Json.read(json(stored));
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (read instanceof Map<?, ?> map) {
            for (RecordKind.Field field : kind.fields()) {
                values.put(field.name(), typed(field.type(), map.get(field.name())));
            }
        }
        return new Row(kind, String.valueOf(stored.get(RecordFields.ID)), stored.get(RecordFields.DOCUMENT), values);
    }

    private static String json(Document stored) {
        BytesRef json = stored.getBinaryValue(RecordFields.ROW);
        return new String(json.bytes, json.offset, json.length, StandardCharsets.UTF_8);
    }

    /** JSON does not tell 2 from 2.0. */
    private static @Nullable Object typed(RecordKind.Type type, @Nullable Object value) {
        return type == RecordKind.Type.DECIMAL && value instanceof Integer number
                ? (Object) BigDecimal.valueOf(number)
                : value;
    }

    @Override
    public void close() {
        try {
            searcher.getIndexReader().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
