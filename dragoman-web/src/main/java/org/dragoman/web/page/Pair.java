package org.dragoman.web.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.export.View;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.Row;
import org.dragoman.link.Event;
import org.dragoman.link.Linked;
import org.dragoman.time.Edtf;
import org.dragoman.web.Site;
import org.dragoman.web.chart.CalendarChart;
import org.dragoman.web.chart.FigureChart;
import org.dragoman.web.chart.Svg;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.DateText;
import org.dragoman.web.view.Filter;
import org.dragoman.web.view.Listing;
import org.dragoman.web.view.Wording;
import org.jspecify.annotations.Nullable;

/** What is asked of a pair: the two, and the window; the records between them and the charts of these. */
public final class Pair {
    /** As many records of a kind are looked at. */
    static final int MOST = 4000;

    private final Site site;
    final ActorIndex.Entry one;
    final ActorIndex.Entry other;
    final List<Set<String>> sides;
    final Filter filter;
    final String between;
    private final Map<Listing, List<Row>> rows = new EnumMap<>(Listing.class);

    /**
     * The pair that an address asks for.
     *
     * @throws org.dragoman.web.Refusal if nobody is named so
     */
    public Pair(Site site, String first, String second, Filter filter) {
        this.site = site;
        one = site.choice().one("between", first);
        other = site.choice().one("between", second);
        sides = site.choice().sides(one.id(), other.id());
        this.filter = filter;
        between = one.id() + "," + other.id();
    }

    LedgerQuery query(Listing listing, int limit) {
        LedgerQuery window = filter.query(listing, site.actors(), limit);
        LedgerQuery.Builder query = LedgerQuery.builder(listing.kind())
                .said()
                .between(sides.get(0), sides.get(1))
                .from(window.from())
                .until(window.until())
                .outlet(window.outlet())
                .limit(limit);
        return (listing == Listing.CONTACTS ? query.contacts() : query).build();
    }

    List<Row> rows(Listing listing) {
        return rows.computeIfAbsent(listing, one -> site.records().rows(query(one, MOST)));
    }

    /** In how many documents contacts are reported, and how many there were as far as reports can be put together. */
    String told() {
        List<Row> contacts = rows(Listing.CONTACTS);
        Linked linked = site.linkedNow();
        if (contacts.isEmpty() || contacts.size() == MOST) {
            return "";
        }
        long documents = contacts.stream().map(Row::document).distinct().count();
        String told = "in " + Wording.count(documents, "document");
        if (linked == null) {
            return told;
        }
        long events = contacts.stream()
                .filter(row -> Reality.happened(row.text("reality")))
                .map(row -> linked.event(row.id()).map(Event::id).orElse(row.id()))
                .distinct()
                .count();
        return told + ", of " + Wording.count(events, "contact") + " that took place,";
    }

    /** The address of a list of this pair. */
    Address list(Listing listing) {
        return filter.on(listing.address().with("between", between));
    }

    /** When they met, spoke and visited; null where nothing is dated. */
    public @Nullable Svg calendar() {
        Map<String, List<Row>> days = new LinkedHashMap<>();
        for (Row row : rows(Listing.CONTACTS)) {
            String date = row.text("when", "edtf");
            if (date != null) {
                days.computeIfAbsent(
                                date + "|" + row.text("mode") + "|" + row.text("level") + "|" + row.text("reality"),
                                key -> new ArrayList<>())
                        .add(row);
            }
        }
        List<CalendarChart.Contact> contacts = new ArrayList<>();
        for (List<Row> rows : days.values()) {
            Row row = rows.get(0);
            String date = String.valueOf(row.text("when", "edtf"));
            Edtf edtf = Edtf.read(date);
            LocalDate first = edtf == null ? null : edtf.earliest();
            LocalDate last = edtf == null ? null : edtf.latest();
            if (first == null || last == null) {
                continue;
            }
            int documents = (int) rows.stream().map(Row::document).distinct().count();
            String reality = String.valueOf(row.text("reality"));
            boolean happened = Reality.happened(reality);
            String mode = String.valueOf(row.text("mode"));
            contacts.add(new CalendarChart.Contact(
                    mode,
                    row.text("level") == null ? "other" : String.valueOf(row.text("level")),
                    first,
                    last,
                    documents,
                    happened,
                    DateText.of(date) + ": " + mode + ", " + row.text("level")
                            + (happened ? "" : ", " + reality) + ", in "
                            + Wording.count(documents, "document"),
                    rows.size() == 1
                            ? Address.of("records", row.id()).toString()
                            : list(Listing.CONTACTS)
                                    .with("mode", mode)
                                    .with("from", first.toString())
                                    .with("until", last.toString())
                                    .toString()));
        }
        return contacts.isEmpty() ? null : CalendarChart.of(name("Contacts"), contacts);
    }

    /** What was reported between them by tone; null where nothing is dated. */
    public @Nullable Svg tone() {
        return new PairTone(site, this).chart();
    }

    /** The figures of one kind with a period, by what they measure. */
    Map<String, List<Row>> figureSets() {
        Map<String, List<Row>> sets = new TreeMap<>();
        for (Row row : rows(Listing.FIGURES)) {
            String of = row.text("of") == null
                    ? "not said"
                    : String.valueOf(row.text("of")).toLowerCase(java.util.Locale.ROOT);
            sets.computeIfAbsent(of + "|" + row.text("unit"), key -> new ArrayList<>())
                    .add(row);
        }
        return sets;
    }

    /** A chart of the figures of one kind; null where fewer than two have a period. */
    public @Nullable Svg figures(String key) {
        return figures(key, figureSets().getOrDefault(key, List.of()));
    }

    @Nullable
    Svg figures(String key, List<Row> rows) {
        List<FigureChart.Figure> figures = new ArrayList<>();
        View view = site.view(rows);
        for (Row row : rows) {
            Edtf period = Edtf.read(row.text("period"));
            LocalDate first = period == null ? null : period.earliest();
            LocalDate last = period == null ? null : period.latest();
            if (first != null && last != null && row.get("value") instanceof BigDecimal value) {
                figures.add(new FigureChart.Figure(
                        first,
                        last,
                        value.doubleValue(),
                        Wording.amount(row),
                        Wording.amount(row) + ", " + DateText.of(row.text("period")) + ", "
                                + view.document(row.document()),
                        Address.of("records", row.id()).toString()));
            }
        }
        return figures.size() < 2 ? null : FigureChart.of(name(key.substring(0, key.indexOf('|'))), figures);
    }

    String name(String what) {
        return what + ": " + one.name() + " and " + other.name();
    }
}
