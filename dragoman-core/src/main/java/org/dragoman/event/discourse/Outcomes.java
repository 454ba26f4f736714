package org.dragoman.event.discourse;

import java.util.List;
import java.util.Set;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.discourse.Resumption.Told;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What two have done together on a day that is told, and so the day of the contact at which they did it: "Peru and Chile
 * agreed on Wednesday to reopen the border. The meeting lasted three hours", "After a night of talks, they agreed on Friday".
 */
final class Outcomes {
    private static final Set<Plover> JOINT = Set.of(Plover.AGREE, Plover.SUPPORT);

    private static final List<String> AFTER = List.of("after", "following", "in", "during", "at");

    private final Likeness likeness;
    private final List<Told> acts;

    Outcomes(Likeness likeness, List<Told> told) {
        this.likeness = likeness;
        this.acts = told.stream().filter(each -> isDated(each.report())).toList();
    }

    /** The act that came out of an undated contact, told in its sentence or not long before; null where there is none. */
    @Nullable
    EventReport of(Told contact) {
        EventReport report = contact.report();
        if (report.when() != null || report.reality() != Reality.ACTUAL) {
            return null;
        }
        EventReport found = null;
        for (Told act : acts) {
            int distance = contact.sentence().index() - act.sentence().index();
            boolean near = distance == 0
                    ? isBefore(contact, act)
                    : distance > 0 && distance <= Resumption.FRESH && Retelling.isDefinite(contact);
            found = near && isOfSame(report, act.report()) ? act.report() : found;
        }
        return found;
    }

    /** "After talks in Lima, the two agreed on Friday". */
    private static boolean isBefore(Told contact, Told act) {
        Sentence sentence = contact.sentence();
        Clauses clauses = new Clauses(sentence);
        Token top = contact.coded().trigger();
        while (top.is("nmod") && sentence.head(top) != null) {
            top = sentence.token(top.head());
        }
        Token noun = top;
        return noun.isNoun()
                && noun.head() == act.coded().anchor().index()
                && AFTER.stream().anyMatch(link -> clauses.hasCase(noun, link));
    }

    private boolean isOfSame(EventReport contact, EventReport act) {
        Set<String> own = likeness.states(Likeness.parties(contact));
        return own.size() > 1 && own.equals(likeness.states(Likeness.parties(act)));
    }

    private static boolean isDated(EventReport report) {
        When when = report.when();
        return JOINT.contains(report.type())
                && report.reality() == Reality.ACTUAL
                && when != null
                && !when.basis().equals("document")
                && !Resumption.isCoarse(when);
    }
}
