package org.dragoman.event.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.discourse.Resumption.Told;
import org.dragoman.event.participant.Belonging;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * One report for each contact of a sentence, however often it is named there: "held a meeting at which they exchanged
 * views", "arrived in Rabat on a state visit".
 */
public final class Repetitions {
    /** How many words up the tree a noun is looked for below the verb of its clause. */
    private static final int STEPS = 3;

    private final Mentions mentions;

    public Repetitions(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The reports of one sentence without those that say of a contact what another says more fully. */
    public List<Told> without(List<Told> told) {
        List<Told> kept = new ArrayList<>();
        for (Told each : told) {
            if (each.report().type() == Plover.AGREE && told.stream().anyMatch(other -> isAgreed(each, other))) {
                continue;
            }
            if (each.report().type() == Plover.ACCUSE && told.stream().anyMatch(other -> isCharge(each, other))) {
                continue;
            }
            if (each.report().type() != Plover.CONSULT
                    || told.stream().noneMatch(other -> repeats(each, other, told))) {
                kept.add(each);
            }
        }
        return kept;
    }

    /** "will meet the premier": the meeting is told as planned; that it was agreed on is the same once more. */
    private static boolean isAgreed(Told told, Told other) {
        Coded of = told.coded().of();
        return of != null
                && of.type() == Plover.CONSULT
                && other.report().type() == Plover.CONSULT
                && other.report().reality() != EventReport.Reality.ACTUAL
                && sides(other.report()).containsAll(sides(told.report()));
    }

    /** "sued the bank, alleging fraud": the participle tells what the suit says, of nobody else. */
    private static boolean isCharge(Told told, Told other) {
        Token participle = told.coded().anchor();
        if (other.report().type() != Plover.ACCUSE
                || !told.report().target().isEmpty()
                || other.report().target().isEmpty()
                || !participle.tag().equals("VBG")
                || told.sentence().has(participle, "nsubj")
                // "chided them for filing a suit"
                || told.sentence().has(participle, "mark")
                || told.sentence().has(participle, "case")
                || told.sentence().has(participle, "aux")) {
            return false;
        }
        Token at = participle;
        for (int i = 0; i <= STEPS && at != null; i++) {
            at = told.sentence().head(at);
            if (other.coded().anchor().equals(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean repeats(Told told, Told other, List<Told> all) {
        if (told.equals(other) || other.report().type() != Plover.CONSULT || !sameContact(told, other)) {
            return false;
        }
        if (isNextDeed(told, other) || isNextDeed(other, told)) {
            // "talked for an hour and dined": told by the first
            return isNextDeed(told, other);
        }
        int difference = detail(told) - detail(other);
        return difference < 0 || difference == 0 && all.indexOf(told) > all.indexOf(other);
    }

    /** "held talks and took part in a ceremony": the second of two verbs side by side. */
    private static boolean isNextDeed(Told told, Told other) {
        Token verb = told.coded().anchor();
        return verb.isVerb()
                && verb.is("conj")
                && verb.head() == other.coded().anchor().index();
    }

    private boolean sameContact(Told told, Told other) {
        EventReport a = told.report();
        EventReport b = other.report();
        boolean visits = told.coded().mode().equals("visit");
        boolean kinds = visits == other.coded().mode().equals("visit")
                && (visits || sameMeans(told.coded().mode(), other.coded().mode()));
        // "arrived in Lima on her second trip abroad": one visit, whichever it is
        boolean apart = isApart(told) != isApart(other) && !(visits && isOneClause(told, other));
        boolean also = (isNextDeed(told, other) || isNextDeed(other, told))
                && told.coded().mode().equals("attend") != other.coded().mode().equals("attend");
        return kinds
                && !apart
                && !also
                && a.reality() == b.reality()
                && compatible(a.when(), b.when())
                && (a.where() == null
                        || b.where() == null
                        || a.where().equals(b.where())
                        || visits
                                && sides(a).equals(sides(b))
                                && (a.where().name().equals(b.where().name())
                                        // "a visit to Ghana, during which he visited Accra" is told of both
                                        || isOneClause(told, other) && isWithin(a.where(), b.where())))
                && (sides(a).equals(sides(b)) || !visits && (within(a, b) || within(b, a)));
    }

    /** "has arrived in the capital on a visit to the country": the noun hangs on the verb before it. */
    private static boolean isOneClause(Told told, Told other) {
        return isBelow(told, other) || isBelow(other, told);
    }

    private static boolean isBelow(Told noun, Told verb) {
        Token at = noun.coded().trigger();
        if (!at.isNoun() || at.index() < verb.coded().trigger().index()) {
            return false;
        }
        for (int i = 0; i < STEPS && at != null && !Clauses.isClausal(at); i++) {
            at = noun.sentence().head(at);
            if (verb.coded().trigger().equals(at)) {
                return true;
            }
        }
        return false;
    }

    /** "arrived in the capital on a visit to the country": a city and the state it lies in. */
    private boolean isWithin(Where a, Where b) {
        String country = a.country();
        Actor state = country == null ? null : mentions.actor(country);
        return state != null
                && country != null
                && country.equals(b.country())
                && (a.name().equals(state.name()) || b.name().equals(state.name()));
    }

    /** Talks and meetings may be held by telephone; a call is no video conference and no meeting in a place. */
    private static boolean sameMeans(String a, String b) {
        return a.equals(b)
                || Set.of("talks", "meet", "summit", "host").containsAll(Set.of(a, b))
                || Set.of("talks", "summit").contains(a)
                || Set.of("talks", "summit").contains(b);
    }

    private static boolean compatible(@Nullable When a, @Nullable When b) {
        return a == null
                || b == null
                || a.edtf().equals(b.edtf())
                || a.basis().equals("document")
                || b.basis().equals("document");
    }

    /** "another meeting", "their last talks": set apart from what else is told. */
    private static boolean isApart(Told told) {
        Token trigger = told.coded().trigger();
        return trigger.isNoun()
                && told.sentence().children(trigger).stream()
                        .anyMatch(child -> Retelling.isOther(child) || Retelling.isOrdinal(child));
    }

    /** Whether all who take part in one take part in the other, or their states do. */
    private boolean within(EventReport a, EventReport b) {
        Set<String> theirs = sides(b);
        Set<String> states = states(theirs);
        return sides(a).stream().allMatch(id -> theirs.contains(id) || states.contains(id));
    }

    private static Set<String> sides(EventReport report) {
        Set<String> sides = new LinkedHashSet<>(report.source());
        sides.addAll(report.target());
        return sides;
    }

    private Set<String> states(Set<String> ids) {
        Belonging belonging = new Belonging(mentions);
        Set<String> states = new LinkedHashSet<>();
        for (String id : ids) {
            states.add(belonging.side(id));
        }
        return states;
    }

    private boolean isState(Where where) {
        Actor state = where.country() == null ? null : mentions.actor(where.country());
        return state != null && where.name().equals(state.name());
    }

    /** How much a report says. */
    private int detail(Told told) {
        EventReport report = told.report();
        String mode = told.coded().mode();
        return (mode.equals("call") || mode.equals("video") ? 8 : mode.equals("talks") ? 0 : 2)
                + (report.when() == null ? 0 : report.when().basis().equals("event") ? 3 : 1)
                + (report.where() == null ? 0 : isState(report.where()) ? 2 : 3)
                + report.source().size()
                + report.target().size();
    }
}
