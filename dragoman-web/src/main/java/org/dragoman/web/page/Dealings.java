package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.export.View;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Row;
import org.dragoman.web.Site;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.DateText;
import org.dragoman.web.view.Listing;
import org.dragoman.web.view.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What each of two is said to have done to the other, and what both did together; contacts are told elsewhere, and
 * what is planned, possible or denied did not happen.
 */
public final class Dealings {
    /** Types without a direction. */
    private static final Set<String> TOGETHER = Set.of("AGREE", "COOPERATE");

    private static final String HAPPENED = "actual,ongoing";
    private static final int SOME = 5;
    private static final int QUOTE = 200;

    /**
     * One direction.
     *
     * @param title "Kenya to Ghana"
     * @param kinds what was done, that of most reports first
     * @param told some of the reports, those of most weight first
     */
    public record Direction(String title, List<Kind> kinds, List<Told> told) {
        /** Whether nothing is reported. */
        public boolean empty() {
            return kinds.isEmpty();
        }
    }

    /** A type of event: its name, style and address, and how many reports there are. */
    public record Kind(String name, String style, int reports, String href) {}

    /** A report: what it tells of whom, in which words, when, and who says so in which outlet. */
    public record Told(
            String what,
            String style,
            String words,
            String who,
            String when,
            String voice,
            String outlet,
            String href) {}

    private final Site site;
    private final Pair pair;

    Dealings(Site site, Pair pair) {
        this.site = site;
        this.pair = pair;
    }

    /** From the one to the other, back, and both together, the last only where there is something. */
    List<Direction> directions() {
        List<Row> there = new ArrayList<>();
        List<Row> back = new ArrayList<>();
        List<Row> together = new ArrayList<>();
        for (Row row : pair.rows(Listing.EVENTS)) {
            String type = String.valueOf(row.text("type"));
            if (type.equals("CONSULT") || !Reality.happened(row.text("reality"))) {
                continue;
            }
            if (TOGETHER.contains(type)) {
                together.add(row);
                continue;
            }
            if (any(row, "source", 0) && any(row, "target", 1)) {
                there.add(row);
            }
            if (any(row, "source", 1) && any(row, "target", 0)) {
                back.add(row);
            }
        }
        String one = pair.one.name();
        String other = pair.other.name();
        if (there.isEmpty() && back.isEmpty() && together.isEmpty()) {
            return List.of();
        }
        List<Direction> directions = new ArrayList<>(List.of(
                direction(one + " to " + other, there, towards(pair.one.id(), pair.other.id())),
                direction(other + " to " + one, back, towards(pair.other.id(), pair.one.id()))));
        if (!together.isEmpty()) {
            directions.add(direction("Together", together, pair.list(Listing.EVENTS)));
        }
        return directions;
    }

    private boolean any(Row row, String field, int side) {
        return !Collections.disjoint(row.texts(field), pair.sides.get(side));
    }

    private Address towards(String source, String target) {
        return pair.filter.on(Listing.EVENTS.address().with("by", source).with("about", target));
    }

    private Direction direction(String title, List<Row> rows, Address list) {
        Map<String, List<Row>> types = new TreeMap<>();
        rows.forEach(row -> types.computeIfAbsent(String.valueOf(row.text("type")), type -> new ArrayList<>())
                .add(row));
        List<Kind> kinds = types.entrySet().stream()
                .sorted(Comparator.comparing(type -> -type.getValue().size()))
                .map(type -> new Kind(
                        type.getKey().toLowerCase(Locale.ROOT),
                        Wording.quad(type.getValue().get(0)),
                        type.getValue().size(),
                        list.with("type", type.getKey())
                                .with("reality", HAPPENED)
                                .toString()))
                .toList();
        return new Direction(title, kinds, told(rows));
    }

    /** Of reports of one kind and day the first: several of one deed would crowd out the rest. */
    private List<Told> told(List<Row> rows) {
        Map<String, Row> first = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparing(Dealings::weight).reversed())
                .forEach(row -> first.putIfAbsent(Wording.event(row) + "|" + row.text("when", "edtf"), row));
        List<Row> some = first.values().stream().limit(SOME).toList();
        View view = site.view(new HashSet<>(some));
        return some.stream().map(row -> told(row, view)).toList();
    }

    private static double weight(Row row) {
        return row.get("goldstein") instanceof Number score ? Math.abs(score.doubleValue()) : 0;
    }

    private static Told told(Row row, View view) {
        DocumentEntry entry = view.entry(row.document());
        String when = row.text("when", "edtf");
        return new Told(
                Wording.event(row),
                Wording.quad(row),
                Wording.cut(orEmpty(Wording.span(row, "evidence")), QUOTE),
                who(row, view),
                when == null ? "not dated" : DateText.of(when),
                row.text("voice") == null ? "" : view.voice(row),
                entry == null ? "" : view.document(row.document()),
                Address.of("records", row.id()).toString());
    }

    private static String who(Row row, View view) {
        String source = view.actors(row.texts("source"));
        String target = view.actors(row.texts("target"));
        boolean directed = !TOGETHER.contains(String.valueOf(row.text("type")));
        return directed ? source + " → " + target : Wording.sides(source, target);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
