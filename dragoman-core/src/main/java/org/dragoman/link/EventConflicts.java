package org.dragoman.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.Plover;
import org.dragoman.link.Cluster.Placed;
import org.dragoman.link.Places.Relation;

/**
 * Where reports of events contradict each other: a denial, another place; and pairs of events that differ in one thing
 * alone, the day or who took part, and so may be one event of which someone has it wrong.
 */
final class EventConflicts {
    /** A day mistaken: "on 3 March", "on 5 March". Calls of leaders two days apart are two. */
    private static final int DAYS_IN_ONE_PLACE = 7;

    private static final int DAYS_ANYWHERE = 1;
    private static final int DAYS_ON_ONE_OCCASION = 60;
    /** Code points within which a text answers what it has just told. */
    private static final int NEAR = 1000;

    /** What two persons do once and not again the next day. */
    private static final Set<String> SINGULAR = Set.of("meet", "call", "video", "visit", "summit", "host", "sign");

    private final Places places;

    EventConflicts(Places places) {
        this.places = places;
    }

    /**
     * A cluster and the event that was made of it.
     *
     * @param cluster the cluster
     * @param event its event
     */
    record Pair(Cluster cluster, Event event) {}

    /** The conflicts in a block. */
    List<Conflict> in(List<Pair> block) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Pair pair : block) {
            denial(pair, conflicts);
            place(pair, conflicts);
        }
        undated(block, conflicts);
        between(block, conflicts);
        return conflicts;
    }

    /** "The general says that they shelled the port; the other side denies it": of no day, but told one after the other. */
    private static void undated(List<Pair> block, List<Conflict> conflicts) {
        for (Pair denied : block) {
            if (denied.event.reality() != Reality.DENIED || !denied.cluster.dates.isEmpty()) {
                continue;
            }
            for (Pair told : block) {
                if (told.event.happened()
                        && told.cluster.dates.isEmpty()
                        && told.cluster.modes.equals(denied.cluster.modes)
                        && told.cluster.triggers.equals(denied.cluster.triggers)
                        && answers(reports(denied.cluster), reports(told.cluster))) {
                    conflicts.add(Conflicts.of(
                            Conflict.What.DENIAL,
                            told.event.id(),
                            joined(denied.event.reports(), told.event.reports()),
                            "one side says that it happened, another in the same text denies it"));
                }
            }
        }
    }

    private static boolean answers(List<Report> denials, List<Report> claims) {
        return denials.stream()
                .anyMatch(denial -> denial.voice() != null
                        && claims.stream()
                                .anyMatch(claim -> claim.document().equals(denial.document())
                                        && !denial.voice().equals(claim.voice())
                                        && Math.abs(claim.at() - denial.at()) < NEAR));
    }

    private static void denial(Pair pair, List<Conflict> conflicts) {
        Map<Boolean, List<String>> sides = new LinkedHashMap<>();
        for (Report report : reports(pair.cluster)) {
            if (report.reality() == Reality.DENIED || report.reality().happened()) {
                sides.computeIfAbsent(report.reality() == Reality.DENIED, side -> new ArrayList<>())
                        .add(report.id());
            }
        }
        List<String> saying = sides.getOrDefault(false, List.of());
        List<String> denying = sides.getOrDefault(true, List.of());
        if (!saying.isEmpty() && !denying.isEmpty()) {
            conflicts.add(Conflicts.of(
                    Conflict.What.DENIAL,
                    pair.event.id(),
                    joined(saying, denying),
                    Counted.of(saying.size(), "report") + (saying.size() == 1 ? " says" : " say")
                            + " that it happened, " + Counted.of(denying.size(), "report")
                            + (denying.size() == 1 ? " denies it" : " deny it")));
        }
    }

    private void place(Pair pair, List<Conflict> conflicts) {
        Map<Where, List<Report>> byPlace = new LinkedHashMap<>();
        for (Report report : reports(pair.cluster)) {
            Where where = report.where();
            if (where != null && report.reality().happened()) {
                byPlace.computeIfAbsent(where, one -> new ArrayList<>()).add(report);
            }
        }
        List<Where> names = List.copyOf(byPlace.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                List<Report> some = byPlace.getOrDefault(names.get(i), List.of());
                List<Report> others = byPlace.getOrDefault(names.get(j), List.of());
                if (places.relation(names.get(i), names.get(j)) == Relation.DIFFERENT && apart(some, others)) {
                    conflicts.add(Conflicts.of(
                            Conflict.What.PLACE,
                            pair.event.id(),
                            joined(ids(some), ids(others)),
                            Counted.of(some.size(), "report") + " in "
                                    + names.get(i).name() + ", "
                                    + Counted.of(others.size(), "report") + " in "
                                    + names.get(j).name()));
                }
            }
        }
    }

    private void between(List<Pair> block, List<Conflict> conflicts) {
        List<Pair> sorted = block.stream()
                .filter(pair -> isSingular(pair) && pair.event.happened() && pair.cluster.dated)
                .filter(pair -> pair.cluster.span() <= DAYS_IN_ONE_PLACE)
                .sorted(Comparator.comparingLong((Pair pair) -> pair.cluster.first)
                        .thenComparing(pair -> pair.event.id()))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            Pair one = sorted.get(i);
            for (int j = i + 1; j < sorted.size(); j++) {
                Pair other = sorted.get(j);
                long days = Math.max(0, other.cluster.first - one.cluster.last);
                if (days > DAYS_ON_ONE_OCCASION) {
                    break;
                }
                if (Collections.disjoint(one.cluster.documents, other.cluster.documents) && sameMode(one, other)) {
                    compare(one, other, days, conflicts);
                }
            }
        }
    }

    private void compare(Pair one, Pair other, long days, List<Conflict> conflicts) {
        boolean occasion = !Collections.disjoint(one.cluster.frames, other.cluster.frames);
        Relation place = relation(one.cluster, other.cluster);
        Shared shared = shared(one.cluster, other.cluster);
        boolean near = days > 0
                && (occasion
                        || place == Relation.SAME && days <= DAYS_IN_ONE_PLACE
                        || place == Relation.UNKNOWN && days <= DAYS_ANYWHERE);
        if (shared == Shared.ALL && near) {
            conflicts.add(Conflicts.of(
                    Conflict.What.DATE,
                    one.event.id(),
                    joined(one.event.reports(), other.event.reports()),
                    "on " + one.event.when() + " says one side, on " + other.event.when()
                            + " the other, of what is otherwise alike: two events, or one and a wrong date"));
        } else if (shared == Shared.SOME && days == 0 && occasion && place != Relation.DIFFERENT) {
            conflicts.add(Conflicts.of(
                    Conflict.What.PARTICIPANT,
                    one.event.id(),
                    joined(one.event.reports(), other.event.reports()),
                    "on the same day and occasion with different persons of one side: two events, or one and a wrong"
                            + " name"));
        }
    }

    /** How the persons of two events stand. */
    private enum Shared {
        NONE,
        /** One side is the same person, of the other two are named. */
        SOME,
        ALL
    }

    private static Shared shared(Cluster one, Cluster other) {
        int common = 0;
        int different = 0;
        for (Map.Entry<String, Set<String>> side : one.specific.entrySet()) {
            Set<String> its = other.specific.getOrDefault(side.getKey(), Set.of());
            if (!side.getValue().isEmpty() && !its.isEmpty()) {
                if (Collections.disjoint(side.getValue(), its)) {
                    different++;
                } else {
                    common++;
                }
            }
        }
        return common == 0 ? Shared.NONE : different == 0 ? Shared.ALL : Shared.SOME;
    }

    private Relation relation(Cluster one, Cluster other) {
        Relation best = Relation.UNKNOWN;
        for (Where where : one.places) {
            for (Where its : other.places) {
                Relation relation = places.relation(where, its);
                if (relation == Relation.SAME) {
                    return relation;
                }
                best = relation;
            }
        }
        return best;
    }

    private static boolean isSingular(Pair pair) {
        Plover type = pair.event.type();
        return (type == Plover.CONSULT || type == Plover.SUPPORT)
                && pair.cluster.modes.stream().anyMatch(SINGULAR::contains);
    }

    private static boolean sameMode(Pair one, Pair other) {
        return one.cluster.modes.stream()
                .filter(SINGULAR::contains)
                .anyMatch(mode -> other.cluster.modes.contains(mode));
    }

    private static List<Report> reports(Cluster cluster) {
        List<Report> reports = new ArrayList<>();
        for (Placed placed : cluster.members) {
            reports.addAll(placed.node().reports());
        }
        reports.sort(Comparator.comparing(Report::id));
        return reports;
    }

    /** A document that has both does not contradict itself: it tells of two things. */
    private static boolean apart(List<Report> some, List<Report> others) {
        return Collections.disjoint(documents(some), documents(others));
    }

    private static Set<String> documents(List<Report> reports) {
        return set(reports, Report::document);
    }

    private static Set<String> ids(List<Report> reports) {
        return set(reports, Report::id);
    }

    private static Set<String> set(List<Report> reports, Function<Report, String> part) {
        Set<String> values = new TreeSet<>();
        reports.forEach(report -> values.add(part.apply(report)));
        return values;
    }

    private static Set<String> joined(java.util.Collection<String> some, java.util.Collection<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Numbers with their noun. */
    static final class Counted {
        private Counted() {}

        static String of(int number, String noun) {
            return number + " " + (number == 1 ? noun : noun + "s").toLowerCase(Locale.ROOT);
        }
    }
}
