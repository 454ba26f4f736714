package org.dragoman.event.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.data.Table;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.Plover;
import org.dragoman.event.participant.Belonging;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom an answer goes to that names only what it answers: "Sosa asked Paz for a delay. Paz granted the request", "Peru
 * announced a freeze of its drills. Chile praised the decision". It goes to those who did what the noun takes up.
 */
public final class Answered {
    /** How many sentences back the deed may be told of. */
    private static final int REACH = 2;

    private static final Set<Plover> ANSWERS =
            EnumSet.of(Plover.ACCUSE, Plover.AGREE, Plover.CONCEDE, Plover.REJECT, Plover.SUPPORT);

    /** The types of deed that a noun takes up. */
    private static final Map<String, Set<Plover>> DEEDS = new HashMap<>();

    static {
        for (String[] row : Table.read(Plover.class, "answers.tsv").rows()) {
            DEEDS.computeIfAbsent(row[0], noun -> EnumSet.noneOf(Plover.class)).add(Plover.valueOf(row[1]));
        }
    }

    /** A report and the sentence that tells it. */
    private record Deed(EventReport report, int sentence) {}

    private final Belonging belonging;
    private final Deque<Deed> deeds = new ArrayDeque<>();

    public Answered(Mentions mentions) {
        this.belonging = new Belonging(mentions);
    }

    /** The report with those as its target who did what it answers, where it names nobody. */
    public EventReport completed(EventReport report, Sentence sentence, Coded coded) {
        // "filed the complaint" answers none
        Set<Plover> wanted =
                report.target().isEmpty() && ANSWERS.contains(report.type()) && !ToldAgain.FILED.contains(coded.mode())
                        ? takenUp(sentence, coded.anchor())
                        : Set.of();
        for (Deed deed : wanted.isEmpty() ? List.<Deed>of() : List.copyOf(deeds)) {
            EventReport earlier = deed.report();
            boolean suit = ToldAgain.SUE.equals(earlier.mode()) && isSuit(sentence, coded.anchor());
            boolean fresh = sentence.index() - deed.sentence() <= REACH;
            if ((suit || fresh && wanted.contains(earlier.type())) && isOfOthers(earlier, report)) {
                List<Participant> participants = new ArrayList<>(report.participants());
                earlier.source().forEach(id -> participants.add(new Participant(id, "target", null)));
                List<String> because = new ArrayList<>(report.because());
                because.add("target: who did what it answers, \""
                        + earlier.trigger().text() + "\"");
                return report.between(
                        report.source(), earlier.source(), participants, report.where(), report.contact(), because);
            }
        }
        return report;
    }

    /** "dismissed the suit": what is before a court stays the one that is meant, however far back it was told. */
    private static boolean isSuit(Sentence sentence, Token verb) {
        return sentence.children(verb, "obj").stream()
                .anyMatch(object -> ToldAgain.SUITS.contains(object.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Takes note of what may be answered. */
    public void note(EventReport report, Sentence sentence) {
        if (report.type() != Plover.CONSULT) {
            deeds.push(new Deed(report, sentence.index()));
        }
    }

    /** The types of deed that the object of a verb takes up: "the request", and no request of anyone told with it. */
    private static Set<Plover> takenUp(Sentence sentence, Token verb) {
        for (Token object : verb.isVerb() ? objects(sentence, verb) : List.<Token>of()) {
            boolean bare = sentence.children(object).stream().allMatch(c -> isPointing(c) || c.is("punct"));
            Set<Plover> types = DEEDS.get(object.lemma().toLowerCase(Locale.ROOT));
            if (types != null && bare && sentence.children(object).stream().anyMatch(Answered::isPointing)) {
                return types;
            }
        }
        return Set.of();
    }

    /** "praised the verdict", "hit out at the verdict". */
    static List<Token> objects(Sentence sentence, Token verb) {
        List<Token> objects = sentence.children(verb, "obj");
        return !objects.isEmpty()
                ? objects
                : sentence.children(verb, "obl").stream()
                        .filter(noun -> sentence.children(noun, "case").stream()
                                .anyMatch(link ->
                                        link.text().equals("at") || link.text().equals("against")))
                        .toList();
    }

    private static boolean isPointing(Token token) {
        return token.is("det")
                && Set.of("the", "this", "that").contains(token.text().toLowerCase(Locale.ROOT));
    }

    private boolean isOfOthers(EventReport deed, EventReport answer) {
        Set<String> sides = belonging.states(Set.copyOf(answer.source()));
        return !deed.source().isEmpty()
                && deed.source().stream().noneMatch(id -> answer.source().contains(id) || sides.contains(side(id)));
    }

    private @Nullable String side(String id) {
        Set<String> states = belonging.states(Set.of(id));
        return states.isEmpty() ? id : states.iterator().next();
    }
}
