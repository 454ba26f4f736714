package org.dragoman.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dragoman.export.View;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.LedgerInfo;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Linked;
import org.dragoman.link.Linking;
import org.dragoman.web.search.FullText;
import org.dragoman.web.view.ActorChoice;
import org.dragoman.web.view.Grids;

/**
 * A ledger as pages and the API ask it. While it is served nobody writes to it, so what was asked once is kept.
 * Safe for threads.
 */
public final class Site implements AutoCloseable {
    private final Ledger ledger;
    private final FullText texts;
    private static final int MOST_COUNTS = 10_000;

    private final Map<LedgerQuery, Long> counts = new ConcurrentHashMap<>();
    private final Map<String, Object> kept = new ConcurrentHashMap<>();

    public Site(Ledger ledger) {
        this.ledger = ledger;
        this.texts = new FullText(ledger);
    }

    /** The ledger. */
    public Ledger ledger() {
        return ledger;
    }

    /** The actors that records name. */
    public ActorIndex actors() {
        return once("actors", ActorIndex.class, ledger::actors);
    }

    /** What the ledger holds. */
    public LedgerInfo info() {
        return once("info", LedgerInfo.class, ledger::info);
    }

    /** What all documents say together. */
    public Linked linked() {
        return once("linked", Linked.class, () -> Linking.of(ledger));
    }

    /** Event reports, counted by who, when and where. */
    @SuppressWarnings("unchecked")
    public List<LedgerCounts.Cell> cells() {
        return once("cells", List.class, () -> ledger.counted(LedgerCounts::cells));
    }

    /** How much of each document was read. */
    @SuppressWarnings("unchecked")
    public List<LedgerCounts.Coverage> coverage() {
        return once("coverage", List.class, () -> ledger.counted(LedgerCounts::coverage));
    }

    /** All documents, without their texts. */
    @SuppressWarnings("unchecked")
    public Map<String, DocumentEntry> documents() {
        return once("documents", Map.class, ledger::documents);
    }

    /** The index of the documents' words. */
    public FullText texts() {
        return texts;
    }

    /** How many records a query asks for; asked once, however many pages are turned. */
    public long count(LedgerQuery query) {
        Long there = counts.get(query);
        if (there == null) {
            there = ledger.count(query);
            if (counts.size() < MOST_COUNTS) {
                counts.put(query, there);
            }
        }
        return there;
    }

    private <T> T once(String name, Class<T> type, Supplier<T> made) {
        Object there = kept.get(name);
        if (there == null) {
            synchronized (this) {
                there = kept.get(name);
                if (there == null) {
                    there = made.get();
                    kept.put(name, there);
                }
            }
        }
        return type.cast(there);
    }

    /** Names for what these rows name. */
    public View view(Collection<Row> rows) {
        return View.of(ledger, actors(), rows);
    }

    /** Tables of these rows. */
    public Grids grids(Collection<Row> rows) {
        return new Grids(view(rows), actors());
    }

    /** Actors as an address names them. */
    public ActorChoice choice() {
        return new ActorChoice(actors());
    }

    /**
     * The record of that id, of any kind but actors.
     *
     * @throws Refusal if there is none
     */
    public Row record(String id) {
        List<Row> found = id.length() < 4 || id.length() > 80 ? List.of() : ledger.find(id);
        for (Row row : found) {
            if (row.id().equals(id)) {
                return row;
            }
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw Refusal.missing("There is no record “" + id + "”.");
    }

    /**
     * The document of that id.
     *
     * @throws Refusal if there is none
     */
    public Row document(String id) {
        Row row = ledger.rows(RecordKind.DOCUMENT, List.of(id)).get(id);
        if (row == null) {
            throw Refusal.missing("There is no document “" + id + "”.");
        }
        return row;
    }

    /** The records of a kind with these ids, in their order. */
    public List<Row> rows(RecordKind kind, List<String> ids) {
        Map<String, Row> found = new TreeMap<>(ledger.rows(kind, ids));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public void close() {
        texts.close();
        ledger.close();
    }
}
