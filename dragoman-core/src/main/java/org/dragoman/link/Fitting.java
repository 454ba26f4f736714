package org.dragoman.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.Plover;
import org.dragoman.link.Places.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a report can be about an event, and how well it fits. What cannot be is told apart first: other persons,
 * another mode, days that do not meet, another place. What is left is weighed.
 */
final class Fitting {
    /** Below this a report is left by itself. */
    static final double THRESHOLD = 0.6;

    private final Belonging belonging;
    private final Places places;

    Fitting(Belonging belonging, Places places) {
        this.belonging = belonging;
        this.places = places;
    }

    /**
     * How a node fits a cluster of the same block; null where it cannot be about it.
     *
     * @param stretch the node's days, in the year that is tried
     */
    @Nullable
    Fit fit(Node node, Stretch stretch, Cluster cluster) {
        Report report = node.first();
        if (!cluster.meets(stretch)) {
            return null;
        }
        for (String mode : cluster.modes) {
            if (!Alike.are(report.type(), report.mode(), mode)) {
                return null;
            }
        }
        List<String> because = new ArrayList<>();
        double participants = participants(node, cluster, because);
        if (participants < 0) {
            return null;
        }
        boolean personal = participants >= 0.4;
        if (!personal && isOther(report.level(), cluster.levels)) {
            return null;
        }
        double place = place(node, cluster, personal, because);
        if (place < 0) {
            return null;
        }
        double score = participants + place + date(stretch, cluster, because) + mode(report, cluster, because);
        if (report.frame() != null && cluster.frames.contains(report.frame())) {
            because.add("the same occasion");
            score += 0.1;
        }
        if (cluster.triggers.contains(node.trigger())) {
            score += 0.03;
        }
        if (node.reports().stream().anyMatch(one -> cluster.documents.contains(one.document()))) {
            because.add("in one document");
            score += 0.03;
        }
        return new Fit(Math.min(1, Math.round(score * 100) / 100.0), String.join("; ", because));
    }

    /** A meeting of ministers is not that of presidents, unless a person takes part in both. */
    private static boolean isOther(@Nullable String level, Set<String> levels) {
        return level != null
                && !level.equals("other")
                && !levels.isEmpty()
                && !levels.contains(level)
                && !levels.contains("other");
    }

    private double participants(Node node, Cluster cluster, List<String> because) {
        double sum = 0;
        int persons = 0;
        for (Map.Entry<String, Set<String>> side : node.specific().entrySet()) {
            Set<String> mine = side.getValue();
            Set<String> its = cluster.specific.getOrDefault(side.getKey(), Set.of());
            if (mine.isEmpty() && its.isEmpty()) {
                sum += 0.3;
            } else if (mine.stream().anyMatch(its::contains)) {
                sum += 0.4;
                persons++;
            } else if (mine.stream().anyMatch(belonging::isPerson)
                    && its.stream().anyMatch(belonging::isPerson)) {
                return -1;
            } else {
                sum += 0.22;
            }
        }
        int sides = node.specific().size();
        because.add(
                persons == sides
                        ? "the same participants"
                        : persons > 0
                                ? "participants in common, others through whom they belong to"
                                : "the same states or bodies");
        return sum / Math.max(1, sides);
    }

    /**
     * Persons meet once a day; what their papers place in two towns is one meeting with two accounts. Armies fight in
     * two towns a day; that is two battles. One paper that names two towns tells of two events.
     */
    private double place(Node node, Cluster cluster, boolean personal, List<String> because) {
        Where where = node.first().where();
        double best = 0.05;
        boolean different = false;
        for (Where other : cluster.places) {
            Relation relation = places.relation(where, other);
            best = Math.max(best, relation == Relation.SAME ? 0.15 : relation == Relation.WITHIN ? 0.1 : 0.05);
            different |= relation == Relation.DIFFERENT;
        }
        if (best > 0.05) {
            because.add(best > 0.1 ? "the same place" : "one place within the other");
        }
        if (!different || where == null) {
            return best;
        }
        boolean once = personal && isOnceADay(node.first().type()) && cluster.span() <= 1;
        boolean apart = node.reports().stream()
                .anyMatch(report -> !cluster.placesByDocument
                        .getOrDefault(report.document(), Set.of(where.name()))
                        .contains(where.name()));
        if (!once || apart) {
            return -1;
        }
        because.add("another place");
        return 0;
    }

    private static boolean isOnceADay(Plover type) {
        return type == Plover.CONSULT || type == Plover.SUPPORT;
    }

    private static double date(Stretch stretch, Cluster cluster, List<String> because) {
        if (stretch.yearless() || !cluster.dated) {
            because.add("the same days, of a year not told");
            return 0.2;
        }
        long wider = Math.max(stretch.span(), cluster.span());
        if (wider == 0) {
            because.add("the same day");
            return 0.3;
        }
        because.add("dates that meet");
        return wider <= 4 ? 0.27 : wider <= 10 ? 0.22 : wider <= 31 ? 0.12 : 0.05;
    }

    private static double mode(Report report, Cluster cluster, List<String> because) {
        if (report.mode() == null || cluster.modes.isEmpty()) {
            return report.mode() == null && cluster.modes.isEmpty() ? 0.1 : 0.05;
        }
        if (cluster.modes.contains(report.mode())) {
            because.add("the same mode");
            return 0.2;
        }
        because.add("a mode that goes with it");
        return 0.1;
    }
}
