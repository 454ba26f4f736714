package org.dragoman.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.Where;
import org.jspecify.annotations.Nullable;

/**
 * Reports that say the same of an event. News repeats itself; what is alike is compared once.
 *
 * @param first the report of the least id
 * @param reports all of them, in the order of their ids
 * @param stretch the days, or null
 * @param specific who takes part beyond the states themselves, by state; in the order source, target
 * @param key all of what they say, as text, to sort by
 */
record Node(
        Report first, List<Report> reports, @Nullable Stretch stretch, Map<String, Set<String>> specific, String key) {
    /** Days beyond which a date is a coarse one. */
    private static final int NARROW = 10;

    /** First what tells one event from others: exact dates, named persons, modes, places; what is vague comes after. */
    static final Comparator<Node> ORDER = Comparator.comparingLong(Node::width)
            .thenComparingInt(node -> -node.detail())
            .thenComparing(Node::key);

    static Node of(Report report, @Nullable Stretch stretch, Map<String, Set<String>> specific, String key) {
        return new Node(report, new ArrayList<>(List.of(report)), stretch, specific, key);
    }

    /** What a report says, as text; reports of the same text are one node. */
    static String key(Report report) {
        Where where = report.where();
        return String.join(
                "|",
                String.valueOf(report.mode()),
                String.join(",", report.source()),
                String.join(",", report.target()),
                String.valueOf(report.when()),
                "document".equals(report.basis()) ? "d" : "",
                where == null ? "" : where.name() + ";" + where.country(),
                report.reality().name(),
                String.valueOf(report.level()),
                String.valueOf(report.frame()));
    }

    /** Days between the bounds; a date without year counts as wider than a season. */
    private long width() {
        if (stretch == null) {
            return Long.MAX_VALUE;
        }
        return stretch.yearless() ? 100 + stretch.span() : stretch.span();
    }

    private int detail() {
        int persons = specific.values().stream().mapToInt(Set::size).sum();
        return Math.min(persons, 4) * 4
                + (first.mode() == null || "talks".equals(first.mode()) ? 0 : 3)
                + (first.where() == null ? 0 : 2)
                + (first.reality() == Reality.ACTUAL ? 1 : 0);
    }

    boolean narrow() {
        return stretch != null && stretch.span() <= NARROW;
    }

    /** The kind of happening that the report's words name. */
    String trigger() {
        return Families.of(first.trigger());
    }
}
