package org.dragoman.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.system.Counting;
import org.dragoman.system.Tie;
import org.dragoman.web.Refusal;
import org.dragoman.web.Site;
import org.dragoman.web.chart.NetworkChart;
import org.dragoman.web.chart.NetworkLayout;
import org.dragoman.web.chart.Svg;
import org.dragoman.web.chart.ToneChart;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.Filter;
import org.dragoman.web.view.Listing;
import org.dragoman.web.view.Wording;
import org.jspecify.annotations.Nullable;

/** The network of relations in a window of time, as told by all outlets or by some. */
public final class SystemPage {
    private static final int TABLE = 40;

    /** More lines than these, the strongest, are a tangle. */
    private static final int EDGES = 300;

    /** A tie as the table shows it. */
    public record Line(
            String one,
            String other,
            String href,
            String pair,
            int deeds,
            int reports,
            int contacts,
            List<StartPage.Bar> bars) {}

    /** A rule of counting that can be chosen. */
    public record Rule(String name, boolean chosen) {}

    /** An outlet in the panel. */
    public record Teller(String name, long reports, int width, String href, boolean chosen) {}

    private final Site site;
    private final Filter filter;
    private final long least;
    private final Counting counting;
    private final WindowNetwork network;
    private final List<Tie> ties;

    /**
     * @param least the fewest deeds that make a tie; 1 where null
     * @param count the rule of counting: raw, daily, events; daily where null
     */
    public SystemPage(Site site, Filter filter, @Nullable String least, @Nullable String count) {
        this.site = site;
        this.filter = filter;
        if (least != null && !least.isEmpty() && !least.matches("[0-9]{1,6}")) {
            throw Refusal.parameter("least", "least “" + least + "”: give a number of deeds");
        }
        this.least = least == null || least.isEmpty() ? 1 : Math.max(1, Long.parseLong(least));
        this.counting = counting(count);
        this.network = WindowNetwork.of(site, filter, counting);
        this.ties = network.ties(this.least);
    }

    private static Counting counting(@Nullable String count) {
        for (Counting rule : Counting.values()) {
            if (count == null || count.isEmpty()
                    ? rule == Counting.DAILY
                    : name(rule).equals(count)) {
                return rule;
            }
        }
        throw Refusal.parameter("count", "count “" + count + "”: give raw, daily or events");
    }

    private static String name(Counting rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }

    /** The ties, for programs. */
    public Map<String, @Nullable Object> data() {
        ActorIndex actors = site.actors();
        List<Object> nodes = new ArrayList<>();
        WindowNetwork.nodes(ties).forEach((id, deeds) -> {
            Map<String, @Nullable Object> node = new LinkedHashMap<>();
            node.put("id", id);
            node.put("name", actors.name(id));
            node.put("deeds", deeds);
            nodes.add(node);
        });
        List<Object> edges = new ArrayList<>();
        for (Tie tie : ties) {
            Map<String, @Nullable Object> edge = new LinkedHashMap<>();
            edge.put("one", tie.one());
            edge.put("other", tie.other());
            edge.put("deeds", tie.sum().count());
            edge.put("reports", tie.sum().reports().size());
            edge.put("contacts", network.contacts(tie));
            for (int quad = 1; quad <= 4; quad++) {
                edge.put(
                        ToneChart.QUADS.get(quad - 1).replace(' ', '_'),
                        tie.sum().quads().get(quad));
            }
            edges.add(edge);
        }
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("count", name(counting));
        data.put("nodes", nodes);
        data.put("ties", edges);
        return data;
    }

