package org.dragoman.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.system.Chronicle;
import org.dragoman.system.Counting;
import org.dragoman.system.Deed;
import org.dragoman.system.Network;
import org.dragoman.system.Tie;
import org.dragoman.system.Window;
import org.dragoman.web.Refusal;
import org.dragoman.web.Site;
import org.dragoman.web.chart.NetworkLayout;
import org.dragoman.web.view.Filter;
import org.dragoman.web.view.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Ties between states and bodies in a window, as told by some outlets: the numbers of {@code dragoman system}, counted by
 * the same rule.
 *
 * @param ties the ties, the strongest first
 * @param contacts number of contacts by tie, by the same rule
 * @param outlets number of reports by outlet in the window, whichever outlets were chosen
 */
record WindowNetwork(List<Tie> ties, Map<String, Integer> contacts, Map<String, Integer> outlets) {
    private static final int NODES = 60;

    /**
     * The network that a filter asks for.
     *
     * @throws Refusal while the ledger is being linked, or if no outlet has such a name
     */
    static WindowNetwork of(Site site, Filter filter, Counting counting) {
        String key = "system " + counting + " " + filter.get("from") + " " + filter.get("until") + " "
                + filter.get("outlet");
        return site.kept(key, WindowNetwork.class, () -> counted(site, filter, counting));
    }

    private static WindowNetwork counted(Site site, Filter filter, Counting counting) {
        Chronicle chronicle = site.chronicle();
        LedgerQuery query = filter.query(Listing.EVENTS, site.actors(), 1);
        Window window = window(query.from(), query.until());
        List<Deed> all = window == null ? chronicle.deeds() : chronicle.in(window);
        List<Deed> told = all;
        if (!filter.get("outlet").isEmpty()) {
            Set<String> panel = chronicle.coverage().outlets(filter.get("outlet"));
            told = all.stream()
                    .filter(deed -> deed.outlet() != null && panel.contains(deed.outlet()))
                    .toList();
        }
        List<Tie> ties = new ArrayList<>(Network.of(told, counting, 1).ties());
        ties.sort(Comparator.comparing((Tie tie) -> -tie.sum().count())
                .thenComparing(Tie::one)
                .thenComparing(Tie::other));
        Map<String, Integer> contacts = new TreeMap<>();
        List<Deed> meetings = told.stream()
                .filter(deed -> deed.type().equals("CONSULT") && deed.mode() != null)
                .toList();
        Tie.of(meetings, counting, false)
                .forEach(tie -> contacts.put(pair(tie), tie.sum().count()));
        Map<String, Integer> outlets = new TreeMap<>();
        all.forEach(deed -> {
            if (deed.outlet() != null) {
                outlets.merge(deed.outlet(), 1, Integer::sum);
            }
        });
        return new WindowNetwork(ties, contacts, outlets);
    }

    private static @Nullable Window window(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null && until == null) {
            return null;
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw Refusal.parameter("until", "until is before from");
        }
        return new Window(from == null ? LocalDate.MIN : from, until == null ? LocalDate.MAX : until);
    }

    private static String pair(Tie tie) {
        return tie.one() + "\u0000" + tie.other();
    }

    /** Number of contacts in a tie. */
    int contacts(Tie tie) {
        return contacts.getOrDefault(pair(tie), 0);
    }

    /** The ties that come to so many deeds at least. */
    List<Tie> ties(long least) {
        return ties.stream().filter(tie -> tie.sum().count() >= least).toList();
    }

    /** Number of deeds by node. */
    static Map<String, Integer> nodes(List<Tie> ties) {
        Map<String, Integer> nodes = new TreeMap<>();
        for (Tie tie : ties) {
            nodes.merge(tie.one(), tie.sum().count(), Integer::sum);
            nodes.merge(tie.other(), tie.sum().count(), Integer::sum);
        }
        return nodes;
    }

    /** The quad class of a tie's tone: material where that is a third at least of the side that prevails; 0 for none. */
    static int tone(Tie tie) {
        List<Integer> quads = tie.sum().quads();
        int cooperation = tie.sum().cooperative();
        int conflict = tie.sum().conflictual();
        if (cooperation + conflict == 0) {
            return 0;
        }
        return cooperation >= conflict ? quads.get(2) * 3 >= cooperation ? 2 : 1 : quads.get(4) * 3 >= conflict ? 4 : 3;
    }

    /** Where the busiest nodes lie: by all ties of the ledger, so that they stay while window and rule change. */
    @SuppressWarnings("unchecked")
    static Map<String, NetworkLayout.Place> places(Site site) {
        return site.kept("places", Map.class, () -> {
            List<Tie> all = of(site, Filter.of(name -> null), Counting.DAILY).ties();
            List<String> busiest = nodes(all).entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(NODES)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            return NetworkLayout.of(
                    busiest,
                    all.stream()
                            .filter(tie -> busiest.contains(tie.one()) && busiest.contains(tie.other()))
                            .map(tie -> new NetworkLayout.Tie(
                                    tie.one(), tie.other(), tie.sum().count()))
                            .toList());
        });
    }
}
