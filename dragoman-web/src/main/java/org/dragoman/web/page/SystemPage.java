package org.dragoman.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.ledger.ActorIndex;
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

    /** A tie as the table shows it. */
    public record Line(
            String one,
            String other,
            String href,
            String pair,
            long reports,
            long contacts,
            List<StartPage.Bar> bars) {}

    /** An outlet in the panel. */
    public record Teller(String name, long reports, int width, String href, boolean chosen) {}

    private final Site site;
    private final Filter filter;
    private final long least;
    private final Network network;
    private final List<Network.Tie> ties;

    public SystemPage(Site site, Filter filter, @Nullable String least) {
        this.site = site;
        this.filter = filter;
        if (least != null && !least.isEmpty() && !least.matches("[0-9]{1,6}")) {
            throw Refusal.parameter("least", "least “" + least + "”: give a number of reports");
        }
        this.least = least == null || least.isEmpty() ? 1 : Math.max(1, Long.parseLong(least));
        this.network = new Network(site, filter);
        this.ties = network.ties(this.least);
    }

    /** The ties, for programs. */
    public Map<String, @Nullable Object> data() {
        ActorIndex actors = site.actors();
        List<Object> nodes = new ArrayList<>();
        Network.nodes(ties).forEach((id, reports) -> {
            Map<String, @Nullable Object> node = new LinkedHashMap<>();
            node.put("id", id);
            node.put("name", actors.name(id));
            node.put("reports", reports);
            nodes.add(node);
        });
        List<Object> edges = new ArrayList<>();
        for (Network.Tie tie : ties) {
            Map<String, @Nullable Object> edge = new LinkedHashMap<>();
            edge.put("one", tie.one());
            edge.put("other", tie.other());
            edge.put("reports", tie.reports());
            edge.put("contacts", tie.contacts());
            for (int quad = 1; quad <= 4; quad++) {
                edge.put(ToneChart.QUADS.get(quad - 1).replace(' ', '_'), tie.quads()[quad]);
            }
            edges.add(edge);
        }
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("nodes", nodes);
        data.put("ties", edges);
        return data;
    }

    /** The picture. */
    public Svg picture() {
        List<Network.Tie> whole = Network.drawable(new Network(site, Filter.of(name -> null)).ties(1));
        Map<String, NetworkLayout.Place> places = Network.places(whole);
        List<NetworkChart.Edge> edges = new ArrayList<>();
        List<Network.Tie> drawn = ties.stream()
                .filter(tie -> places.containsKey(tie.one()) && places.containsKey(tie.other()))
                .sorted(Comparator.comparingLong(Network.Tie::reports))
                .toList();
        for (Network.Tie tie : drawn) {
            edges.add(new NetworkChart.Edge(
                    tie.one(),
                    tie.other(),
                    tie.reports(),
                    tie.tone(),
                    told(tie),
                    events(tie).toString()));
        }
        List<NetworkChart.Node> nodes = new ArrayList<>();
        Network.nodes(drawn)
                .forEach((id, reports) -> nodes.add(new NetworkChart.Node(
                        id,
                        Wording.cut(site.actors().name(id), 28),
                        reports,
                        Address.of("actors", id).toString())));
        return NetworkChart.of("Network of relations", nodes, edges, places);
    }

    private Address events(Network.Tie tie) {
        return filter.on(Listing.EVENTS.address().with("between", tie.one() + "," + tie.other()));
    }

    private String told(Network.Tie tie) {
        StringBuilder told = new StringBuilder(site.actors().name(tie.one()))
                .append(" – ")
                .append(site.actors().name(tie.other()))
                .append(": ")
                .append(Wording.count(tie.reports(), "report"));
        for (int quad = 1; quad <= 4; quad++) {
            if (tie.quads()[quad] > 0) {
                told.append("; ").append(tie.quads()[quad]).append(' ').append(ToneChart.QUADS.get(quad - 1));
            }
        }
        return told.toString();
    }

    /** The page. */
    public Page page() {
        ActorIndex actors = site.actors();
        List<Line> lines = new ArrayList<>();
        long most = ties.isEmpty() ? 1 : ties.get(0).reports();
        for (Network.Tie tie : ties.subList(0, Math.min(TABLE, ties.size()))) {
            lines.add(new Line(
                    actors.name(tie.one()),
                    actors.name(tie.other()),
                    events(tie).toString(),
                    filter.on(Address.of("pairs", tie.one(), tie.other())).toString(),
                    tie.reports(),
                    tie.contacts(),
                    StartPage.bars(tie.quads(), most)));
        }
        LocalDate first = network.months().isEmpty() ? null : network.months().first();
        LocalDate last = network.months().isEmpty() ? null : network.months().last();
        Address here = filter.on(Address.of("system")).with("least", least == 1 ? null : String.valueOf(least));
        return Page.of("system", "System")
                .here("/system")
                .put("filter", filter)
                .put("least", least)
                .put("picture", picture().inline())
                .put(
                        "file",
                        filter.on(Address.of("system.svg"))
                                .with("least", String.valueOf(least))
                                .toString())
                .put("lines", lines)
                .put("tieCount", Wording.count(ties.size(), "tie"))
                .put("tellers", tellers(here))
                .put("everyone", here.without("outlet").toString())
                .put("first", first == null ? "" : first.toString().substring(0, 7))
                .put("last", last == null ? "" : last.toString().substring(0, 7))
                .downloads(
                        filter.on(Address.of("system.csv")).with("least", String.valueOf(least)),
                        filter.on(Address.of("api", "v1", "system")).with("least", String.valueOf(least)));
    }

    private List<Teller> tellers(Address here) {
        Map<String, Long> outlets = new TreeMap<>(network.outlets());
        outlets.remove("");
        long most = outlets.values().stream().mapToLong(Long::longValue).max().orElse(1);
        String chosen = filter.get("outlet").toLowerCase(Locale.ROOT);
        return outlets.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
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