    /** The picture. */
    public Svg picture() {
        Map<String, NetworkLayout.Place> places = WindowNetwork.places(site);
        List<NetworkChart.Edge> edges = new ArrayList<>();
        List<Tie> drawn = ties.stream()
                .filter(tie -> places.containsKey(tie.one()) && places.containsKey(tie.other()))
                .limit(EDGES)
                .sorted(Comparator.comparingInt((Tie tie) -> tie.sum().count()))
                .toList();
        for (Tie tie : drawn) {
            edges.add(new NetworkChart.Edge(
                    tie.one(),
                    tie.other(),
                    tie.sum().count(),
                    WindowNetwork.tone(tie),
                    told(tie),
                    events(tie).toString()));
        }
        List<NetworkChart.Node> nodes = new ArrayList<>();
        WindowNetwork.nodes(drawn)
                .forEach((id, deeds) -> nodes.add(new NetworkChart.Node(
                        id,
                        Wording.cut(site.actors().name(id), 28),
                        deeds,
                        Address.of("actors", id).toString())));
        return NetworkChart.of("Network of relations", nodes, edges, places);
    }

    private Address events(Tie tie) {
        return filter.on(Listing.EVENTS.address().with("between", tie.one() + "," + tie.other()));
    }

    private String told(Tie tie) {
        StringBuilder told = new StringBuilder(site.actors().name(tie.one()))
                .append(" – ")
                .append(site.actors().name(tie.other()))
                .append(": ")
                .append(Wording.count(tie.sum().count(), "deed"));
        for (int quad = 1; quad <= 4; quad++) {
            if (tie.sum().quads().get(quad) > 0) {
                told.append("; ")
                        .append(tie.sum().quads().get(quad))
                        .append(' ')
                        .append(ToneChart.QUADS.get(quad - 1));
            }
        }
        return told.toString();
    }

    /** The page. */
    public Page page() {
        ActorIndex actors = site.actors();
        List<Line> lines = new ArrayList<>();
        long most = ties.isEmpty() ? 1 : ties.get(0).sum().count();
        for (Tie tie : ties.subList(0, Math.min(TABLE, ties.size()))) {
            lines.add(new Line(
                    actors.name(tie.one()),
                    actors.name(tie.other()),
                    events(tie).toString(),
                    filter.on(Address.of("pairs", tie.one(), tie.other())).toString(),
                    tie.sum().count(),
                    tie.sum().reports().size(),
                    network.contacts(tie),
                    StartPage.bars(tie.sum().quads(), most)));
        }
        Address here = asked(Address.of("system"));
        return Page.of("system", "System")
                .here("/system")
                .put("filter", filter)
                .put("least", least)
                .put("counting", counting.words())
                .put(
                        "rules",
                        Arrays.stream(Counting.values())
                                .map(rule -> new Rule(name(rule), rule == counting))
                                .toList())
                .put("picture", picture().inline())
                .put("file", asked(Address.of("system.svg")).toString())
                .put("lines", lines)
                .put("tieCount", Wording.count(ties.size(), "tie"))
                .put("tellers", tellers(here))
                .put("everyone", here.without("outlet").toString())
                .put("first", month(site.chronicle().first()))
                .put("last", month(site.chronicle().last()))
                .downloads(asked(Address.of("system.csv")), asked(Address.of("api", "v1", "system")));
    }

    /** An address with what was asked of this page. */
    private Address asked(Address address) {
        return filter.on(address)
                .with("least", least == 1 ? null : String.valueOf(least))
                .with("count", counting == Counting.DAILY ? null : name(counting));
    }

    private static String month(@Nullable LocalDate day) {
        return day == null ? "" : day.toString().substring(0, 7);
    }

    private List<Teller> tellers(Address here) {
        Map<String, Integer> outlets = network.outlets();
        long most = outlets.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        String chosen = filter.get("outlet").toLowerCase(Locale.ROOT);
        return outlets.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(12)
                .map(one -> new Teller(
                        one.getKey(),
                        one.getValue(),
                        (int) Math.max(1, 100 * one.getValue() / most),
                        here.with("outlet", one.getKey()).toString(),
                        one.getKey().toLowerCase(Locale.ROOT).equals(chosen)))
                .toList();
    }
}
