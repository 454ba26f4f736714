package org.dragoman.web.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Contacts over time: a row a mode, a dot a day, the larger the more documents report it, the darker the higher its level. */
public final class CalendarChart {
    /**
     * A contact.
     *
     * @param mode its row
     * @param level {@code leaders}, {@code ministers}, {@code envoys}, {@code other}
     * @param first first day it may have been on
     * @param last last day
     * @param documents number of documents that report it
     * @param happened whether it is said to have happened
     * @param told what is told where one rests on it
     * @param href where it leads
     */
    public record Contact(
            String mode,
            String level,
            LocalDate first,
            LocalDate last,
            int documents,
            boolean happened,
            String told,
            String href) {}

    private static final int WIDTH = 920;
    private static final int LEFT = 92;
    private static final int ROW = 34;
    private static final int TOP = 14;

    private CalendarChart() {}

    /** The chart; contacts must not be empty. */
    public static Svg of(String title, List<Contact> contacts) {
        LocalDate first = contacts.get(0).first();
        LocalDate last = contacts.get(0).last();
        Map<String, Integer> modes = new TreeMap<>();
        for (Contact contact : contacts) {
            first = contact.first().isBefore(first) ? contact.first() : first;
            last = contact.last().isAfter(last) ? contact.last() : last;
            modes.merge(contact.mode(), 1, Integer::sum);
        }
        List<String> rows = new ArrayList<>(modes.keySet());
        rows.sort((one, other) -> modes.getOrDefault(other, 0) - modes.getOrDefault(one, 0));
        int bottom = TOP + rows.size() * ROW;
        Svg svg = new Svg(WIDTH, bottom + 30, title);
        DayScale days = new DayScale(first, last, LEFT + 14, WIDTH - 20);
        axis(svg, days, bottom);
        for (int i = 0; i < rows.size(); i++) {
            double y = TOP + i * ROW + ROW / 2.0;
            svg.element("line", "class", "rule", "x1", LEFT, "x2", WIDTH - 4, "y1", y, "y2", y);
            svg.text(0, y + 4, "row", rows.get(i));
            svg.text(LEFT - 12, y + 4, "count end", String.valueOf(modes.get(rows.get(i))));
        }
        for (Contact contact : contacts) {
            dot(svg, days, contact, TOP + rows.indexOf(contact.mode()) * ROW + ROW / 2.0);
        }
        return svg;
    }

    private static void dot(Svg svg, DayScale days, Contact contact, double y) {
        double radius = Math.min(ROW / 2.0 - 3, 4.5 + 1.8 * Math.sqrt(contact.documents() - 1.0));
        double from = days.x(contact.first());
        double until = days.x(contact.last());
        String style = "contact " + contact.level() + (contact.happened() ? "" : " not-happened");
        svg.link(contact.href()).told(contact.told());
        double length = until - from;
        if (length > 2 * radius) {
            svg.element(
                    "rect", "class", style + " span", "x", from, "y", y - 4, "width", length, "height", 8.0, "rx", 4.0);
        } else {
            svg.element("circle", "class", style, "cx", (from + until) / 2, "cy", y, "r", radius);
        }
        svg.close();
    }

    static void axis(Svg svg, DayScale days, double bottom) {
        svg.element("line", "class", "axis", "x1", LEFT, "x2", WIDTH - 4, "y1", bottom, "y2", bottom);
        for (DayScale.Tick tick : days.ticks()) {
            svg.element("line", "class", "tick", "x1", tick.x(), "x2", tick.x(), "y1", TOP - 8, "y2", bottom + 4);
            svg.text(tick.x(), bottom + 19, "label", tick.label());
        }
    }
}
