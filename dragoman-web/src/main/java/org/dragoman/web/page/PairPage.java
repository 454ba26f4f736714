package org.dragoman.web.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.export.View;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Conflict;
import org.dragoman.link.Event;
import org.dragoman.link.Linked;
import org.dragoman.link.TallyCheck;
import org.dragoman.time.Edtf;
import org.dragoman.web.Site;
import org.dragoman.web.chart.CalendarChart;
import org.dragoman.web.chart.FigureChart;
import org.dragoman.web.chart.Svg;
import org.dragoman.web.chart.ToneChart;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.DateText;
import org.dragoman.web.view.Filter;
import org.dragoman.web.view.Grid;
import org.dragoman.web.view.Grids;
import org.dragoman.web.view.Listing;
import org.dragoman.web.view.Wording;
import org.jspecify.annotations.Nullable;

/** Two actors: when they met, what they signed, what is counted between them, what each says of the other. */
public final class PairPage {
    private static final int SOME = 8;
    private static final int MOST = 4000;
    private static final int FIGURE_SETS = 6;
    private static final int FIGURES = 12;
    private static final int CONFLICTS = 20;
    private static final Set<String> HAPPENED = Set.of("actual", "ongoing");

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

    /** What is asked of a pair: the two, and the window. */
    public final class Pair {
        private final ActorIndex.Entry one;
        private final ActorIndex.Entry other;
        private final List<Set<String>> sides;
        private final Filter filter;
        private final String between;
        private final Map<Listing, List<Row>> rows = new EnumMap<>(Listing.class);

        private Pair(String first, String second, Filter filter) {
            one = site.choice().one("between", first);
            other = site.choice().one("between", second);
            sides = site.choice().sides(one.id(), other.id());
            this.filter = filter;
            between = one.id() + "," + other.id();
        }

        private LedgerQuery query(Listing listing, int limit) {
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

        private List<Row> rows(Listing listing) {
            return rows.computeIfAbsent(listing, one -> site.records().rows(query(one, MOST)));
        }

        /** In how many documents contacts are reported, and how many there were as far as reports can be put together. */
        private String told() {
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
                    .filter(row -> HAPPENED.contains(String.valueOf(row.text("reality"))))
                    .map(row -> linked.event(row.id()).map(Event::id).orElse(row.id()))
                    .distinct()
                    .count();
            return told + ", of " + Wording.count(events, "contact") + " that took place,";
        }

        /** The address of a list of this pair. */
        private Address list(Listing listing) {
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
                int documents =
                        (int) rows.stream().map(Row::document).distinct().count();
                String reality = String.valueOf(row.text("reality"));
                boolean happened = reality.equals("actual") || reality.equals("ongoing");
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

        /** What was reported between them by tone, with the number of documents there were; null where nothing is dated. */
        public @Nullable Svg tone() {
            List<Row> dated = new ArrayList<>();
            LocalDate from = LocalDate.MAX;
            LocalDate until = LocalDate.MIN;
            for (Row row : rows(Listing.EVENTS)) {
                Edtf date = Edtf.read(row.text("when", "edtf"));
                LocalDate first = date == null ? null : date.earliest();
                LocalDate last = date == null ? null : date.latest();
                String reality = String.valueOf(row.text("reality"));
                if (first != null && last != null && (reality.equals("actual") || reality.equals("ongoing"))) {
                    dated.add(row);
                    from = first.isBefore(from) ? first : from;
                    until = last.isAfter(until) ? last : until;
                }
            }
            if (dated.isEmpty()) {
                return null;
            }
            int step = from.plusYears(30).isBefore(until)
                    ? 12
                    : from.plusYears(8).isBefore(until) ? 6 : from.plusYears(3).isBefore(until) ? 3 : 1;
            Map<LocalDate, long[]> months = months(dated, step);
            Map<LocalDate, Long> documents = site.ledger().counted(LedgerCounts::documentsByMonth);
            List<ToneChart.Period> periods = new ArrayList<>();
            LocalDate start = begin(from, step);
            for (LocalDate period = start; !period.isAfter(until); period = period.plusMonths(step)) {
                LocalDate end = period.plusMonths(step).minusDays(1);
                long[] counts = new long[4];
                long published = 0;
                for (int i = 0; i < step; i++) {
                    long[] month = months.get(period.plusMonths(i));
                    for (int quad = 0; month != null && quad < 4; quad++) {
                        counts[quad] += month[quad];
                    }
                    published += documents.getOrDefault(period.plusMonths(i), 0L);
                }
                String label = step == 1
                        ? DateText.of(period.toString().substring(0, 7))
                        : DateText.of(period.toString().substring(0, 7) + "/"
                                + end.toString().substring(0, 7));
                periods.add(new ToneChart.Period(
                        period,
                        end,
                        label,
                        counts,
                        published,
                        list(Listing.EVENTS)
                                .with("from", period.toString())
                                .with("until", end.toString())
                                .toString()));
            }
            return ToneChart.of(name("Reports by tone"), periods);
        }

        /** Number of reports by tone and month; those whose date is known less closely than to a period are left out. */
        private Map<LocalDate, long[]> months(List<Row> dated, int step) {
            Map<LocalDate, long[]> months = new TreeMap<>();
            for (Row row : dated) {
                Edtf date = Edtf.read(row.text("when", "edtf"));
                LocalDate first = date == null ? null : date.earliest();
                LocalDate last = date == null ? null : date.latest();
                int quad = row.get("quad") instanceof Integer number ? number : 0;
                if (first != null
                        && last != null
                        && quad >= 1
                        && quad <= 4
                        && begin(first, step).equals(begin(last, step))) {
                    months.computeIfAbsent(first.withDayOfMonth(1), month -> new long[4])[quad - 1]++;
                }
            }
            return months;
        }

        private static LocalDate begin(LocalDate day, int step) {
            return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / step * step + 1, 1);
        }

        /** The figures of one kind with a period, by what they measure. */
        private Map<String, List<Row>> figureSets() {
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

        private @Nullable Svg figures(String key, List<Row> rows) {
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

        private String name(String what) {
            return what + ": " + one.name() + " and " + other.name();
        }
    }

    /** The pair that an address asks for. */
    public Pair pair(String first, String second, Filter filter) {
        return new Pair(first, second, filter);
    }

    /** The page. */
    public Page page(String first, String second, Filter filter) {
        Pair pair = new Pair(first, second, filter);
        Svg calendar = pair.calendar();
        Svg tone = pair.tone();
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
                .put("spread", contacts <= SOME)
                .put("events", events)
                .put("documents", site.info().records().getOrDefault(RecordKind.DOCUMENT, 0L))
                .put("calendar", calendar == null ? null : calendar.inline())
                .put(
                        "calendarFile",
                        filter.on(Address.of("pairs", pair.one.id(), pair.other.id(), "contacts.svg"))
                                .toString())
                .put("tone", tone == null ? null : tone.inline())
                .put(
                        "toneFile",
                        filter.on(Address.of("pairs", pair.one.id(), pair.other.id(), "tone.svg"))
                                .toString())
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
