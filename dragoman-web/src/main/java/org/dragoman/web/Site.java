package org.dragoman.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.dragoman.export.View;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.LedgerInfo;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.RecordSource;
import org.dragoman.ledger.Row;
import org.dragoman.link.Linked;
import org.dragoman.link.Linking;
import org.dragoman.system.Chronicle;
import org.dragoman.system.ChronicleReader;
import org.dragoman.system.Level;
import org.dragoman.web.api.Records;
import org.dragoman.web.search.FullText;
import org.dragoman.web.search.IndexedRecords;
import org.dragoman.web.view.ActorChoice;
import org.dragoman.web.view.Grids;
import org.jspecify.annotations.Nullable;

/**
 * One state of a ledger as pages and the API ask it. It does not change, so what was asked once is kept; what takes long
 * is made in the background. Safe for threads.
 */
public final class Site implements AutoCloseable {
    private static final int MOST_COUNTS = 10_000;
    private static final int MOST_KEPT = 300;

    private final Ledger ledger;
    private volatile @Nullable IndexedRecords indexed;
    private volatile @Nullable FullText texts;
    private final long lastRun;
    private final String state;
    private final CountDownLatch found = new CountDownLatch(1);
    private final Map<LedgerQuery, Long> counts = new ConcurrentHashMap<>();
    private final Map<String, Object> kept = new ConcurrentHashMap<>();
    private final Later<ActorIndex> actors;
    private final Later<LedgerInfo> info;
    private final Later<Map<String, DocumentEntry>> documents;
    private final Later<List<LedgerCounts.Sides>> sides;
    private final Later<Map<String, List<Integer>>> tones;
    private final Later<List<LedgerCounts.Coverage>> coverage;
    private final Later<Linked> linked;
    private final Later<Contested> contested;
    private final Later<Tellers> tellers;
    private final Later<Chronicle> chronicle;
    private final long patience;

    /**
     * @param ledger what is shown; closed with the site
     * @param patience how long askers wait for what takes time to put together, in milliseconds
     */
    public Site(Ledger ledger, long patience) {
        this.patience = patience;
        this.ledger = ledger;
        this.lastRun = ledger.counted(LedgerCounts::lastRun);
        this.state = lastRun + "." + ledger.corrections().log().size();
        this.actors = new Later<>("The actors", ledger::actors);
        this.info = new Later<>("The numbers", ledger::info);
        this.documents = new Later<>("The documents", ledger::documents);
        this.sides = new Later<>("The counts", () -> ledger.counted(LedgerCounts::sides));
        this.tones = new Later<>("The counts", () -> ledger.counted(LedgerCounts::tones));
        this.coverage = new Later<>("The counts", () -> ledger.counted(LedgerCounts::coverage));
        this.linked = new Later<>("The events across documents", () -> Linking.of(ledger));
        this.contested = new Later<>("The conflicts", () -> new Contested(linked.get()));
        this.tellers = new Later<>("The events of outlets", () -> new Tellers(linked.get(), documents.get()));
        this.chronicle = new Later<>(
                "The relations",
                () -> new ChronicleReader(ledger, null, linked.get()).read(Level.states(actors.get())));
    }

    /** Makes in this thread what takes long. */
    public void prepare() {
        for (Later<?> one :
                List.of(actors, info, sides, documents, coverage, tones, linked, contested, tellers, chronicle)) {
            one.make();
        }
    }

    /** Tells this state of the ledger from others: the last run, and how often it was corrected. */
    public String state() {
        return state;
    }

    /** The number of the last run. */
    public long lastRun() {
        return lastRun;
    }

    /** The ledger. */
    public Ledger ledger() {
        return ledger;
    }

    /** The actors that records name. */
    public ActorIndex actors() {
        return actors.get();
    }

    /** What the ledger holds. */
    public LedgerInfo info() {
        return info.get();
    }

    /**
     * What all documents say together.
     *
     * @throws Refusal while that is being put together
     */
    public Linked linked() {
        return linked.waited(patience);
    }

