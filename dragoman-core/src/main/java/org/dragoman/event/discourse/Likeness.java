package org.dragoman.event.discourse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.dragoman.event.EventReport;
import org.dragoman.event.discourse.Resumption.Told;

/** Whether a report can tell of a contact that was told before: the same sides or fewer, and a mode that fits. */
final class Likeness {
    private final Mentions mentions;

    Likeness(Mentions mentions) {
        this.mentions = mentions;
    }

    /**
     * Whether a report fits a contact.
     *
     * @param definite whether it is told as known: "the meeting"
     * @param fresh whether the contact was told just before
     */
    boolean fits(Told told, Told anchor, boolean definite, boolean fresh) {
        EventReport report = told.report();
        EventReport dated = anchor.report();
        String mode = told.coded().mode();
        String other = anchor.coded().mode();
        if (mode.equals("visit") && !other.equals("visit")) {
            return definite && isAbroad(report, dated);
        }
        if (!mode.equals(other) && !wholes(mode).contains(other)) {
            return false;
        }
        Set<String> own = parties(report);
        Set<String> theirs = parties(dated);
        if (mode.equals("host")) {
            // "They met on Monday. … The emir hosted them"
            return definite && theirs.containsAll(report.target());
        }
        if (mode.equals("attend")) {
            // whoever else is there, it is the same meeting
            return definite && fresh;
        }
        if (own.isEmpty()) {
            return definite && fresh;
        }
        if (mode.equals("visit")) {
            return !report.target().isEmpty()
                    && states(Set.copyOf(report.target())).equals(states(Set.copyOf(dated.target())))
                    && (report.source().equals(dated.source())
                            || definite && states(Set.copyOf(dated.source())).containsAll(report.source()));
        }
        if (own.size() < 2 && !definite) {
            return false;
        }
        if (other.equals("visit")) {
            boolean guest = own.containsAll(dated.source()) || own.stream().noneMatch(id -> isPerson(id));
            return own.size() > 1 && guest && states(theirs).containsAll(states(own));
        }
        boolean known = own.stream().allMatch(id -> theirs.contains(id) || !isPerson(id));
        return known && states(theirs).containsAll(states(own));
    }

    /** "They met in Lima on Monday. It was her first visit to Peru": who meets the others at their place visits them. */
    private static boolean isAbroad(EventReport visit, EventReport meeting) {
        EventReport.Where where = meeting.where();
        return where != null
                && where.country() != null
                && List.of(where.country()).equals(visit.target())
                && parties(meeting).containsAll(visit.source());
    }

    /** The contacts that one of a mode can be a part of. */
    private static Set<String> wholes(String mode) {
        return switch (mode) {
            case "talks" -> Set.of("meet", "call", "video", "summit", "visit");
            case "meet" -> Set.of("talks", "summit", "visit", "video");
            case "host" -> Set.of("meet", "talks", "summit");
            case "call", "video" -> Set.of("talks");
            case "attend" -> Set.of("meet", "talks", "summit", "host", "video");
            default -> Set.of();
        };
    }

    /** All who take part. */
    static Set<String> parties(EventReport report) {
        Set<String> parties = new LinkedHashSet<>(report.source());
        parties.addAll(report.target());
        return parties;
    }

    boolean isPerson(String id) {
        Actor actor = mentions.actor(id);
        return actor != null && actor.kind() == Actor.Kind.PERSON;
    }

    /** People stand for their states; others for themselves. */
    Set<String> states(Set<String> ids) {
        Set<String> states = new LinkedHashSet<>();
        for (String id : ids) {
            Actor actor = mentions.actor(id);
            String of = actor != null && isPerson(id) ? actor.of() : null;
            states.add(of == null ? id : of);
        }
        return states;
    }
}
