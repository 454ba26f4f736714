package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dragoman.event.EventReport.Where;
import org.jspecify.annotations.Nullable;

/** What is known otherwise than before: events that came, went or changed, and conflicts that came or went. */
public final class Changes {
    private Changes() {}

    /** What became of an event or conflict; written in lower case. */
    public enum Kind {
        NEW,
        GONE,
        CHANGED
    }

    /**
     * One change.
     *
     * @param kind what became of it
     * @param event the event as it is now, or was where it is gone; null for conflicts
     * @param conflict the conflict; null for events
     * @param details what changed, in words; empty where all of it is new or gone
     */
    public record Change(
            Kind kind, @Nullable Event event, @Nullable Conflict conflict, List<String> details) {
        public Change {
            requireNonNull(kind, "kind is null");
            details = List.copyOf(details);
        }

        /** Id of the event or conflict. */
        public String id() {
            return event != null ? event.id() : conflict != null ? conflict.id() : "";
        }
    }

    /**
     * The changes from one state to a later one: events in the order of the later list, then events that are gone, then
     * conflicts. An event is the same as before where it has a report in common.
     */
    public static List<Change> between(Linked before, Linked after) {
        List<Change> changes = new ArrayList<>();
        for (Event event : after.events()) {
            Map<String, Event> earlier = earlier(event, before);
            if (earlier.isEmpty()) {
                changes.add(new Change(Kind.NEW, event, null, List.of()));
                continue;
            }
            List<String> details = new ArrayList<>();
            earlier.values().forEach(one -> details(one, event, details));
            if (earlier.size() > 1) {
                details.add(earlier.size() + " events are now taken for one");
            }
            if (!details.isEmpty()) {
                changes.add(new Change(
                        Kind.CHANGED, event, null, details.stream().distinct().toList()));
            }
        }
        for (Event event : before.events()) {
            if (earlier(event, after).isEmpty()) {
                changes.add(new Change(Kind.GONE, event, null, List.of()));
            }
        }
        conflicts(after, before, Kind.NEW, changes);
        conflicts(before, after, Kind.GONE, changes);
        return changes;
    }

    private static Map<String, Event> earlier(Event event, Linked other) {
        Map<String, Event> found = new LinkedHashMap<>();
        for (String report : event.reports()) {
            other.event(report).ifPresent(one -> found.put(one.id(), one));
        }
        return found;
    }

    private static void conflicts(Linked some, Linked others, Kind kind, List<Change> changes) {
        List<String> known = others.conflicts().stream().map(Conflict::id).toList();
        java.util.Set<String> ids = new java.util.HashSet<>(known);
        for (Conflict conflict : some.conflicts()) {
            if (!ids.contains(conflict.id())) {
                changes.add(new Change(kind, null, conflict, List.of()));
            }
        }
    }

    private static void details(Event before, Event after, List<String> details) {
        changed("when", before.when(), after.when(), details);
        changed("mode", before.mode(), after.mode(), details);
        changed("where", name(before.where()), name(after.where()), details);
        changed(
                "reality",
                before.reality().name().toLowerCase(Locale.ROOT),
                after.reality().name().toLowerCase(Locale.ROOT),
                details);
        changed("source", before.source().toString(), after.source().toString(), details);
        changed("target", before.target().toString(), after.target().toString(), details);
        changed("reports", before.reports().size(), after.reports().size(), details);
        changed("origins", before.origins().size(), after.origins().size(), details);
        changed("denied by", before.deniedBy().size(), after.deniedBy().size(), details);
    }

    private static @Nullable String name(@Nullable Where where) {
        return where == null ? null : where.name();
    }

    private static void changed(String what, @Nullable Object before, @Nullable Object after, List<String> details) {
        if (!Objects.equals(before, after)) {
            details.add(what + ": " + (before == null ? "not known" : before) + " → "
                    + (after == null ? "not known" : after));
        }
    }
}
