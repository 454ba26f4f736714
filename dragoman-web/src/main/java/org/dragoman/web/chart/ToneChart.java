package org.dragoman.web.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Reports over time by tone, cooperation above the line and conflict below it, with the number of documents that were
 * there to report anything: the denominator.
 */
public final class ToneChart {
    /**
     * A stretch of time.
     *
     * @param first its first day
     * @param last its last day
     * @param name what it is called
     * @param counts number of reports by quad class, verbal cooperation first
     * @param documents number of documents published in it
     * @param href where it leads
     */
    public record Period(LocalDate first, LocalDate last, String name, long[] counts, long documents, String href) {}

    /** The names of the quad classes, from 1. */
    public static final List<String> QUADS =
            List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

    private static final int WIDTH = 920;
    private static final int LEFT = 112;
    private static final int TOP = 12;
    private static final int TALL = 150;
    private static final int LOW = 44;

    private ToneChart() {}

    /** The chart; periods must not be empty, and stand in the order of time. */
    public static Svg of(String title, List<Period> periods) {
        long above = 1;
        long below = 0;
        long most = 1;
        for (Period period : periods) {
            above = Math.max(above, period.counts()[0] + period.counts()[1]);
            below = Math.max(below, period.counts()[2] + period.counts()[3]);
            most = Math.max(most, period.documents());
        }
        double unit = (double) TALL / (above + below);
        double zero = TOP + above * unit;
        double base = TOP + TALL + 28 + LOW;
        Svg svg = new Svg(WIDTH, (int) base + 30, title);
        DayScale days = new DayScale(
                periods.get(0).first(), periods.get(periods.size() - 1).last(), LEFT, WIDTH - 4);
        for (DayScale.Tick tick : days.ticks()) {
            svg.element("line", "class", "tick", "x1", tick.x(), "x2", tick.x(), "y1", TOP - 4, "y2", base + 4);
            svg.text(tick.x(), base + 19, "label", tick.label());
        }
        svg.text(0, TOP + 10, "row", "cooperation");
        svg.text(LEFT - 8, TOP + 10, "count end", String.valueOf(above));
        if (below > 0) {
            svg.text(0, TOP + TALL, "row", "conflict");
            svg.text(LEFT - 8, TOP + TALL, "count end", String.valueOf(below));
        }
        svg.text(0, base - LOW + 10, "row", "documents");
        svg.text(LEFT - 8, base - LOW + 10, "count end", String.valueOf(most));
        for (Period period : periods) {
            bars(svg, days, period, zero, unit);
            double high = period.documents() * LOW / (double) most;
            double x = days.x(period.first());
            double wide = width(days, period);
            svg.element("rect", "class", "documents", "x", x, "y", base - high, "width", wide, "height", high);
        }
        svg.element("line", "class", "axis", "x1", LEFT, "x2", WIDTH - 4, "y1", zero, "y2", zero);
        svg.element("line", "class", "axis", "x1", LEFT, "x2", WIDTH - 4, "y1", base, "y2", base);
        return svg;
    }

    private static double width(DayScale days, Period period) {
        return Math.max(2, Math.min(26, days.x(period.last().plusDays(1)) - days.x(period.first()) - 1.5));
    }

    private static void bars(Svg svg, DayScale days, Period period, double zero, double unit) {
        long[] counts = period.counts();
        if (counts[0] + counts[1] + counts[2] + counts[3] == 0) {
            return;
        }
        StringBuilder told = new StringBuilder(period.name()).append(':');
        for (int quad = 0; quad < 4; quad++) {
            if (counts[quad] > 0) {
                told.append(String.format(Locale.ROOT, " %,d %s;", counts[quad], QUADS.get(quad)));
            }
        }
        told.append(String.format(Locale.ROOT, " %,d documents published", period.documents()));
        svg.link(period.href()).told(told.toString());
        double x = days.x(period.first());
        double wide = width(days, period);
        double up = zero;
        // Material acts stand next to the line: they weigh more than words.
        for (int quad : new int[] {1, 0}) {
            double high = counts[quad] * unit;
            up -= high;
            svg.element("rect", "class", "bar quad-" + (quad + 1), "x", x, "y", up, "width", wide, "height", high);
        }
        double down = zero;
        for (int quad : new int[] {3, 2}) {
            double high = counts[quad] * unit;
            svg.element("rect", "class", "bar quad-" + (quad + 1), "x", x, "y", down, "width", wide, "height", high);
            down += high;
        }
        svg.close();
    }
}
