package org.dragoman.event.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.State;
import org.dragoman.data.Table;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Contact;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.Plover;
import org.jspecify.annotations.Nullable;

/** Who flew to Moscow in 1972 visited the Soviet Union: the state in which a place lay on the day of a visit. */
public final class FormerStates {
    private static final int YEAR = 4;

    private final Map<String, State> former = new HashMap<>();

    public FormerStates(ActorBook book) {
        for (String[] row : Table.read(ActorBook.class, "succession.tsv").rows()) {
            State state = book.state(row[1]);
            if (state != null) {
                former.put(row[0], state);
            }
        }
    }

    /** The report with the state that a place was in, where that state is no more. */
    public EventReport of(EventReport report) {
        When when = report.when();
        String day = when == null ? null : day(when.edtf());
        if (day == null || report.type() != Plover.CONSULT) {
            return report;
        }
        Where where = report.where();
        String country = where == null ? null : where.country();
        boolean visit = "visit".equals(report.mode());
        List<String> targets =
                visit ? report.target().stream().map(id -> then(id, day)).toList() : report.target();
        String then = country == null ? null : then(country, day);
        if (where == null || targets.equals(report.target()) && (then == null || then.equals(country))) {
            return report;
        }
        List<Participant> participants = new ArrayList<>();
        for (Participant participant : report.participants()) {
            boolean changed = visit
                    && !targets.contains(participant.actor())
                    && participant.role().equals("target");
            String actor = changed ? then(participant.actor(), day) : participant.actor();
            participants.add(new Participant(actor, participant.role(), participant.mention(), participant.span()));
        }
        Where place = new Where(where.name(), then, where.lat(), where.lon(), where.span());
        Contact contact = report.contact();
        Contact details = contact == null || contact.host() == null
                ? contact
                : new Contact(contact.level(), contact.setting(), contact.frame(), then(contact.host(), day));
        List<String> because = new ArrayList<>(report.because());
        because.add("state: " + then + ", in which the place lay on the day");
        return report.between(report.source(), targets, participants, place, details, because);
    }

    private String then(String state, String day) {
        State before = former.get(state);
        if (before == null || before.end() == null || day.compareTo(before.end()) >= 0) {
            return state;
        }
        boolean begun = before.start() == null || day.compareTo(before.start()) >= 0;
        return begun ? before.id() : state;
    }

    /** The first day that a date allows, null for one without a year. */
    private static @Nullable String day(String edtf) {
        return edtf.length() >= YEAR && edtf.substring(0, YEAR).chars().allMatch(Character::isDigit) ? edtf : null;
    }
}
