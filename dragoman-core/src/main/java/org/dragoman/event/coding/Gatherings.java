package org.dragoman.event.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.Plover;
import org.dragoman.event.lexicon.NounClasses;
import org.dragoman.event.participant.Belonging;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Whom it is done to that one of the sides of a meeting leaves it, puts it off or threatens to: "Sosa is to meet Paz in May.
 * He would leave the meeting, he said". It is the other side of the contact told last in which the one took part.
 */
public final class Gatherings {
    /** How many sentences back the contact may be told. */
    private static final int REACH = 6;

    /** What is done to a meeting, and so to the other side of it. */
    private static final Set<Plover> DONE =
            EnumSet.of(Plover.REJECT, Plover.SANCTION, Plover.THREATEN, Plover.AGREE, Plover.SUPPORT);

    /** A contact by its two sides, and the sentence that tells it. */
    private record Two(List<String> ones, List<String> others, int sentence) {}

    private final Belonging belonging;
    private final NounClasses classes;
    private final Deque<Two> contacts = new ArrayDeque<>();

    public Gatherings(Mentions mentions, NounClasses classes) {
        this.belonging = new Belonging(mentions);
        this.classes = classes;
    }

    /** The report with the other side of the meeting as its target, where it names nobody. */
    public EventReport completed(EventReport report, Sentence sentence, Coded coded) {
        if (!report.target().isEmpty()
                || report.source().size() != 1
                || !DONE.contains(report.type())
                || !isOfMeeting(sentence, coded.anchor())) {
            return report;
        }
        String own = report.source().get(0);
        for (Two two : contacts) {
            if (sentence.index() - two.sentence() > REACH) {
                break;
            }
            List<String> other =
                    isOn(own, two.ones()) ? two.others() : isOn(own, two.others()) ? two.ones() : List.of();
            if (!other.isEmpty()) {
                List<Participant> participants = new ArrayList<>(report.participants());
                other.forEach(id -> participants.add(new Participant(id, "target", null)));
                List<String> because = new ArrayList<>(report.because());
                because.add("target: the other side of the meeting told before");
                return report.between(report.source(), other, participants, report.where(), report.contact(), because);
            }
        }
        return report;
    }

    /** Takes note of a contact of two sides, or of the plan for one. */
    public void note(EventReport report, Sentence sentence) {
        boolean contact = report.type() == Plover.CONSULT && !"visit".equals(report.mode())
                || report.type() == Plover.AGREE && "meet".equals(report.mode());
        if (contact && report.source().size() == 1 && report.target().size() == 1) {
            contacts.push(new Two(report.source(), report.target(), sentence.index()));
        }
    }

    /** "leave the meeting", "walk out of the talks", beside "leave the meeting with Peru" and "leave a meeting". */
    private boolean isOfMeeting(Sentence sentence, Token verb) {
        // "threatened to leave the meeting"
        boolean within = sentence.children(verb, "xcomp").stream()
                .anyMatch(below -> below.isVerb() && isOfMeeting(sentence, below));
        return within
                || verb.isVerb()
                        && sentence.children(verb).stream()
                                .filter(child -> child.is("obj") || child.is("obl"))
                                .filter(child -> classes.contains("contact", sentence, child))
                                .anyMatch(noun -> sentence.children(noun).stream()
                                                .anyMatch(Gatherings::isPointing)
                                        && sentence.children(noun).stream().noneMatch(below -> below.is("nmod")));
    }

    private static boolean isPointing(Token token) {
        return token.is("det")
                && Set.of("the", "this", "these").contains(token.text().toLowerCase(Locale.ROOT));
    }

    private boolean isOn(String id, List<String> side) {
        return side.contains(id)
                || !belonging.states(Set.of(id)).isEmpty()
                        && belonging.states(Set.of(id)).equals(belonging.states(Set.copyOf(side)));
    }
}
