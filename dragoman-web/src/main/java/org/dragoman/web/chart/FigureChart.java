package org.dragoman.web.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Numbers that documents give for one thing: a dot a figure, at its period and value; equal values stand side by side. */
public final class FigureChart {
    /**
     * A figure.
     *
     * @param first first day of its period
     * @param last last day of its period
     * @param value the number
     * @param label the number as shown
     * @param told what is told where one rests on it
     * @param href where it leads
     */
    public record Figure(LocalDate first, LocalDate last, double value, String label, String told, String href) {}

    private static final int WIDTH = 920;
    private static final int LEFT = 92;
    private static final int TOP = 22;
    private static final int TALL = 130;

    private FigureChart() {}

    /** The chart; figures must not be empty. */
    public static Svg of(String title, List<Figure> figures) {
        LocalDate first = figures.get(0).first();
        LocalDate last = figures.get(0).last();
        double most = 0;
        double least = 0;
        for (Figure figure : figures) {
            first = figure.first().isBefore(first) ? figure.first() : first;
            last = figure.last().isAfter(last) ? figure.last() : last;
            most = Math.max(most, figure.value());
            least = Math.min(least, figure.value());
        }
        double range = most - least == 0 ? 1 : (most - least) * 1.08;
        double base = TOP + TALL;
        Svg svg = new Svg(WIDTH, (int) base + 30, title);
        DayScale days = new DayScale(first, last, LEFT + 10, WIDTH - 70);
        svg.element("line", "class", "axis", "x1", LEFT, "x2", WIDTH - 4, "y1", base, "y2", base);
        for (DayScale.Tick tick : days.ticks()) {
            svg.element("line", "class", "tick", "x1", tick.x(), "x2", tick.x(), "y1", TOP - 8, "y2", base + 4);
            svg.text(tick.x(), base + 19, "label", tick.label());
        }
        for (int i = 0; i <= 4; i++) {
            double value = least + range * i / 4;
            double y = base - TALL * i / 4.0;
            svg.element("line", "class", "rule", "x1", LEFT, "x2", WIDTH - 4, "y1", y, "y2", y);
            svg.text(LEFT - 8, y + 4, "count end", shortened(value));
        }
        for (Figure figure : figures) {
            double y = base - TALL * (figure.value() - least) / range;
            double from = days.x(figure.first());
            double until = days.x(figure.last());
            double x = (from + until) / 2;
            svg.link(figure.href()).told(figure.told());
            svg.element("line", "class", "period", "x1", from, "x2", until, "y1", y, "y2", y);
            svg.element("circle", "class", "figure", "cx", x, "cy", y, "r", 5.0);
            svg.text(x + 9, y - 6, "value", figure.label());
            svg.close();
        }
        return svg;
    }

    /** Three digits at most: 147 bn, 1.2 m, 40. */
    static String shortened(double value) {
        double size = Math.abs(value);
        double[] scales = {1e12, 1e9, 1e6, 1e3};
        String[] names = {" tn", " bn", " m", " k"};
        for (int i = 0; i < scales.length; i++) {
            if (size >= scales[i]) {
                return digits(value / scales[i]) + names[i];
            }
        }
        return digits(value);
    }

    private static String digits(double value) {
        double size = Math.abs(value);
        String text = String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
        return text.contains(".") ? text.replaceAll("0{1,3}$", "").replaceAll("\\.$", "") : text;
    }
}
