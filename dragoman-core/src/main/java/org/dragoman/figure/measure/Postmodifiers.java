package org.dragoman.figure.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What tells which of a counted noun are meant: the clause behind it ("three materials USED IN LENSES"), the whole of
 * which they are parts ("a paper of 12 points": points of paper), and what has them ("the list counts 40 names": names
 * of list).
 */
public final class Postmodifiers {
    private static final int MOST_WORDS = 8;
    /** Verbs that say of a thing what it has. */
    private static final Set<String> HAVING =
            Set.of("have", "count", "include", "contain", "comprise", "number", "list", "hold");

    private static final Set<String> SHARES =
            Set.of("percent", "%", "percentage", "half", "third", "quarter", "number", "total", "majority", "rest");

    private Postmodifiers() {}

    /** The noun with what tells which are meant, or null where nothing short does. */
    public static @Nullable String of(Quantity number, Analysis analysis, Sentence sentence) {
        Token noun = sentence.token(number.head());
        String clause = clause(noun, analysis, sentence);
        return clause == null ? part(noun, analysis, sentence) : clause;
    }

    private static @Nullable String clause(Token noun, Analysis analysis, Sentence sentence) {
        Token next = noun.index() + 1 < sentence.size() ? sentence.token(noun.index() + 1) : null;
        boolean told = next != null
                && (next.tag().equals("VBN")
                        || next.tag().equals("VBG")
                        || next.tag().equals("WP")
                        || next.tag().equals("WDT"))
                && sentence.children(noun).stream()
                        .anyMatch(clause -> (clause.is("acl") || clause.is("amod")) && clause.index() > noun.index());
        if (!told) {
            return null;
        }
        List<Token> words = new ArrayList<>();
        for (int i = noun.index(); i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.is("punct") || token.is("cc") || Predicates.isTime(i, sentence)) {
                break;
            }
            words.add(token);
        }
        boolean complete = words.size() > 2 || words.size() == 2 && words.get(1).isVerb();
        return !complete || words.size() > MOST_WORDS ? null : Phrases.text(analysis, words);
    }

    private static @Nullable String part(Token noun, Analysis analysis, Sentence sentence) {
        Token above = sentence.head(noun);
        if (above == null) {
            return null;
        }
        if (noun.is("nmod")
                // "leaders of 12 states" are no part of leaders
                && above.tag().equals("NN")
                && !SHARES.contains(Phrases.lemma(above))
                && Phrases.preposition(sentence, noun).equals("of")) {
            return whole(noun, above, analysis, sentence);
        }
        Token subject = noun.is("obj") && HAVING.contains(Phrases.lemma(above))
                ? ClauseMeasures.antecedent(Phrases.subject(sentence, above), above, sentence)
                : null;
        boolean thing = subject != null && subject.isNoun() && !subject.isProper();
        return thing && subject != null ? whole(noun, subject, analysis, sentence) : null;
    }

    private static @Nullable String whole(Token noun, Token whole, Analysis analysis, Sentence sentence) {
        List<Token> words = Phrases.nounPhrase(
                sentence,
                whole,
                token -> token.index() <= whole.index() && !token.tag().equals("CD"));
        return words.isEmpty() || words.size() > MOST_WORDS
                ? null
                : noun.text() + " of " + Phrases.text(analysis, words);
    }
}
