package org.dragoman.event.discourse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.Plover;
import org.dragoman.event.lexicon.Pattern;

/**
 * Where a text has told someone to be abroad: "Sosa held talks in Accra. … It was her first trip outside the Americas"
 * tells of a visit to Ghana.
 */
public final class Abroad {
    private final Mentions mentions;
    private final Map<String, Where> places = new LinkedHashMap<>();

    public Abroad(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Keeps where those who meet are, the place told first: that is what the text is about. */
    public void note(EventReport report) {
        Where where = report.where();
        if (report.type() != Plover.CONSULT
                || !report.reality().happened()
                || !Pattern.isInPerson(report.mode())
                || where == null
                || where.country() == null) {
            return;
        }
        for (String id : Likeness.parties(report)) {
            Actor actor = mentions.actor(id);
            boolean guest = actor != null
                    && actor.kind() == Actor.Kind.PERSON
                    && actor.of() != null
                    && !actor.of().equals(where.country());
            if (guest) {
                places.putIfAbsent(id, where);
            }
        }
    }

    /** A visit that names no place, with the one where its guest has been told to be. */
    public EventReport destined(EventReport report) {
        Where where = "visit".equals(report.mode())
                        && report.target().isEmpty()
                        && report.source().size() == 1
                ? places.get(report.source().get(0))
                : null;
        String state = where == null ? null : where.country();
        if (where == null || state == null) {
            return report;
        }
        List<Participant> participants = new ArrayList<>(report.participants());
        participants.add(new Participant(state, "target", null));
        List<String> because = new ArrayList<>(report.because());
        because.add("destination: where the guest has been told to hold talks");
        return report.between(report.source(), List.of(state), participants, where, report.contact(), because);
    }
}
