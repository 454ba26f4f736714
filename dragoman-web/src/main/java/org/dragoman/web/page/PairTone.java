package org.dragoman.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.Row;
import org.dragoman.time.Edtf;
import org.dragoman.web.Site;
import org.dragoman.web.chart.Svg;
import org.dragoman.web.chart.ToneChart;
import org.dragoman.web.view.DateText;
import org.dragoman.web.view.Listing;
import org.dragoman.web.view.Wording;
import org.jspecify.annotations.Nullable;

/** What is reported between two by tone, period by period, with the number of documents there were. */
final class PairTone {
    private static final int QUADS = 4;

    private record Dated(LocalDate first, LocalDate last, int quad) {}

    private final Site site;
    private final Pair pair;
    private final List<Dated> dated = new ArrayList<>();
    private int happened;
    private LocalDate from = LocalDate.MAX;
    private LocalDate until = LocalDate.MIN;

    PairTone(Site site, Pair pair) {
        this.site = site;
        this.pair = pair;
        for (Row row : pair.rows(Listing.EVENTS)) {
            if (!Reality.happened(row.text("reality"))) {
                continue;
            }
            happened++;
            Edtf date = Edtf.read(row.text("when", "edtf"));
            LocalDate first = date == null ? null : date.earliest();
            LocalDate last = date == null ? null : date.latest();
            if (first != null && last != null) {
                dated.add(new Dated(first, last, row.get("quad") instanceof Integer number ? number : 0));
                from = first.isBefore(from) ? first : from;
                until = last.isAfter(until) ? last : until;
            }
        }
    }

    /** How many months a period has. */
    private int step() {
        return from.plusYears(30).isBefore(until)
                ? 12
                : from.plusYears(8).isBefore(until) ? 6 : from.plusYears(3).isBefore(until) ? 3 : 1;
    }

    /** The chart; null where nothing is dated. */
    @Nullable
    Svg chart() {
        if (dated.isEmpty()) {
            return null;
        }
        int step = step();
        Map<LocalDate, long[]> counted = counted();
        Map<LocalDate, Long> documents = site.ledger().counted(LedgerCounts::documentsByMonth);
        List<ToneChart.Period> periods = new ArrayList<>();
        for (LocalDate period = begin(from, step); !period.isAfter(until); period = period.plusMonths(step)) {
            LocalDate end = period.plusMonths(step).minusDays(1);
            long published = 0;
            for (int i = 0; i < step; i++) {
                published += documents.getOrDefault(period.plusMonths(i), 0L);
            }
            String first = period.toString().substring(0, 7);
            periods.add(new ToneChart.Period(
                    period,
                    end,
                    DateText.of(step == 1 ? first : first + "/" + end.toString().substring(0, 7)),
                    counted.getOrDefault(period, new long[QUADS]),
                    published,
                    pair.list(Listing.EVENTS)
                            .with("from", period.toString())
                            .with("until", end.toString())
                            .toString()));
        }
        return ToneChart.of(pair.name("Reports by tone"), periods);
    }

    /** Number of reports by tone and period; those whose date is known less closely than to a period are left out. */
    private Map<LocalDate, long[]> counted() {
        int step = step();
        Map<LocalDate, long[]> counted = new TreeMap<>();
        for (Dated one : dated) {
            LocalDate period = begin(one.first(), step);
            if (one.quad() >= 1 && one.quad() <= QUADS && period.equals(begin(one.last(), step))) {
                counted.computeIfAbsent(period, start -> new long[QUADS])[one.quad() - 1]++;
            }
        }
        return counted;
    }

    /** What is not in the chart, in a sentence; empty where all is. */
    String missing() {
        List<String> missing = new ArrayList<>();
        long shown = dated.isEmpty()
                ? 0
                : counted().values().stream()
                        .mapToLong(counts -> counts[0] + counts[1] + counts[2] + counts[3])
                        .sum();
        if (shown < happened) {
            missing.add(Wording.count(happened - shown, "report") + " with no date, or only a rough one, "
                    + (happened - shown == 1 ? "is" : "are") + " not shown.");
        }
        if (pair.rows(Listing.EVENTS).size() == Pair.MOST) {
            missing.add("Only the first " + Wording.number(Pair.MOST) + " reports are drawn: choose a window.");
        }
        return String.join(" ", missing);
    }

    private static LocalDate begin(LocalDate day, int step) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / step * step + 1, 1);
    }
}
