package org.dragoman.event.discourse;

import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Sentences of which a semicolon makes two: "It was their second meeting this year; the first took place in Lima in March".
 * Day and place of one half are not those of the other, however the parser joins them.
 */
public final class Halves {
    private Halves() {}

    /** Whether a word stands in another half than an event. */
    public static boolean isInOther(Sentence sentence, Coded coded, int word) {
        return between(sentence, coded.trigger().index(), word)
                && between(sentence, coded.anchor().index(), word);
    }

    /** Whether an event is told by a half of its own, with one verb and that its own. */
    static boolean isOwn(Sentence sentence, Coded coded) {
        Token trigger = coded.trigger();
        int first = trigger.index();
        int last = trigger.index();
        while (first > 0 && !isMark(sentence.token(first - 1))) {
            first--;
        }
        while (last + 1 < sentence.size() && !isMark(sentence.token(last + 1))) {
            last++;
        }
        boolean whole = first == 0 && last + 1 >= sentence.size();
        return !whole
                && first <= coded.anchor().index()
                && coded.anchor().index() <= last
                && finite(sentence, first, last) == 1;
    }

    /** Whether a semicolon with a finite verb on both sides stands between two words: "met in May; in June" has none. */
    private static boolean between(Sentence sentence, int one, int other) {
        for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
            if (isMark(sentence.token(i))
                    && finite(sentence, 0, i) > 0
                    && finite(sentence, i, sentence.size() - 1) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int finite(Sentence sentence, int first, int last) {
        Clauses clauses = new Clauses(sentence);
        int count = 0;
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            boolean auxiliary = token.is("aux") || token.is("cop");
            // "the first took place", where the parser sees an attribute
            boolean told = token.tag().equals("VBD")
                    || token.tag().equals("VBZ")
                    || token.tag().equals("VBP");
            count += !auxiliary && token.isVerb() && (told || clauses.hasFiniteTense(token)) || token.is("cop") ? 1 : 0;
        }
        return count;
    }

    private static boolean isMark(Token token) {
        return token.text().equals(";");
    }
}
