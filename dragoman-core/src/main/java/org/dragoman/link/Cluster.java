package org.dragoman.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.event.EventReport.Where;
import org.jspecify.annotations.Nullable;

/** Nodes that are taken to be about one event, and what they say together. Grows while a block is linked. */
final class Cluster {
    /**
     * A node in its place.
     *
     * @param node the node
     * @param fit how well it fits what was there before; null for the first
     */
    record Placed(Node node, @Nullable Fit fit) {}

    final List<Placed> members = new ArrayList<>();
    final Map<String, Set<String>> specific = new TreeMap<>();
    final Set<String> modes = new TreeSet<>();
    final Set<String> levels = new TreeSet<>();
    final Set<String> frames = new TreeSet<>();
    final Set<String> triggers = new TreeSet<>();
    final List<Where> places = new ArrayList<>();
    final Map<String, Set<String>> placesByDocument = new TreeMap<>();
    final Set<String> documents = new HashSet<>();

    /** The dates that narrow the event's, each once. */
    final List<Stretch> dates = new ArrayList<>();

    /** The days that all dated members allow; only where {@link #dated}. */
    long first = Long.MIN_VALUE;

    long last = Long.MAX_VALUE;

    /** Whether a year is known. */
    boolean dated;

    Cluster(Node node) {
        add(node, null, node.stretch());
    }

    /** @param stretch the node's days, in the year that it was placed in */
    void add(Node node, @Nullable Fit fit, @Nullable Stretch stretch) {
        members.add(new Placed(node, fit));
        Report report = node.first();
        node.specific()
                .forEach((state, actors) ->
                        specific.computeIfAbsent(state, one -> new TreeSet<>()).addAll(actors));
        add(modes, report.mode());
        add(levels, report.level());
        add(frames, report.frame());
        triggers.add(node.trigger());
        Where where = report.where();
        if (where != null && !places.contains(where)) {
            places.add(where);
        }
        for (Report one : node.reports()) {
            documents.add(one.document());
            if (where != null) {
                placesByDocument
                        .computeIfAbsent(one.document(), document -> new TreeSet<>())
                        .add(where.name());
            }
        }
        if (stretch != null) {
            if (!dates.contains(stretch)) {
                dates.add(stretch);
            }
            if (!stretch.yearless()) {
                first = Math.max(first, stretch.first());
                last = Math.min(last, stretch.last());
                dated = true;
            }
        }
    }

    private static void add(Set<String> values, @Nullable String value) {
        if (value != null) {
            values.add(value);
        }
    }

    /** Whether every day that all members allow is also one of the stretch, or the other way about. */
    boolean meets(Stretch stretch) {
        return dates.stream().allMatch(date -> overlap(date, stretch));
    }

    private static boolean overlap(Stretch one, Stretch other) {
        return one.yearless() == other.yearless()
                ? one.first() <= other.last() && other.first() <= one.last()
                : one.date().compatible(other.date());
    }

    /** Days between the bounds. */
    long span() {
        return dated ? last - first : Long.MAX_VALUE;
    }
}
