package org.dragoman.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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

    /** Beyond this many rows into a list the ledger answers: what comes before would have to be held at once. */
    private static final int DEEPEST = 50_000;

    private static final int FOUND = 10;

    private final IndexSearcher searcher;
    private final Ledger ledger;
    private final Map<String, DocumentEntry> documents;
    private final RecordQuery queries;

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
        if (!held(query) || skipped + query.limit() > DEEPEST) {
            return ledger.rows(query, skipped);
        }
        try {
            Query made = queries.of(query);
            int most = query.limit() > 0 ? (int) skipped + query.limit() : Math.max(1, searcher.count(made));
            if (most > DEEPEST) {
                return ledger.rows(query, skipped);
            }
            ScoreDoc[] found = searcher.search(made, new TopFieldCollectorManager(ORDER, most, null, 1)).scoreDocs;
            List<Row> rows = new ArrayList<>();
            for (int i = (int) skipped; i < found.length; i++) {
                rows.add(row(query.kind(), found[i].doc));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        BytesRef json = stored.getBinaryValue(RecordFields.ROW);
        Object read = Json.read(new String(json.bytes, json.offset, json.length, StandardCharsets.UTF_8));
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (read instanceof Map<?, ?> map) {
            for (RecordKind.Field field : kind.fields()) {
                values.put(field.name(), typed(field.type(), map.get(field.name())));
            }
        }
        return new Row(kind, String.valueOf(stored.get(RecordFields.ID)), stored.get(RecordFields.DOCUMENT), values);
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
