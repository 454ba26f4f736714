package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.LedgerInfo;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.link.Linked;
import org.dragoman.web.Site;
import org.dragoman.web.chart.ToneChart;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.Listing;
import org.jspecify.annotations.Nullable;

/** What is in this ledger, and where to go from here. */
public final class StartPage {
    private static final int PAIRS = 12;
    private static final int OUTLETS = 8;
    private static final int CONFLICTS = 3;

    /** A number with a name, and where it leads. */
    public record Number(String amount, String name, String href) {}

    /**
     * Two states or bodies between which something is reported.
     *
     * @param bars the widths of its four bars, by quad class, of 100
     */
    public record Pair(String one, String other, String href, long reports, long contacts, List<Bar> bars) {}

    /** A part of a bar. */
    public record Bar(String style, int start, int width, String told) {}

    /** Where records about one thing cannot all be right: two of the voices. */
    public record Differing(String explanation, String href, List<ConflictsPage.Voice> voices) {}

    /** An outlet and the number of its documents. */
    public record Outlet(String name, long documents, int width, String href) {}

    private final Site site;

    public StartPage(Site site) {
        this.site = site;
    }

    /** The page. */
    public Page page() {
        LedgerInfo info = site.info();
        List<Number> numbers = new ArrayList<>();
        for (Listing listing : List.of(
                Listing.DOCUMENTS,
                Listing.CONTACTS,
                Listing.EVENTS,
                Listing.STATEMENTS,
                Listing.FIGURES,
                Listing.INSTRUMENTS)) {
            long amount = switch (listing) {
                case CONTACTS -> info.contacts();
                case STATEMENTS ->
                    site.count(LedgerQuery.builder(RecordKind.STATEMENT).said().build());
                default -> info.records().getOrDefault(listing.kind(), 0L);
            };
            numbers.add(new Number(
                    String.format(Locale.ROOT, "%,d", amount),
                    listing.title().toLowerCase(Locale.ROOT),
                    listing.address().toString()));
        }
        long actors = info.records().getOrDefault(RecordKind.ACTOR, 0L);
        numbers.add(new Number(String.format(Locale.ROOT, "%,d", actors), "actors", "/actors"));
        List<Pair> pairs = pairs();
        Linked linked = site.linkedNow();
        return Page.of("start", "Start")
                .here("/")
                .put("file", String.valueOf(info.file().getFileName()))
                .put("numbers", numbers)
                .put("first", info.first() == null ? "" : String.valueOf(info.first()))
                .put("last", info.last() == null ? "" : String.valueOf(info.last()))
                .put("words", String.format(Locale.ROOT, "%,d", info.tokens()))
                .put("pairs", pairs)
                .put("conflicts", conflicts(linked))
                .put("conflictCount", linked == null ? 0 : linked.conflicts().size())
                .put("outlets", outlets(info))
                .put("outletCount", info.outlets().size())
                .put(
                        "actors",
                        site.actors().all().stream()
                                .filter(entry ->
                                        !entry.provisional() && entry.kind().equals("person"))
                                .sorted(Comparator.comparingLong((ActorIndex.Entry entry) -> -entry.documents())
                                        .thenComparing(ActorIndex.Entry::name))
                                .limit(PAIRS)
                                .toList());
    }

    /** Some of what documents tell differently; none while events are being put together. */
    private List<Differing> conflicts(@Nullable Linked linked) {
        if (linked == null) {
            return List.of();
        }
        return new ConflictsPage(site)
                .lines(linked.conflicts().stream().limit(CONFLICTS).toList()).stream()
                        .map(line -> new Differing(line.explanation(), "/conflicts#" + line.id(), apart(line.voices())))
                        .toList();
    }

    /** The first voice, and the first of those with other words. */
    private static List<ConflictsPage.Voice> apart(List<ConflictsPage.Voice> voices) {
        return voices.stream()
                .filter(voice -> voice.equals(voices.get(0))
                        || !voice.words().equals(voices.get(0).words()))
                .limit(2)
                .toList();
    }

    private static List<Outlet> outlets(LedgerInfo info) {
        List<Outlet> outlets = new ArrayList<>();
        long most = info.outlets().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        info.outlets().entrySet().stream()
                .limit(OUTLETS)
                .forEach(one -> outlets.add(new Outlet(
                        one.getKey().isEmpty() ? "unknown" : one.getKey(),
                        one.getValue(),
                        (int) Math.max(1, 100 * one.getValue() / most),
                        one.getKey().isEmpty()
                                ? ""
                                : Listing.DOCUMENTS
                                        .address()
                                        .with("outlet", one.getKey())
                                        .toString())));
        return outlets;
    }

    private static final class Tally {
        private final int[] quads = new int[5];
        private int contacts;

        int reports() {
            return quads[0] + quads[1] + quads[2] + quads[3] + quads[4];
        }
    }

    /** Between which states the most is reported to have happened. */
    private List<Pair> pairs() {
        ActorIndex actors = site.actors();
        Map<String, Tally> tallies = new TreeMap<>();
        for (LedgerCounts.Sides cell : site.sides()) {
            for (String key : StatePairs.of(actors, cell.source(), cell.target())) {
                Tally tally = tallies.computeIfAbsent(key, one -> new Tally());
                tally.quads[Math.max(0, Math.min(4, cell.quad()))] += (int) cell.reports();
                tally.contacts += cell.contact() ? (int) cell.reports() : 0;
            }
        }
        long most = tallies.values().stream().mapToLong(Tally::reports).max().orElse(1);
        List<Pair> pairs = new ArrayList<>();
        tallies.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Tally> one) ->
                                -one.getValue().reports())
                        .thenComparing(Map.Entry::getKey))
                .limit(PAIRS)
                .forEach(one -> pairs.add(pair(actors, one.getKey(), one.getValue(), most)));
        return pairs;
    }

    private static Pair pair(ActorIndex actors, String key, Tally tally, long most) {
        String[] sides = StatePairs.sides(key);
        return new Pair(
                actors.name(sides[0]),
                actors.name(sides[1]),
                Address.of("pairs", sides[0], sides[1]).toString(),
                tally.reports(),
                tally.contacts,
                bars(Arrays.stream(tally.quads).boxed().toList(), most));
    }

    /** The parts of a bar by tone, material cooperation first; {@code most} reports fill it. */
    static List<Bar> bars(List<Integer> quads, long most) {
        List<Bar> bars = new ArrayList<>();
        int at = 0;
        for (int quad : new int[] {2, 1, 0, 3, 4}) {
            int width = (int) Math.round(100.0 * quads.get(quad) / Math.max(1, most));
            if (width > 0) {
                String name = quad == 0 ? "without tone" : ToneChart.QUADS.get(quad - 1);
                bars.add(new Bar("quad-" + quad, at, width, quads.get(quad) + " " + name));
                at += width;
            }
        }
        return bars;
    }
}
