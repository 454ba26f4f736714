package org.dragoman.event.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actor.Mentions;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.Plover;
import org.dragoman.event.participant.Belonging;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Whom a deed is done to that is told again by the thing alone: "Peru meddled in Chile's election. … Peru denied meddling in
 * the election". The side told the first time is meant the second time too; and where others take up the same thing soon
 * after, "Norway slammed the decision, too".
 */
public final class ToldAgain {
    /** A report and the things its words name. */
    private record Deed(EventReport report, Set<String> things, int sentence) {}

    /** How many sentences back others may have done the same to the same thing. */
    private static final int REACH = 6;

    /** What is told of what is said, which others may say of the same thing. */
    private static final Set<Plover> SAID = Set.of(Plover.ACCUSE, Plover.SUPPORT);

    static final String SUE = "sue";

    private static final String SUIT = "suit";

    /** What one who sues files. */
    static final Set<String> SUITS = Set.of(SUIT, "lawsuit", "complaint");

    /** Modes of who brings a suit. */
    static final Set<String> FILED = Set.of(SUE, "complain");

    private final Belonging belonging;
    private final List<Deed> deeds = new ArrayList<>();

    public ToldAgain(Mentions mentions) {
        this.belonging = new Belonging(mentions);
    }

    /** The report with the target of the same deed told before, where it names nobody. */
    public EventReport completed(EventReport report, Sentence sentence, Coded coded) {
        if (!report.target().isEmpty() || report.source().size() != 1) {
            return report;
        }
        Set<String> things = things(sentence, coded, true);
        for (Deed deed : things.isEmpty() ? List.<Deed>of() : deeds) {
            EventReport before = deed.report();
            // "The party sued the bank. … Its committee filed the suit in Lima": one suit, whoever is said to file it
            boolean suit = SUE.equals(before.mode())
                    && FILED.contains(coded.mode())
                    && things.contains(SUIT)
                    && before.target().stream().noneMatch(report.source()::contains);
            if (before.type() == report.type()
                    && (suit || String.valueOf(before.mode()).equals(report.mode()))
                    && (suit
                            || isSame(before.source(), report.source())
                            || isSaidByOthers(report, sentence, coded, deed))
                    && deed.things().stream().anyMatch(things::contains)) {
                List<Participant> participants = new ArrayList<>(report.participants());
                before.target().forEach(id -> participants.add(new Participant(id, "target", null)));
                List<String> because = new ArrayList<>(report.because());
                because.add("target: that of the same deed told before, \""
                        + before.trigger().text() + "\"");
                return report.between(
                        report.source(), before.target(), participants, report.where(), report.contact(), because);
            }
        }
        return report;
    }

    /** "Peru slammed the decision to close the canal. … Norway railed at the decision": at the same thing, soon after. */
    private static boolean isSaidByOthers(EventReport report, Sentence sentence, Coded coded, Deed deed) {
        Set<String> said = Answered.objects(sentence, coded.anchor()).stream()
                .filter(noun -> isPointed(sentence, noun))
                .map(noun -> noun.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return SAID.contains(report.type())
                && sentence.index() - deed.sentence() <= REACH
                && !deed.report().target().contains(report.source().get(0))
                && deed.things().stream().anyMatch(said::contains);
    }

    /** Takes note of a deed whose target is told. */
    public void note(EventReport report, Sentence sentence, Coded coded) {
        if (report.source().size() == 1 && !report.target().isEmpty()) {
            deeds.add(new Deed(report, things(sentence, coded, false), sentence.index()));
        }
    }

    /** The nouns right below the words of an event; with {@code pointed}, only "the election" with nobody named beside it. */
    private static Set<String> things(Sentence sentence, Coded coded, boolean pointed) {
        Set<String> things = new HashSet<>();
        if (!pointed && coded.mode().equals(SUE)) {
            things.add(SUIT);
        }
        for (Token word : List.of(coded.anchor(), coded.trigger())) {
            for (Token noun : sentence.children(word)) {
                boolean thing =
                        (noun.is("obj") || noun.is("obl") || noun.is("nmod")) && noun.isNoun() && !noun.isProper();
                if (thing && (!pointed || isPointed(sentence, noun))) {
                    String named = noun.lemma().toLowerCase(Locale.ROOT);
                    things.add(SUITS.contains(named) ? SUIT : named);
                }
            }
        }
        return things;
    }

    private static boolean isPointed(Sentence sentence, Token noun) {
        List<Token> below = sentence.children(noun);
        return below.stream()
                        .anyMatch(child -> child.is("det")
                                && Set.of("the", "this", "these", "that")
                                        .contains(child.text().toLowerCase(Locale.ROOT)))
                && below.stream()
                        .noneMatch(child -> child.is("nmod") || child.relation().equals("nmod:poss"));
    }

    private boolean isSame(List<String> one, List<String> other) {
        return one.equals(other)
                || !belonging.states(Set.copyOf(one)).isEmpty()
                        && belonging.states(Set.copyOf(one)).equals(belonging.states(Set.copyOf(other)));
    }
}
