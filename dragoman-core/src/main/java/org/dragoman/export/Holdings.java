package org.dragoman.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Event;
import org.dragoman.link.Linked;
import org.dragoman.link.Linking;
import org.jspecify.annotations.Nullable;

/** What is taken along: a ledger, its actors and documents, and which reports are about one event. */
public final class Holdings {
    private static final int BATCH = 500;

    private final Ledger ledger;
    private final ActorIndex actors;
    private final Map<String, DocumentEntry> documents;
    private @Nullable Linked linked;

    public Holdings(Ledger ledger) {
        this.ledger = requireNonNull(ledger, "ledger is null");
        this.actors = ledger.actors();
        this.documents = ledger.documents();
    }

    Ledger ledger() {
        return ledger;
    }

    ActorIndex actors() {
        return actors;
    }

    /** Documents by id. */
    Map<String, DocumentEntry> documents() {
        return documents;
    }

    Linked linked() {
        Linked known = linked;
        if (known == null) {
            known = Linking.of(ledger);
            linked = known;
        }
        return known;
    }

    /** Something done with a row that may fail to be written. */
    interface Writing<T> {
        void accept(T value) throws IOException;
    }

    /** Hands over all records of a kind. */
    void forEach(RecordKind kind, Writing<Row> writing) throws IOException {
        unwrapped(consumer -> ledger.forEach(LedgerQuery.of(kind), consumer), writing);
    }

    private static <T> void unwrapped(Consumer<Consumer<T>> loop, Writing<T> writing) throws IOException {
        try {
            loop.accept(value -> {
                try {
                    writing.accept(value);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * An event with its reports.
     *
     * @param event the event
     * @param reports its reports, in their order
     */
    record Told(Event event, List<Row> reports) {
        /** The report that says most: the surest of those that say it happened. */
        Row first() {
            return reports.get(0);
        }
    }

    /** Hands over all events that are said to have happened, with their reports. */
    void forEachEvent(Writing<Told> writing) throws IOException {
        List<Event> batch = new ArrayList<>();
        for (Event event : linked().events()) {
            if (event.happened()) {
                batch.add(event);
            }
            if (batch.size() == BATCH) {
                hand(batch, writing);
                batch.clear();
            }
        }
        hand(batch, writing);
    }

    private void hand(List<Event> events, Writing<Told> writing) throws IOException {
        Set<String> ids = new TreeSet<>();
        events.forEach(event -> ids.addAll(event.reports()));
        Map<String, Row> rows = ledger.rows(RecordKind.EVENT_REPORT, ids);
        for (Event event : events) {
            List<Row> reports = new ArrayList<>();
            for (String id : event.reports()) {
                Row row = rows.get(id);
                if (row != null) {
                    reports.add(row);
                }
            }
            if (!reports.isEmpty()) {
                reports.sort((one, other) -> -Double.compare(sureness(one), sureness(other)));
                writing.accept(new Told(event, reports));
            }
        }
    }

    private static double sureness(Row row) {
        String reality = row.text("reality");
        return (Reality.happened(reality) ? 1 : 0)
                + (row.get("confidence") instanceof Number number ? number.doubleValue() : 0);
    }

    /** The state that an actor is or belongs to, empty where none. */
    String state(String actor) {
        String state = actors.state(actor);
        return state == null ? "" : state;
    }

    /** Text without the characters that divide cells and lines. */
    static String cell(@Nullable Object value) {
        return value == null
                ? ""
                : value.toString().replaceAll("[\\t\\r\\n\\p{Cntrl}]+", " ").strip();
    }

    /** A copy of a map that may hold nulls, in its order. */
    static Map<String, @Nullable Object> object() {
        return new LinkedHashMap<>();
    }
}
