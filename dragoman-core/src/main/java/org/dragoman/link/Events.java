package org.dragoman.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.document.RecordId;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.Where;
import org.dragoman.link.Cluster.Placed;
import org.dragoman.link.Weighing.Said;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes an event of a cluster: what its reports say together, and how well that is supported. */
final class Events {
    private final Belonging belonging;
    private final Places places;
    private final Weighing weighing;
    private final EventBlock.Dates dates;
    /** Why reports are taken to be about their events: few reasons, each kept once. */
    private final Map<String, String> reasons = new ConcurrentHashMap<>();

    Events(Belonging belonging, Places places, Weighing weighing, EventBlock.Dates dates) {
        this.belonging = belonging;
        this.places = places;
        this.weighing = weighing;
        this.dates = dates;
    }

    Event of(Cluster cluster) {
        List<Report> reports = new ArrayList<>();
        cluster.members.forEach(placed -> reports.addAll(placed.node().reports()));
        reports.sort(Comparator.comparing(Report::id));
        Reality reality = reality(reports);
        List<Said> supporting = said(reports.stream()
                .filter(report -> rank(report.reality()) == rank(reality))
                .toList());
        Dated dated = dated(cluster);
        Report named = fullest(cluster);
        TreeSet<String> documents = new TreeSet<>();
        reports.forEach(report -> documents.add(report.document()));
        return new Event(
                RecordId.of("hp", reports.get(0).id()),
                named.type(),
                mode(cluster),
                named.source(),
                named.target(),
                dated == null ? null : dated.edtf,
                where(cluster),
                level(cluster),
                reality,
                members(cluster, dated),
                List.copyOf(documents),
                weighing.origins(supporting),
                reality == Reality.DENIED ? List.of() : deniedBy(reports),
                weighing.support(said(reports)));
    }

    private static List<Said> said(Collection<Report> reports) {
        return reports.stream()
                .map(report -> new Said(report.document(), report.voice()))
                .toList();
    }

    /** What happened and what goes on are one thing here: neither is a plan. */
    private static int rank(Reality reality) {
        return reality == Reality.ONGOING ? Reality.ACTUAL.ordinal() : reality.ordinal();
    }

    private static Reality reality(List<Report> reports) {
        Reality best = Reality.DENIED;
        for (Report report : reports) {
            if (report.reality().compareTo(best) < 0) {
                best = report.reality();
            }
        }
        return best;
    }

    private List<String> deniedBy(List<Report> reports) {
        TreeSet<String> deniers = new TreeSet<>();
        for (Report report : reports) {
            if (report.reality() == Reality.DENIED) {
                String speaker = weighing.speaker(report.voice());
                deniers.add(speaker == null ? report.document() : speaker);
            }
        }
        return List.copyOf(deniers);
    }

    /**
     * The date of an event.
     *
     * @param edtf the date
     * @param report id of the report that gives it
     * @param precise how many days it leaves open
     */
    private record Dated(String edtf, String report, long precise) {}

    /**
     * The date that leaves the fewest days open; of several as precise the one that most reports give. "On 16 and 17
     * May" leaves nothing open: a visit lasts.
     */
    private @Nullable Dated dated(Cluster cluster) {
        Dated best = null;
        int most = 0;
        for (Placed placed : cluster.members) {
            Report report = placed.node().first();
            Edtf date = dates.edtf(report.when());
            Stretch stretch = placed.node().stretch();
            if (date == null || stretch == null) {
                continue;
            }
            if (stretch.yearless() && cluster.dated) {
                stretch = stretch.inYear(
                        java.time.LocalDate.ofEpochDay(cluster.first).getYear());
                date = stretch.date();
            }
            long open = open(date, stretch);
            int reports = placed.node().reports().size();
            boolean better = best == null || open < best.precise || open == best.precise && reports > most;
            if (better) {
                best = new Dated(date.toString(), report.id(), open);
                most = reports;
            }
        }
        return best;
    }

    private static long open(@Nullable Edtf date, Stretch stretch) {
        return (lasts(date) ? 0 : stretch.span()) + (stretch.yearless() ? 366 : 0);
    }

