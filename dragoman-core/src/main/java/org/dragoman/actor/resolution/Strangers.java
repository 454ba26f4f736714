package org.dragoman.actor.resolution;

import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Those of whom a text tells without a name or an office: "A porter said that he was glad" is about the porter. */
final class Strangers {
    /** How far above a pronoun the verb of telling may stand. */
    private static final int REACH = 6;

    /** Ends of nouns for people by what they do or where they live. */
    private static final Set<String> ENDS = Set.of("er", "or", "ist", "man", "woman", "ant", "ian", "ee", "ent", "ess");

    /** What has such an end and tells things as well. */
    private static final Set<String> THINGS = Set.of(
            "broadcaster",
            "charter",
            "chapter",
            "cover",
            "document",
            "government",
            "letter",
            "newsletter",
            "newspaper",
            "order",
            "paper",
            "parliament",
            "poster",
            "publisher",
            "register",
            "statement");

    private Strangers() {}

    /** Whether "he" or "she" stands in what someone says of whom nothing is known but a trade: "a porter". */
    static boolean isMeant(Phrase pronoun) {
        Sentence sentence = pronoun.sentence;
        Token at = pronoun.headToken();
        for (int steps = 0; steps < REACH && at.head() >= 0; steps++) {
            Token above = sentence.token(at.head());
            if (at.is("ccomp")) {
                return sentence.children(above, "nsubj").stream()
                        .anyMatch(subject -> subject.index() < pronoun.first && isStranger(subject, sentence));
            }
            at = above;
        }
        return false;
    }

    private static boolean isStranger(Token noun, Sentence sentence) {
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        return noun.tag().equals("NN")
                && !THINGS.contains(word)
                && ENDS.stream().anyMatch(word::endsWith)
                && sentence.children(noun, "det").stream()
                        .anyMatch(article ->
                                article.text().toLowerCase(Locale.ROOT).matches("an?|one"));
    }
}
