package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Which events across documents are wanted: what lists of reports are narrowed by, asked of each event as a whole.
 *
 * @param query sides, actors, types, modes, levels, realities and days, as of event reports; its other conditions are
 *     about single documents and not asked
 * @param origins the fewest independent origins; 0 for all
 * @param contested those alone about which there is a conflict
 */
public record EventQuery(LedgerQuery query, int origins, boolean contested) {
    public EventQuery {
        requireNonNull(query, "query is null");
    }

    /** The events that are wanted, in their order; so many at most as the query says. */
    public List<Event> of(Linked linked) {
        return linked.events().stream()
                .filter(event -> fits(event, linked))
                .limit(query.limit() == 0 ? Long.MAX_VALUE : query.limit())
                .toList();
    }

    private boolean fits(Event event, Linked linked) {
        return event.origins().size() >= origins
                && (!contested || linked.contested(event.id()))
                && among(query.types(), event.type().name())
                && among(query.modes(), event.mode())
                && among(query.levels(), event.level())
                && among(query.realities(), event.reality().name())
                && actors(event)
                && isWithin(event.when());
    }

    private static boolean among(Set<String> wanted, @Nullable String value) {
        return wanted.isEmpty() || value != null && wanted.stream().anyMatch(value::equalsIgnoreCase);
    }

    /** Meetings, agreements and cooperation have no direction; accusations have. */
    private boolean actors(Event event) {
        boolean mutual = EventBlock.isMutual(event.type());
        boolean acts =
                query.by().isEmpty() || has(event.source(), query.by()) || mutual && has(event.target(), query.by());
        boolean acted = query.about().isEmpty()
                || has(event.target(), query.about())
                || mutual && has(event.source(), query.about());
        return acts && acted && (isBetween(event, query.one(), query.other(), mutual));
    }

    private static boolean isBetween(Event event, Set<String> one, Set<String> other, boolean mutual) {
        if (one.isEmpty() && other.isEmpty()) {
            return true;
        }
        if (mutual) {
            return (has(event.source(), one) || has(event.target(), one))
                    && (has(event.source(), other) || has(event.target(), other));
        }
        return has(event.source(), one) && has(event.target(), other)
                || has(event.target(), one) && has(event.source(), other);
    }

    private static boolean has(List<String> side, Set<String> actors) {
        return side.stream().anyMatch(actors::contains);
    }

    /** An event without known time is in no window; one with one bound lies where that is. */
    private boolean isWithin(@Nullable String when) {
        LocalDate from = query.from();
        LocalDate until = query.until();
        if (from == null && until == null) {
            return true;
        }
        Edtf date = Edtf.read(when);
        LocalDate first = date == null ? null : date.earliest();
        LocalDate last = date == null ? null : date.latest();
        LocalDate begins = first == null ? last : first;
        LocalDate ends = last == null ? first : last;
        return begins != null
                && ends != null
                && (from == null || !ends.isBefore(from))
                && (until == null || !begins.isAfter(until));
    }
}