    private static boolean lasts(@Nullable Edtf date) {
        return date instanceof Edtf.Interval interval
                && isDay(interval.start().date())
                && isDay(interval.end().date());
    }

    private static boolean isDay(Edtf.@Nullable Moment date) {
        return date != null
                && date.precision().compareTo(Edtf.Precision.DAY) >= 0
                && date.qualifier() == Edtf.Qualifier.NONE;
    }

    private List<Event.Member> members(Cluster cluster, @Nullable Dated dated) {
        List<Event.Member> members = new ArrayList<>();
        String year = year(cluster);
        for (Placed placed : cluster.members) {
            Fit fit = placed.fit();
            String reason = fit == null
                    ? cluster.members.size() == 1 ? "nothing else tells of it" : "tells most of it"
                    : reasons.computeIfAbsent(fit.because(), because -> because);
            Stretch stretch = placed.node().stretch();
            String basis =
                    stretch != null && stretch.yearless() && year != null ? year : dated == null ? null : dated.report;
            for (Report report : placed.node().reports()) {
                boolean fills = dated != null
                        && !dated.edtf.equals(report.when())
                        && (stretch == null || open(dates.edtf(report.when()), stretch) > dated.precise);
                members.add(new Event.Member(
                        report.id(),
                        report.document(),
                        report.at(),
                        report.reality(),
                        report.voice(),
                        report.when(),
                        fills && dated != null ? dated.edtf : null,
                        fills ? basis : null,
                        fit == null ? 1 : fit.score(),
                        reason));
            }
        }
        members.sort(Comparator.comparing(Event.Member::report));
        return List.copyOf(members);
    }

    /** Id of the report that tells the year to those that do not. */
    private static @Nullable String year(Cluster cluster) {
        for (Placed placed : cluster.members) {
            Stretch stretch = placed.node().stretch();
            if (stretch != null && !stretch.yearless()) {
                return placed.node().first().id();
            }
        }
        return null;
    }

    /** The report that names most persons, and of these the first. */
    private Report fullest(Cluster cluster) {
        Report best = cluster.members.get(0).node().first();
        int most = -1;
        for (Placed placed : cluster.members) {
            Report report = placed.node().first();
            int persons = (int) (report.source().stream()
                            .filter(belonging::isPerson)
                            .count()
                    + report.target().stream().filter(belonging::isPerson).count());
            if (persons > most) {
                most = persons;
                best = report;
            }
        }
        return best;
    }

    /** The mode of most reports, "talks" only where there is no other: a video conference is talks too. */
    private static @Nullable String mode(Cluster cluster) {
        String best = null;
        int most = -1;
        for (String mode : cluster.modes) {
            int reports = mode.equals("talks")
                    ? 0
                    : cluster.members.stream()
                            .filter(placed -> mode.equals(placed.node().first().mode()))
                            .mapToInt(placed -> placed.node().reports().size())
                            .sum();
            // "A conversation" is read as a call; who says "by video link" says more.
            if (mode.equals("call") && cluster.modes.contains("video")) {
                reports = 0;
            }
            if (reports > most) {
                most = reports;
                best = mode;
            }
        }
        return best;
    }

    /** The town that most reports give, else the country; of an event that lasts, as a visit does, what most give. */
    private @Nullable Where where(Cluster cluster) {
        boolean lasting = cluster.members.stream()
                .anyMatch(placed -> lasts(dates.edtf(placed.node().first().when())));
        Where best = null;
        int most = -1;
        for (Where where : cluster.places) {
            int reports = cluster.members.stream()
                    .filter(placed -> where.equals(placed.node().first().where()))
                    .mapToInt(placed -> placed.node().reports().size())
                    .sum();
            int weight = lasting || places.isCountry(where) ? reports : reports + cluster.documents.size() * 1000;
            if (weight > most) {
                most = weight;
                best = where;
            }
        }
        return best;
    }

    private static @Nullable String level(Cluster cluster) {
        for (String level : List.of("leaders", "ministers", "envoys", "other")) {
            if (cluster.levels.contains(level)) {
                return level;
            }
        }
        return null;
    }
}
