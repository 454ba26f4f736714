package org.dragoman.figure;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Tells numbers that lean on the figure before: "a third OF IT", "OF WHICH 5 million", "killed 88, INJURED 410". */
final class Anaphora {
    private static final Set<String> PRONOUNS = Set.of("it", "them", "this", "that", "these", "those", "which", "whom");

    private Anaphora() {}

    /** Whether a bare number is the object of a second verb: what the first did, it did to others of the kind. */
    static boolean isNextDeed(Quantity number, Sentence sentence) {
        Token head = sentence.token(number.head());
        Token verb = sentence.head(head);
        Token first = verb == null ? null : sentence.head(verb);
        return number.form().equals("cardinal")
                && head.is("obj")
                && verb != null
                && verb.is("conj")
                && first != null
                && first.isVerb()
                && !sentence.children(first, "obj").isEmpty();
    }

    /** "a third of it", "half of them". */
    static boolean isOfPronoun(Quantity number, Sentence sentence) {
        int at = number.last() + 2;
        return at < sentence.size()
                && sentence.token(at - 1).text().equals("of")
                && PRONOUNS.contains(sentence.token(at).text().toLowerCase(Locale.ROOT))
                && (at + 1 == sentence.size() || !sentence.token(at + 1).isNoun());
    }

    /** "of which 5 million went south": a part of what was measured. */
    static boolean isPart(Quantity number, Sentence sentence) {
        int at = number.first() - 1;
        return at > 0
                && sentence.token(at - 1).text().equalsIgnoreCase("of")
                && PRONOUNS.contains(sentence.token(at).text().toLowerCase(Locale.ROOT));
    }
}
