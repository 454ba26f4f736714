package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.export.View;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Conflict;
import org.dragoman.link.Linked;
import org.dragoman.link.TallyCheck;
import org.dragoman.system.Chronicle;
import org.dragoman.web.Site;
import org.dragoman.web.chart.Svg;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.DateText;
import org.dragoman.web.view.Filter;
import org.dragoman.web.view.Grid;
import org.dragoman.web.view.Grids;
import org.dragoman.web.view.Listing;
import org.dragoman.web.view.Wording;

/** Two actors: when they met, what they signed, what is counted between them, what each says of the other. */
public final class PairPage {
    private static final int SOME = 8;

    /** So many rows do not hide what stands below them. */
    private static final int FEW = 4;

    private static final int FIGURE_SETS = 6;
    private static final int FIGURES = 12;
    private static final int CONFLICTS = 20;

    /** A claimed count beside that of the ledger. */
    public record Claim(
            String claim,
            String href,
            String period,
            String words,
            String ledger,
            String verdict,
            String explanation) {}

    /** A chart of figures of one kind, with where it can be had as a file. */
    public record FigureSet(String title, Object chart, String file, String all, int total, Grid grid) {}

    /** What one side says of the other. */
    public record Side(String speaker, String other, String all, long total, List<Said> said) {}

    /** A statement. */
    public record Said(String speaker, String words, String position, String date, String outlet, String href) {}

    private final Site site;

    public PairPage(Site site) {
        this.site = site;
    }

    /** The page. */
    public Page page(String first, String second, Filter filter) {
        Pair pair = new Pair(site, first, second, filter);
        Svg calendar = pair.calendar();
        PairTone toned = new PairTone(site, pair);
        Svg tone = toned.chart();
        Address here = filter.on(Address.of("pairs", pair.one.id(), pair.other.id()));
        long contacts = site.count(pair.query(Listing.CONTACTS, 0));
        long events = site.count(pair.query(Listing.EVENTS, 0));
        List<Row> table = site.records().rows(pair.query(Listing.CONTACTS, SOME * 3));
        List<Row> instruments = site.records().rows(pair.query(Listing.INSTRUMENTS, SOME * 3));
        return Page.of("pair", pair.one.name() + " and " + pair.other.name())
                .here("/pairs")
                .put("one", pair.one)
                .put("other", pair.other)
                .put("filter", filter)
                .put(
                        "action",
                        Address.of("pairs", pair.one.id(), pair.other.id()).toString())
                .put("contacts", contacts)
                .put("told", pair.told())
                .put(
                        "ever",
                        filter.empty()
                                ? ""
                                : Address.of("pairs", pair.one.id(), pair.other.id())
                                        .toString())
                .put("spread", contacts <= FEW)
                .put("complete", contacts == table.size())
                .put("events", events)
                .put("documents", site.info().records().getOrDefault(RecordKind.DOCUMENT, 0L))
                .put("calendar", calendar == null ? null : calendar.inline())
                .put(
                        "calendarFile",
                        filter.on(Address.of("pairs", pair.one.id(), pair.other.id(), "contacts.svg"))
                                .toString())
                .put("tone", tone == null ? null : tone.inline())
                .put("missing", toned.missing())
                .put(
                        "toneFile",
                        filter.on(Address.of("pairs", pair.one.id(), pair.other.id(), "tone.svg"))
                                .toString())
                .put("dealings", new Dealings(site, pair).directions())
                .put("turns", turns(pair))
                .put("contactsHref", pair.list(Listing.CONTACTS).toString())
                .put("eventsHref", pair.list(Listing.EVENTS).toString())
                .put("contactGrid", site.grids(table).of(Listing.CONTACTS, table))
                .put("instruments", site.grids(instruments).of(Listing.INSTRUMENTS, instruments))
                .put("instrumentsHref", pair.list(Listing.INSTRUMENTS).toString())
                .put("figures", figures(pair))
                .put("sides", List.of(side(pair, true), side(pair, false)))
                .put("claims", claims(pair))
                .put("conflicts", conflicts(pair))
                .put("linked", site.linkedNow() != null)
                .put(
                        "swap",
                        filter.on(Address.of("pairs", pair.other.id(), pair.one.id()))
                                .toString())
                .put("permanent", here.toString())
                .downloads(
                        filter.on(Address.of("events.csv").with("between", pair.between)),
                        filter.on(Address.of("api", "v1", "pairs", pair.one.id(), pair.other.id())));
    }

