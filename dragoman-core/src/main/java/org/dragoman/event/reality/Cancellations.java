package org.dragoman.event.reality;

import java.util.Set;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.clause.Moods;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.lexicon.CommitmentWords;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Contacts that are told as not to be: "the trip was called off", "dropped a visit", "the postponed summit". */
public final class Cancellations {
    private static final Set<String> ANNOUNCING = Set.of("announce", "confirm", "schedule", "plan", "arrange", "agree");

    private Cancellations() {}

    /** The word that takes a contact back, null where none does. */
    public static @Nullable Token of(Sentence sentence, Coded coded) {
        Token noun = coded.trigger();
        if (coded.type() != Plover.CONSULT || !noun.isNoun()) {
            return null;
        }
        if (sentence.children(noun, "det").stream()
                .anyMatch(det -> Clauses.lower(det).equals("no"))) {
            // "no meeting is planned"
            return noun;
        }
        for (Token child : sentence.children(noun)) {
            if (child.is("amod") && child.tag().equals("VBN") && isTakenBack(sentence, child)) {
                return child;
            }
        }
        Token told = coded.anchor().isVerb() ? coded.anchor() : sentence.head(noun);
        if (told == null || !told.isVerb()) {
            return null;
        }
        Clauses clauses = new Clauses(sentence);
        boolean subject = noun.is("nsubj") && clauses.passive(told);
        boolean object = noun.is("obj") && noun.head() == told.index();
        boolean negated = new Moods(clauses).isNegated(told);
        // "a meeting has not been announced"
        boolean unannounced = subject && negated && ANNOUNCING.contains(told.lemma());
        return unannounced || (subject || object) && !negated && isTakenBack(sentence, told) ? told : null;
    }

    private static boolean isTakenBack(Sentence sentence, Token word) {
        return CommitmentWords.isNegative(sentence, word) || CommitmentWords.isForgone(word);
    }
}
