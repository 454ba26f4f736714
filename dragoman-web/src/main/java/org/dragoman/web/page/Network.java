package org.dragoman.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.web.Site;
import org.dragoman.web.chart.NetworkLayout;
import org.dragoman.web.view.Filter;
import org.dragoman.web.view.Listing;
import org.jspecify.annotations.Nullable;

/** Ties between states and bodies in a window, as told by some outlets: reports of what is said to have happened, counted. */
public final class Network {
    private static final int NODES = 60;

    /**
     * A tie.
     *
     * @param quads number of reports by quad class; those without one at 0
     */
    public record Tie(String one, String other, long[] quads, long contacts) {
        /** Number of reports. */
        public long reports() {
            return quads[0] + quads[1] + quads[2] + quads[3] + quads[4];
        }

        /** The quad class of its tone: material where that is a third at least of the side that prevails; 0 for none. */
        public int tone() {
            long cooperation = quads[1] + quads[2];
            long conflict = quads[3] + quads[4];
            if (cooperation + conflict == 0) {
                return 0;
            }
            return cooperation >= conflict ? quads[2] * 3 >= cooperation ? 2 : 1 : quads[4] * 3 >= conflict ? 4 : 3;
        }
    }

    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;
    private final String outlet;
    private final Map<String, Tie> ties = new TreeMap<>();
    private final Map<String, Long> outlets = new TreeMap<>();
    private final TreeSet<LocalDate> months = new TreeSet<>();

    /** Counts what a filter asks for. */
    public Network(Site site, Filter filter) {
        LedgerQuery window = filter.query(Listing.EVENTS, site.actors(), 1);
        from = window.from();
        until = window.until();
        outlet = filter.get("outlet").toLowerCase(Locale.ROOT);
        ActorIndex actors = site.actors();
        for (LedgerCounts.Cell cell : site.cells()) {
            if (!cell.happened()) {
                continue;
            }
            LocalDate month = cell.month();
            if (month != null) {
                months.add(month);
            }
            if (!inside(month)) {
                continue;
            }
            for (String pair : StatePairs.of(actors, cell.source(), cell.target())) {
                outlets.merge(cell.outlet(), cell.reports(), Long::sum);
                if (cell.outlet().toLowerCase(Locale.ROOT).contains(outlet)) {
                    String[] sides = StatePairs.sides(pair);
                    Tie tie = ties.computeIfAbsent(pair, one -> new Tie(sides[0], sides[1], new long[5], 0));
                    tie.quads()[Math.max(0, Math.min(4, cell.quad()))] += cell.reports();
                    if (cell.contact()) {
                        ties.put(pair, new Tie(tie.one(), tie.other(), tie.quads(), tie.contacts() + cell.reports()));
                    }
                }
            }
        }
    }

    private boolean inside(@Nullable LocalDate month) {
        if (from == null && until == null) {
            return true;
        }
        return month != null
                && (from == null || !month.plusMonths(1).minusDays(1).isBefore(from))
                && (until == null || !month.isAfter(until));
    }

    /** The ties with so many reports at least, the strongest first. */
    public List<Tie> ties(long least) {
        List<Tie> some = new ArrayList<>(ties.values());
        some.removeIf(tie -> tie.reports() < least);
        some.sort(Comparator.comparingLong((Tie tie) -> -tie.reports())
                .thenComparing(Tie::one)
                .thenComparing(Tie::other));
        return some;
    }

    /** Number of reports by outlet in the window. */
    public Map<String, Long> outlets() {
        return outlets;
    }

    /** The months in which anything happened. */
    public NavigableSet<LocalDate> months() {
        return months;
    }

    /** Number of reports by node. */
    static Map<String, Long> nodes(List<Tie> ties) {
        Map<String, Long> nodes = new TreeMap<>();
        for (Tie tie : ties) {
            nodes.merge(tie.one(), tie.reports(), Long::sum);
            nodes.merge(tie.other(), tie.reports(), Long::sum);
        }
        return nodes;
    }

    /** The ties between the nodes that have the most reports: what a picture can show. */
    static List<Tie> drawable(List<Tie> ties) {
        List<String> busiest = nodes(ties).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(NODES)
                .map(Map.Entry::getKey)
                .toList();
        return ties.stream()
                .filter(tie -> busiest.contains(tie.one()) && busiest.contains(tie.other()))
                .toList();
    }

    /** Where the nodes lie: by all ties of the ledger, so that they stay while the window moves. */
    static Map<String, NetworkLayout.Place> places(List<Tie> ties) {
        return NetworkLayout.of(
                List.copyOf(nodes(ties).keySet()),
                ties.stream()
                        .map(tie -> new NetworkLayout.Tie(tie.one(), tie.other(), tie.reports()))
                        .toList());
    }
}
