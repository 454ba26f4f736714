package org.dragoman.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Tells what is said of a number that stands for those it counts: "45 percent HAVE PAPERS", "three in four SAID SO". */
final class Predicates {
    private static final Set<String> CHANGING = Set.of("be", "rise", "fall", "follow", "come");
    private static final int MOST_WORDS = 7;

    private Predicates() {}

    /** The words of the predicate, or null where the number is no subject or its predicate is long. */
    static @Nullable String of(Quantity number, Analysis analysis, Sentence sentence) {
        Token head = sentence.token(number.head());
        Token verb = sentence.head(head);
        boolean subject = head.relation().equals("nsubj")
                && verb != null
                && verb.isVerb()
                && verb.index() > head.index()
                && !CHANGING.contains(verb.lemma());
        if (!subject || verb == null) {
            return null;
        }
        List<Token> words = new ArrayList<>();
        for (int i = verb.index(); i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.is("punct") || token.is("cc")) {
                break;
            }
            words.add(token);
        }
        return words.size() < 2 || words.size() > MOST_WORDS ? null : Phrases.text(analysis, words);
    }
}
