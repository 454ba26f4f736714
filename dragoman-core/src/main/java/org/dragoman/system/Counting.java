package org.dragoman.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What counts as one. A rule deletes nothing: what it takes together keeps the ids of all its reports.
 *
 * <p>Every rule takes a report of a mutual deed once, whichever side is named first.
 */
public enum Counting {
    /** Every report counts. */
    RAW("every report counts"),
    /**
     * One a day (Schrodt and Gerner, 2012): reports of the same day, source, target and code count as one. A date
     * coarser than a day counts as a day of its own; what has no date counts by the report.
     */
    DAILY("one a day: reports of the same day, source, target and code count as one"),
    /** Reports that are linked to one event across documents count as one; what is not linked counts by the report. */
    EVENTS("one an event: reports linked to the same event count as one");

    private final String words;

    Counting(String words) {
        this.words = words;
    }

    /** The rule in words. */
    public String words() {
        return words;
    }

    /** The order in which deeds are counted; those of a chronicle stand in it, so that sorting them again is quick. */
    static final Comparator<Deed> ORDER = Comparator.comparing(
                    Deed::when, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Deed::id)
            .thenComparing(Deed::source)
            .thenComparing(Deed::target);

    /**
     * What counts as one.
     *
     * @param deed the report that stands for all: the first by id
     * @param reports all of them, by id
     */
    public record Counted(Deed deed, List<Deed> reports) {
        public Counted {
            reports = List.copyOf(reports);
        }
    }

    /** Applies the rule; in the order of the dates, then of the ids. Time O(n log n). */
    public List<Counted> count(Collection<Deed> deeds) {
        List<Deed> sorted = new ArrayList<>(deeds);
        sorted.sort(ORDER);
        Map<String, List<Deed>> groups = new LinkedHashMap<>();
        for (Deed deed : sorted) {
            groups.computeIfAbsent(key(deed), key -> new ArrayList<>()).add(deed);
        }
        return groups.values().stream()
                .map(group -> new Counted(group.get(0), group))
                .toList();
    }

    private String key(Deed deed) {
        String pair = "|" + deed.source() + "|" + deed.target() + "|";
        String own = "report " + deed.id() + pair;
        return switch (this) {
            case RAW -> own;
            case DAILY -> deed.when() == null ? own : deed.when() + pair + deed.code();
            case EVENTS -> deed.event() == null ? own : "event " + deed.event() + pair;
        };
    }
}
