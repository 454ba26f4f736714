package org.dragoman.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.event.Plover;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Puts the reports of a block together into events: reports of one type between the same states.
 *
 * <p>What tells most comes first: exact days before months, months before years, named persons before states. Each node
 * joins the event that it fits best; where it fits two events equally well it stays by itself, for nothing says which is
 * meant. What follows from this order depends on what is in the block, never on when it was put there.
 *
 * <p>Cost: sorting, and for each node those events whose days meet its own. Leader clustering in one pass, after
 * Hartigan, Clustering Algorithms, 1975, ch. 3.
 */
final class EventBlock {
    /** By how much the best event must be better than the next. */
    private static final double MARGIN = 0.03;
    /** Where more events than these meet a node's days it tells of none of them in particular. */
    private static final int MANY = 2000;
    /** Years over which a date without year is looked for. */
    private static final int YEARS = 200;

    private final Fitting fitting;
    private final TreeMap<Long, List<Cluster>> byFirst = new TreeMap<>();
    private final List<Cluster> yearless = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private long widest;

    private EventBlock(Fitting fitting) {
        this.fitting = fitting;
    }

    /** Whether an event of the type has no direction: meetings and the like are between two sides. */
    static boolean isMutual(Plover type) {
        return type == Plover.CONSULT || type == Plover.COOPERATE || type == Plover.AGREE;
    }

    /**
     * The block of a report; reports of different blocks are never about one event.
     *
     * @param belonging whom actors stand for
     */
    static String key(Report report, Belonging belonging) {
        if (report.source().isEmpty() && report.target().isEmpty()) {
            return report.type() + " " + report.document();
        }
        if (isMutual(report.type())) {
            TreeSet<String> sides =
                    new TreeSet<>(belonging.byState(report.source()).keySet());
            sides.addAll(belonging.byState(report.target()).keySet());
            return report.type() + " " + String.join(",", sides);
        }
        return report.type() + " "
                + String.join(",", belonging.byState(report.source()).keySet()) + ">"
                + String.join(",", belonging.byState(report.target()).keySet());
    }

    /**
     * The events of a block.
     *
     * @param reports in the order of their ids
     * @param origins of the documents
     */
    static List<Cluster> link(
            List<Report> reports, Belonging belonging, Fitting fitting, Dates dates, Origins origins) {
        Map<String, Node> nodes = new TreeMap<>();
        for (Report report : reports) {
            Stretch stretch = dates.stretch(report);
            // Two undated reports are of one event only where one text says the same twice.
            String key = Node.key(report)
                    + (stretch == null ? "|" + origins.text(report.document()) + "|" + report.trigger() : "");
            Node node = nodes.get(key);
            if (node == null) {
                nodes.put(key, Node.of(report, stretch, specific(report, belonging), key));
            } else {
                node.reports().add(report);
            }
        }
        EventBlock block = new EventBlock(fitting);
        nodes.values().stream().sorted(Node.ORDER).forEach(block::place);
        return block.clusters;
    }

    private static Map<String, java.util.Set<String>> specific(Report report, Belonging belonging) {
        Map<String, java.util.Set<String>> specific = belonging.byState(report.source());
        belonging
                .byState(report.target())
                .forEach((state, actors) ->
                        specific.computeIfAbsent(state, one -> new TreeSet<>()).addAll(actors));
        return specific;
    }

    private void place(Node node) {
        Stretch stretch = node.stretch();
        if (stretch == null) {
            begin(node);
            return;
        }
        Choice best = stretch.yearless() ? inSomeYear(node, stretch) : among(node, stretch);
        if (best.cluster == null || best.fit == null) {
            begin(node);
        } else {
            best.cluster.add(node, best.fit, best.stretch);
        }
    }

    private void begin(Node node) {
        Cluster cluster = new Cluster(node);
        clusters.add(cluster);
        Stretch stretch = node.stretch();
        if (stretch != null && stretch.yearless()) {
            yearless.add(cluster);
        } else if (stretch != null) {
            byFirst.computeIfAbsent(stretch.first(), day -> new ArrayList<>()).add(cluster);
            widest = Math.max(widest, stretch.span());
        }
    }

    /** The best event so far, and the score of the next best. */
    private static final class Choice {
        private @Nullable Cluster cluster;
        private @Nullable Fit fit;
        private @Nullable Stretch stretch;
        private double next;
        private int met;

        void consider(Cluster candidate, @Nullable Fit found, Stretch days) {
            met++;
            if (found == null || found.score() < Fitting.THRESHOLD) {
                return;
            }
            if (fit == null || found.score() > fit.score()) {
                next = fit == null ? 0 : fit.score();
                cluster = candidate;
                fit = found;
                stretch = days;
            } else {
                next = Math.max(next, found.score());
            }
        }

        Choice settled() {
            if (fit != null && (met > MANY || fit.score() - next < MARGIN)) {
                cluster = null;
                fit = null;
            }
            return this;
        }
    }

    private Choice among(Node node, Stretch stretch) {
        Choice choice = new Choice();
        consider(node, stretch, choice);
        return choice.settled();
    }

    private void consider(Node node, Stretch stretch, Choice choice) {
        for (Collection<Cluster> day : byFirst.subMap(stretch.first() - widest, true, stretch.last(), true)
                .values()) {
            for (Cluster cluster : day) {
                choice.consider(cluster, fitting.fit(node, stretch, cluster), stretch);
                if (choice.met > MANY) {
                    return;
                }
            }
        }
    }

    /** "On 28 June": the year of the one event of that day that it fits, else an event whose year nobody tells. */
    private Choice inSomeYear(Node node, Stretch stretch) {
        Choice choice = new Choice();
        if (!byFirst.isEmpty()) {
            int from = year(byFirst.firstKey());
            int to = year(byFirst.lastKey() + widest);
            for (int year = from; year <= to && to - from < YEARS; year++) {
                consider(node, stretch.inYear(year), choice);
            }
        }
        choice.settled();
        if (choice.cluster == null) {
            for (Cluster cluster : yearless) {
                choice.consider(cluster, fitting.fit(node, stretch, cluster), stretch);
            }
            choice.settled();
        }
        return choice;
    }

    private static int year(long day) {
        return java.time.LocalDate.ofEpochDay(day).getYear();
    }

    /** Reads dates, each text once. Safe for use by threads. */
    static final class Dates {
        private final Map<String, Edtf> read = new java.util.concurrent.ConcurrentHashMap<>();

        @Nullable
        Stretch stretch(Report report) {
            return Stretch.of(edtf(report.when()), report.basis());
        }

        @Nullable
        Edtf edtf(@Nullable String text) {
            if (text == null) {
                return null;
            }
            Edtf known = read.get(text);
            if (known == null) {
                known = Edtf.read(text);
                if (known != null) {
                    read.put(text, known);
                }
            }
            return known;
        }
    }
}