    /** Of all that the ledger holds: a window would have breaks of its own. */
    private List<Turns.Turn> turns(Pair pair) {
        Chronicle chronicle = pair.filter.empty() ? site.chronicleSoon() : null;
        return chronicle == null ? List.of() : Turns.of(chronicle, pair.one.id(), pair.other.id());
    }

    /** What most figures are given for, first. */
    private List<FigureSet> figures(Pair pair) {
        List<FigureSet> sets = new ArrayList<>();
        pair.figureSets().entrySet().stream()
                .sorted(Comparator.comparing(set -> -set.getValue().size()))
                .limit(FIGURE_SETS)
                .forEach(set -> {
                    String key = set.getKey();
                    List<Row> rows = set.getValue();
                    Svg chart = pair.figures(key, rows);
                    List<Row> some = rows.subList(0, Math.min(FIGURES, rows.size()));
                    sets.add(new FigureSet(
                            key.substring(0, key.indexOf('|')),
                            chart == null ? "" : chart.inline(),
                            Address.of("pairs", pair.one.id(), pair.other.id(), "figures.svg")
                                    .with("of", key)
                                    .toString(),
                            some.size() == rows.size()
                                    ? ""
                                    : pair.list(Listing.FIGURES)
                                            .with("of", rows.get(0).text("of"))
                                            .toString(),
                            rows.size(),
                            site.grids(some).of(Listing.FIGURES, some)));
                });
        return sets;
    }

    private Side side(Pair pair, boolean forward) {
        ActorIndex.Entry speaker = forward ? pair.one : pair.other;
        ActorIndex.Entry about = forward ? pair.other : pair.one;
        LedgerQuery window = pair.query(Listing.STATEMENTS, SOME);
        LedgerQuery query = LedgerQuery.builder(RecordKind.STATEMENT)
                .said()
                .by(pair.sides.get(forward ? 0 : 1))
                .about(pair.sides.get(forward ? 1 : 0))
                .from(window.from())
                .until(window.until())
                .outlet(window.outlet())
                .limit(SOME)
                .build();
        List<Row> rows = site.records().rows(query);
        View view = site.view(rows);
        List<Said> said = new ArrayList<>();
        for (Row row : rows) {
            String words = Grids.content(row);
            var entry = view.entry(row.document());
            said.add(new Said(
                    view.speaker(row),
                    Wording.cut(words == null ? "" : words, 220),
                    String.valueOf(row.text("position")),
                    entry == null ? "" : DateText.of(entry.published()),
                    view.document(row.document()),
                    Address.of("records", row.id()).toString()));
        }
        return new Side(
                speaker.name(),
                about.name(),
                pair.filter
                        .on(Listing.STATEMENTS
                                .address()
                                .with("by", speaker.id())
                                .with("about", about.id()))
                        .toString(),
                site.count(query),
                said);
    }

    private List<Claim> claims(Pair pair) {
        List<Claim> claims = new ArrayList<>();
        Linked linked = site.linkedSoon();
        for (Row row : pair.rows(Listing.TALLIES)) {
            TallyCheck check = linked == null ? null : linked.tally(row.id()).orElse(null);
            claims.add(new Claim(
                    Wording.tally(row),
                    Address.of("records", row.id()).toString(),
                    DateText.of(row.text("period")),
                    Wording.cut(String.valueOf(Wording.span(row, "evidence")), 160),
                    check == null ? "" : Wording.count(check.events().size(), "event"),
                    check == null
                            ? ""
                            : check.verdict()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', ' '),
                    check == null ? "" : check.explanation()));
        }
        return claims;
    }

    private List<ConflictsPage.Line> conflicts(Pair pair) {
        Linked linked = site.linkedNow();
        if (linked == null) {
            return List.of();
        }
        TreeSet<Integer> found = site.contested().touching(pair.sides.get(0));
        found.retainAll(site.contested().touching(pair.sides.get(1)));
        List<Conflict> all = linked.conflicts();
        return new ConflictsPage(site)
                .lines(found.stream().limit(CONFLICTS).map(all::get).toList());
    }
}
