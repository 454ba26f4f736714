package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.web.Refusal;
import org.dragoman.web.Site;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.Listing;

/** Someone who acts: names, offices, with whom, what is said by and about them. */
public final class ActorPage {
    private static final int SOME = 8;
    private static final int PARTNERS = 10;

    /** Another actor that takes part in the same events. */
    public record Partner(String name, String href, String pair, int reports, List<StartPage.Bar> bars) {}

    /** A section of the page. */
    public record Section(String title, String all, String total, org.dragoman.web.view.Grid grid) {}

    private final Site site;

    public ActorPage(Site site) {
        this.site = site;
    }

    /** The page. */
    public Page page(String id) {
        ActorIndex actors = site.actors();
        ActorIndex.Entry entry = actors.get(id);
        if (entry == null) {
            throw Refusal.missing("No record names an actor “" + id + "”.");
        }
        Set<String> members = actors.withMembers(id);
        List<Section> sections = new ArrayList<>();
        sections.add(section(
                "Contacts",
                Listing.CONTACTS,
                LedgerQuery.builder(RecordKind.EVENT_REPORT).contacts().by(members),
                id,
                "by"));
        sections.add(section(
                "Says",
                Listing.STATEMENTS,
                LedgerQuery.builder(RecordKind.STATEMENT).said().by(members),
                id,
                "by"));
        sections.add(section(
                "Is spoken about",
                Listing.STATEMENTS,
                LedgerQuery.builder(RecordKind.STATEMENT).said().about(members),
                id,
                "about"));
        sections.add(section(
                "Other events",
                Listing.EVENTS,
                LedgerQuery.builder(RecordKind.EVENT_REPORT).by(members),
                id,
                "by"));
        sections.add(section(
                "Figures",
                Listing.FIGURES,
                LedgerQuery.builder(RecordKind.FIGURE).about(members),
                id,
                "about"));
        sections.add(section(
                "Instruments",
                Listing.INSTRUMENTS,
                LedgerQuery.builder(RecordKind.INSTRUMENT).about(members),
                id,
                "about"));
        sections.removeIf(section -> section.grid().empty());
        return Page.of("actor", entry.name())
                .here("/actors")
                .put("entry", entry)
                .put("aliases", String.join(", ", entry.aliases()))
                .put("roles", String.join("; ", entry.roles()))
                .put("ofName", entry.of() == null ? "" : actors.name(entry.of()))
                .put(
                        "ofHref",
                        entry.of() == null
                                ? ""
                                : Address.of("actors", entry.of()).toString())
                .put(
                        "belonging",
                        actors.all().stream()
                                .filter(one -> id.equals(one.of()))
                                .sorted(Comparator.comparingLong((ActorIndex.Entry one) -> -one.documents())
                                        .thenComparing(ActorIndex.Entry::name))
                                .limit(12)
                                .toList())
                .put("partners", partners(entry, members))
                .put("sections", sections)
                .put(
                        "documentsHref",
                        Address.of("search")
                                .with("q", "\"" + entry.name() + "\"")
                                .toString())
                .downloads(
                        Address.of("events.csv").with("by", id),
                        Address.of("events.json").with("by", id));
    }

    private Section section(String title, Listing listing, LedgerQuery.Builder query, String id, String parameter) {
        LedgerQuery wanted = query.limit(SOME).build();
        List<Row> rows = site.records().rows(wanted);
        long total = rows.size() < SOME ? rows.size() : site.count(wanted);
        return new Section(
                title,
                listing.address().with(parameter, id).toString(),
                String.valueOf(total),
                site.grids(rows).of(listing, rows));
    }

    /** With whom most is reported; with states, where the actor is one or has none, not with each of their people. */
    private List<Partner> partners(ActorIndex.Entry entry, Set<String> members) {
        ActorIndex actors = site.actors();
        boolean alone = entry.kind().equals("person");
        Map<String, int[]> quads = new TreeMap<>();
        for (LedgerCounts.Sides cell : site.sides()) {
            if (cell.source().stream().anyMatch(members::contains)
                    || cell.target().stream().anyMatch(members::contains)) {
                TreeSet<String> others = new TreeSet<>();
                for (List<String> side : List.of(cell.source(), cell.target())) {
                    side.stream()
                            .filter(other -> !members.contains(other) && !other.startsWith("unnamed:"))
                            .map(other -> alone ? other : stateOf(actors, other))
                            .filter(other -> !members.contains(other))
                            .forEach(others::add);
                }
                others.forEach(other ->
                        quads.computeIfAbsent(other, one -> new int[5])[Math.max(0, Math.min(4, cell.quad()))] +=
                                (int) cell.reports());
            }
        }
        int most = quads.values().stream().mapToInt(ActorPage::sum).max().orElse(1);
        return quads.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, int[]> one) -> -sum(one.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(PARTNERS)
                .map(one -> new Partner(
                        actors.name(one.getKey()),
                        Address.of("actors", one.getKey()).toString(),
                        Address.of("pairs", entry.id(), one.getKey()).toString(),
                        sum(one.getValue()),
                        StartPage.bars(Arrays.stream(one.getValue()).boxed().toList(), most)))
                .toList();
    }

    private static int sum(int... counts) {
        return Arrays.stream(counts).sum();
    }

    private static String stateOf(ActorIndex actors, String id) {
        String state = actors.state(id);
        return state == null ? id : state;
    }
}
