package org.dragoman.web.mcp;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.link.Event;
import org.dragoman.time.Edtf;
import org.dragoman.web.Site;
import org.dragoman.web.view.Filter;
import org.dragoman.web.view.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Which events across documents are asked for.
 *
 * @param query sides, mode and window, as for reports
 * @param contested only those that documents tell differently
 */
record EventChoice(Site site, LedgerQuery query, boolean contested) {
    static EventChoice of(Site site, Arguments arguments) {
        Filter filter = Filter.of(
                name -> List.of("between", "by", "mode", "from", "until").contains(name) ? arguments.text(name) : null);
        return new EventChoice(
                site, filter.query(Listing.EVENTS, site.actors(), 1), "true".equals(arguments.text("contested")));
    }

    boolean fits(Event event) {
        boolean sides = query.one().isEmpty() || names(event, query.one()) && names(event, query.other());
        return sides
                && (query.by().isEmpty() || names(event, query.by()))
                && (query.modes().isEmpty() || query.modes().contains(String.valueOf(event.mode())))
                && inside(Edtf.read(event.when()))
                && (!contested || site.linked().contested(event.id()));
    }

    private static boolean names(Event event, Set<String> side) {
        return event.source().stream().anyMatch(side::contains)
                || event.target().stream().anyMatch(side::contains);
    }

    /** Whether a date may lie in the window, as lists of reports have it. */
    private boolean inside(@Nullable Edtf date) {
        LocalDate from = query.from();
        LocalDate until = query.until();
        if (from == null && until == null) {
            return true;
        }
        LocalDate first = date == null ? null : date.earliest();
        LocalDate last = date == null ? null : date.latest();
        return first != null
                && last != null
                && (from == null || !last.isBefore(from))
                && (until == null || !first.isAfter(until));
    }
}
