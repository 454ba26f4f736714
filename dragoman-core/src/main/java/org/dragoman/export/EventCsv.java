package org.dragoman.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.event.EventReport.Where;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.link.Event;
import org.dragoman.link.Linked;
import org.jspecify.annotations.Nullable;

/** Events across documents as CSV, a line each, with ids for programs and names for people. */
public final class EventCsv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "type",
            "mode",
            "source",
            "source_names",
            "target",
            "target_names",
            "when",
            "place",
            "country",
            "level",
            "reality",
            "reports",
            "documents",
            "origins",
            "outlets",
            "conflicts");

    private final Csv csv;

    public EventCsv(Appendable out) {
        this.csv = new Csv(out);
    }

    /** Writes the names of the columns, and the events in their order. */
    public void write(List<Event> events, Linked linked, ActorIndex actors) throws IOException {
        csv.line(COLUMNS);
        for (Event event : events) {
            Where where = event.where();
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(event.id());
            cells.add(event.type().name());
            cells.add(event.mode());
            cells.add(String.join(";", event.source()));
            cells.add(actors.names(event.source()));
            cells.add(String.join(";", event.target()));
            cells.add(actors.names(event.target()));
            cells.add(event.when());
            cells.add(where == null ? null : where.name());
            cells.add(where == null ? null : where.country());
            cells.add(event.level());
            cells.add(event.reality().name().toLowerCase(Locale.ROOT));
            cells.add(event.support().reports());
            cells.add(event.documents().size());
            cells.add(event.origins().size());
            cells.add(event.support().outlets().size());
            cells.add(linked.conflicts(event.id()).size());
            csv.line(cells);
        }
    }
}
