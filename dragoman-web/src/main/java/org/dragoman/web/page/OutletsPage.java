package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.export.View;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Event;
import org.dragoman.web.Site;
import org.dragoman.web.Tellers;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.DateText;
import org.dragoman.web.view.Wording;
import org.jspecify.annotations.Nullable;

/** What outlets tell, and what two of them tell differently. */
public final class OutletsPage {
    private static final int SHARED = 30;
    private static final int ALONE = 20;
    private static final int COMPARED = 60;
    private static final int COUPLES = 8;

    /** An outlet: how much it tells, and in which tone. */
    public record Line(
            String name,
            long documents,
            long reports,
            List<StartPage.Bar> bars,
            String href,
            String compare,
            String shared) {}

    /** Two outlets that tell the same events. */
    public record Couple(String one, String other, int shared, String href) {}

    /** An event that both tell, or one alone. */
    public record Shared(String what, String who, String when, String href, List<Told> told, boolean contested) {}

    /** The words of one of them. */
    public record Told(String outlet, String words, String href) {}

    private final Site site;

    public OutletsPage(Site site) {
        this.site = site;
    }

    /** The outlets, those with the most documents first. */
    public List<Line> lines(@Nullable String one) {
        Tellers tellers = one == null || one.isEmpty() ? null : site.tellers();
        Map<String, List<Integer>> quads = site.tones();
        List<Line> lines = new ArrayList<>();
        site.info().outlets().forEach((name, documents) -> {
            List<Integer> counts = quads.getOrDefault(name, List.of(0, 0, 0, 0, 0));
            long reports = counts.stream().mapToInt(Integer::intValue).sum();
            lines.add(new Line(
                    name.isEmpty() ? "unknown" : name,
                    documents,
                    reports,
                    StartPage.bars(counts, reports),
                    name.isEmpty()
                            ? ""
                            : Address.of("documents").with("outlet", name).toString(),
                    name.isEmpty() || name.equals(one)
                            ? ""
                            : Address.of("outlets")
                                    .with("one", one == null || one.isEmpty() ? name : one)
                                    .with("other", one == null || one.isEmpty() ? null : name)
                                    .toString(),
                    tellers == null || one == null || one.isEmpty() || name.equals(one)
                            ? ""
                            : String.valueOf(tellers.shared(one, name))));
        });
        return lines;
    }

    /** The page. */
    public Page page(@Nullable String one, @Nullable String other) {
        boolean two = one != null && !one.isEmpty() && other != null && !other.isEmpty();
        List<Shared> both = new ArrayList<>();
        List<Shared> first = new ArrayList<>();
        List<Shared> second = new ArrayList<>();
        if (one != null && other != null && two) {
            Tellers tellers = site.tellers();
            tellers.both(one, other, SHARED).forEach(event -> both.add(shared(event, Set.of(one, other))));
            tellers.alone(one, other, ALONE).forEach(event -> first.add(shared(event, Set.of(one))));
            tellers.alone(other, one, ALONE).forEach(event -> second.add(shared(event, Set.of(other))));
        }
        return Page.of("outlets", two ? one + " and " + other : "Outlets compared")
                .here("/outlets")
                .put("one", one)
                .put("other", other)
                .put("two", two)
                .put("lines", lines(one))
                .put("couples", two ? List.of() : couples(one == null ? "" : one))
                .put("both", both)
                .put("first", first)
                .put("second", second)
                .downloads(Address.of("outlets.csv"), Address.of("outlets.json"));
    }

    /** The outlets that tell most events in common: any two, or one that is named and another. */
    private List<Couple> couples(String one) {
        Tellers tellers = site.tellersSoon();
        if (tellers == null) {
            return List.of();
        }
        List<String> names = site.info().outlets().keySet().stream()
                .filter(name -> !name.isEmpty())
                .limit(COMPARED)
                .toList();
        List<Couple> couples = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (String other : names.subList(i + 1, names.size())) {
                String name = names.get(i);
                int shared = one.isEmpty() || name.equals(one) || other.equals(one) ? tellers.shared(name, other) : 0;
                if (shared > 0) {
                    couples.add(new Couple(
                            name,
                            other,
                            shared,
                            Address.of("outlets")
                                    .with("one", name)
                                    .with("other", other)
                                    .toString()));
                }
            }
        }
        couples.sort(Comparator.comparingInt((Couple couple) -> -couple.shared())
                .thenComparing(Couple::one)
                .thenComparing(Couple::other));
        return List.copyOf(couples.subList(0, Math.min(COUPLES, couples.size())));
    }

    private Shared shared(Event event, Set<String> tellers) {
        List<String> reports = event.members().stream()
                .filter(member -> tellers.contains(outlet(member.document())))
                .map(Event.Member::report)
                .toList();
        List<Row> rows = site.rows(RecordKind.EVENT_REPORT, reports);
        View view = site.view(rows);
        List<Told> told = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Row row : rows) {
            String outlet = outlet(String.valueOf(row.document()));
            if (seen.add(outlet)) {
                told.add(new Told(
                        outlet,
                        Wording.cut(String.valueOf(Wording.span(row, "evidence")), 240),
                        Address.of("records", row.id()).toString()));
            }
        }
        told.sort(Comparator.comparing(Told::outlet));
        String mode = event.mode() == null ? event.type().name().toLowerCase(java.util.Locale.ROOT) : event.mode();
        return new Shared(
                mode,
                Stream.of(view.actors(event.source()), view.actors(event.target()))
                        .filter(side -> !side.isEmpty())
                        .collect(Collectors.joining(" – ")),
                DateText.of(event.when()),
                Address.of("happenings", event.id()).toString(),
                told,
                site.linked().contested(event.id()));
    }

    private String outlet(String document) {
        DocumentEntry entry = site.documents().get(document);
        return entry == null || entry.outlet() == null ? "" : entry.outlet();
    }
}
