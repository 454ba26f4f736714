package org.dragoman.event.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Contacts that are counted, and whose they are: after "four rounds of talks between Peru and Chile" the words "the rounds"
 * and "the first was held in Quito" are of those two, whoever else has met meanwhile.
 */
public final class Series {
    /** How many sentences after the last word on a row "the first" is still one of it. */
    private static final int REACH = 2;

    private final Map<String, List<String>> sides = new HashMap<>();
    private List<String> last = List.of();
    private int told = -1;

    /** "first", "second" and so on to "last". */
    public static boolean isNumber(Token token) {
        return switch (Clauses.lower(token)) {
            case "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "last",
                    "latest" -> true;
            default -> false;
        };
    }

    /** Takes note of a contact that is told, by its noun and by the noun that counts it. */
    void note(Sentence at, Coded coded, List<String> both) {
        Token noun = coded.trigger();
        last = both;
        told = at.index();
        if (noun.isNoun()) {
            sides.put(noun.lemma(), both);
            Token above = at.head(noun);
            if (above != null && above.isNoun() && Trait.counts(above)) {
                sides.put(above.lemma(), both);
            }
        }
    }

    /** Takes note of a sentence that speaks of a row once more: "The four rounds were agreed in July". */
    void note(Sentence at) {
        for (Token token : at.tokens()) {
            List<String> row = token.tag().equals("NNS") ? sides.get(token.lemma()) : null;
            if (row != null) {
                last = row;
                told = at.index();
            }
        }
    }

    /** Whose the row is that a number counts in; nobody's where none was told just before. */
    List<String> of(Sentence at) {
        return told >= 0 && at.index() - told <= REACH ? last : List.of();
    }
}