    /** What all documents say together, null while that is being put together. */
    public @Nullable Linked linkedNow() {
        return linked.now();
    }

    /** The same for those who wait a moment rather than show less. */
    public @Nullable Linked linkedSoon() {
        return linked.soon(patience);
    }

    /**
     * Which conflicts are about events of whom.
     *
     * @throws Refusal while that is being put together
     */
    public Contested contested() {
        return contested.waited(patience);
    }

    /**
     * Which outlets tell of which events.
     *
     * @throws Refusal while that is being put together
     */
    public Tellers tellers() {
        return tellers.waited(patience);
    }

    /** What all documents report of states and bodies, to be counted. */
    public Chronicle chronicle() {
        return chronicle.waited(patience);
    }

    /** The same, null while that is being put together. */
    public @Nullable Chronicle chronicleSoon() {
        return chronicle.soon(patience);
    }

    /** What each outlet tells, null while that is being put together. */
    public @Nullable Tellers tellersSoon() {
        return tellers.soon(patience);
    }

    /** Reports of what happened, counted by who did it to whom. */
    public List<LedgerCounts.Sides> sides() {
        return sides.get();
    }

    /** Numbers of reports by quad class, by outlet. */
    public Map<String, List<Integer>> tones() {
        return tones.get();
    }

    /** Something made of this state, kept for the next who asks; once too much is kept, it is made anew. */
    public <T> T kept(String key, Class<T> type, Supplier<T> maker) {
        Object there = kept.get(key);
        if (there == null) {
            there = maker.get();
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(key, there);
        }
        return type.cast(there);
    }

    /** How much of each document was read. */
    public List<LedgerCounts.Coverage> coverage() {
        return coverage.get();
    }

    /** All documents, without their texts. */
    public Map<String, DocumentEntry> documents() {
        return documents.get();
    }

    /** Lets an index of this state answer from now on. */
    void answerFrom(IndexSearcher searcher) {
        indexed = new IndexedRecords(searcher, ledger, documents());
        texts = new FullText(searcher);
        found.countDown();
    }

    /** Where records are asked for: the index of this state, until that is there the ledger. */
    public RecordSource records() {
        IndexedRecords there = indexed;
        return there == null ? ledger : there;
    }

    /** The records that a query asks for, in the shape of the contract, to be written as JSON. */
    public List<?> written(LedgerQuery query, long skipped) {
        IndexedRecords there = indexed;
        List<?> written = there == null ? null : there.written(query, skipped);
        return written == null ? Records.all(records().rows(query, skipped)) : written;
    }

    /**
     * The words of the documents.
     *
     * @throws Refusal while their index is being made
     */
    public FullText texts() {
        FullText there = textsNow();
        if (there == null) {
            throw Refusal.later("The index of the documents is being made: ask again in a moment.");
        }
        return there;
    }

    /** The words of the documents, null while their index is being made. */
    public @Nullable FullText textsNow() {
        try {
            return found.await(patience, TimeUnit.MILLISECONDS) ? texts : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** How many records a query asks for; asked once, however many pages are turned. */
    public long count(LedgerQuery query) {
        Long there = counts.get(query);
        if (there == null) {
            there = records().count(query);
            if (counts.size() < MOST_COUNTS) {
                counts.put(query, there);
            }
        }
        return there;
    }

    /** Names for what these rows name. */
    public View view(Collection<Row> rows) {
        return View.of(records(), actors(), rows);
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
        List<Row> found =
                id.length() < 4 || id.length() > 80 ? List.of() : records().find(id);
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
        Row row = records().rows(RecordKind.DOCUMENT, List.of(id)).get(id);
        if (row == null) {
            throw Refusal.missing("There is no document “" + id + "”.");
        }
        return row;
    }

    /** The records of a kind with these ids, in their order. */
    public List<Row> rows(RecordKind kind, List<String> ids) {
        Map<String, Row> found = new TreeMap<>(records().rows(kind, ids));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public void close() {
        IndexedRecords there = indexed;
        if (there != null) {
            there.close();
        }
        ledger.close();
    }
}
