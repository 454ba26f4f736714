package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.system.Aggregate;
import org.dragoman.system.ChangePoints;
import org.dragoman.system.Chronicle;
import org.dragoman.system.Counting;
import org.dragoman.system.Deed;
import org.dragoman.system.Series;
import org.dragoman.system.Step;
import org.dragoman.system.Window;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.DateText;
import org.dragoman.web.view.Wording;

/** Where what two states or bodies do to each other changes: the breaks that {@code dragoman dyad} tells. */
public final class Turns {
    private static final int MOST_MONTHS = 1200;
    private static final int DRIVERS = 3;

    /**
     * A break.
     *
     * @param after the last month before it
     * @param before mean intensity a month until then: "+1.20"
     * @param since mean intensity a month until the next
     * @param worse whether it is less since
     * @param drivers the strongest deeds since, of those alike the first
     */
    public record Turn(String after, String before, String since, boolean worse, List<Driver> drivers) {}

    /** A deed: what it is, when, and where its words are. */
    public record Driver(String what, String when, String href) {}

    private Turns() {}

    /** The breaks of the series by month, one a day, in order; none where little is dated. */
    public static List<Turn> of(Chronicle chronicle, String one, String other) {
        List<Deed> deeds = chronicle.deeds().stream()
                .filter(deed -> deed.between(one, other))
                .toList();
        Window window = Series.span(deeds);
        if (window == null || Step.MONTH.starts(window).size() > MOST_MONTHS) {
            return List.of();
        }
        Series series = Series.of(deeds, chronicle.coverage(), window, Step.MONTH, Counting.DAILY);
        ChangePoints changes = ChangePoints.of(series.values(Aggregate::intensity));
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < changes.breaks().size(); i++) {
            int from = changes.breaks().get(i) + 1;
            int until = i + 1 < changes.breaks().size()
                    ? changes.breaks().get(i + 1) + 1
                    : series.points().size();
            turns.add(new Turn(
                    DateText.of(series.points().get(from - 1).start().toString().substring(0, 7)),
                    signed(changes.means().get(i)),
                    signed(changes.means().get(i + 1)),
                    changes.means().get(i + 1) < changes.means().get(i),
                    drivers(deeds, series.points().subList(from, until))));
        }
        return turns;
    }

    private static List<Driver> drivers(List<Deed> deeds, List<Series.Point> points) {
        Set<String> reports = new HashSet<>();
        points.forEach(point -> reports.addAll(point.sum().reports()));
        return deeds.stream()
                .filter(deed -> reports.contains(deed.id()))
                .sorted(Comparator.comparing((Deed deed) -> -Math.abs(score(deed)))
                        .thenComparing(Deed::when, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Deed::id))
                .limit(DRIVERS)
                .map(deed -> new Driver(
                        Wording.event(deed.type(), deed.mode()),
                        deed.when() == null ? "" : DateText.of(deed.when().toString()),
                        Address.of("records", deed.id()).toString()))
                .toList();
    }

    private static double score(Deed deed) {
        return deed.goldstein() == null ? 0 : deed.goldstein();
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
    }
}
