package org.dragoman.figure;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** The clause behind a counted noun that tells which are meant: "three materials USED IN LENSES", "people WHO FLED". */
final class Postmodifiers {
    private static final int MOST_WORDS = 8;

    private Postmodifiers() {}

    /** The noun with its clause, or null where it has none or a long one. */
    static @Nullable String of(Quantity number, Analysis analysis, Sentence sentence) {
        Token noun = sentence.token(number.head());
        Token next = noun.index() + 1 < sentence.size() ? sentence.token(noun.index() + 1) : null;
        boolean told = next != null
                && (next.tag().equals("VBN")
                        || next.tag().equals("VBG")
                        || next.tag().equals("WP")
                        || next.tag().equals("WDT"))
                && sentence.children(noun, "acl").stream().anyMatch(clause -> clause.index() > noun.index());
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
        return words.size() < 3 && !words.get(words.size() - 1).isVerb() || words.size() > MOST_WORDS
                ? null
                : Phrases.text(analysis, words);
    }
}
