package org.dragoman.event.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.Plover;
import org.dragoman.event.participant.Belonging;
import org.dragoman.event.participant.Things;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The other side of what two have with one another, where a sentence names only one of them: "Sosa met Paz in Lima. She is
 * ready to deepen bilateral trade", "Peru broke off the talks in May". It is that of the two states last told of.
 */
public final class Counterparts {
    /** How many sentences back the two may be told of. */
    private static final int REACH = 4;

    private static final Set<Plover> SHARED =
            Set.of(Plover.AGREE, Plover.COOPERATE, Plover.SUPPORT, Plover.SANCTION, Plover.REJECT);

    /** Modes of what ends or begins again between two, though nothing says that it is theirs. */
    private static final Set<String> BETWEEN_TWO = Set.of("break-relations", "halt-talks");

    /** "the practical cooperation of states": those it is about, in texts translated from languages without articles. */
    private static final Set<String> NAMELESS = Set.of(
            "unnamed:states",
            "unnamed:countries",
            "unnamed:nations",
            "unnamed:neighbours",
            "unnamed:sides",
            "unnamed:parties",
            "unnamed:two-countries",
            "unnamed:two-states",
            "unnamed:two-nations");

    /** Two states that had to do with one another, and the sentence that tells so. */
    private record Two(String one, String other, int sentence) {
        @Nullable
        String beside(String side) {
            return side.equals(one) ? other : side.equals(other) ? one : null;
        }
    }

    private final Belonging belonging;
    private final Deque<Two> twos = new ArrayDeque<>();

    public Counterparts(Mentions mentions) {
        this.belonging = new Belonging(mentions);
    }

    /** The report with the other side as its target, where it needs one and the text before tells it. */
    public EventReport completed(EventReport report, Sentence sentence, Coded coded) {
        boolean nameless = !report.target().isEmpty() && NAMELESS.containsAll(report.target());
        if (!report.target().isEmpty() && !nameless
                || report.source().size() != 1
                || !SHARED.contains(report.type())
                || !nameless && !isOfTwo(sentence, coded)) {
            return report;
        }
        String own = state(report.source().get(0));
        for (Two two : twos) {
            String other = sentence.index() - two.sentence() > REACH ? null : two.beside(own);
            if (other != null) {
                List<Participant> participants = new ArrayList<>(report.participants());
                participants.removeIf(p -> p.role().equals("target"));
                participants.add(new Participant(other, "target", null));
                List<String> because = new ArrayList<>(report.because());
                because.add("target: the other of the two told of before");
                return report.between(
                        report.source(), List.of(other), participants, report.where(), report.contact(), because);
            }
        }
        return report;
    }

    /** Takes note of the two states that a report is about. */
    public void note(EventReport report, Sentence sentence) {
        Set<String> states = new LinkedHashSet<>();
        report.source().forEach(id -> states.add(state(id)));
        report.target().forEach(id -> states.add(state(id)));
        if (states.size() == 2) {
            List<String> two = List.copyOf(states);
            twos.push(new Two(two.get(0), two.get(1), sentence.index()));
        }
    }

    private String state(String id) {
        Set<String> states = belonging.states(Set.of(id));
        return states.isEmpty() ? id : states.iterator().next();
    }

    /** "bilateral relations", "mutual trade", "cut ties". */
    private static boolean isOfTwo(Sentence sentence, Coded coded) {
        return BETWEEN_TWO.contains(coded.mode())
                || sentence.subtree(coded.anchor()).stream().anyMatch(noun -> Things.isMutual(sentence, noun));
    }
}
