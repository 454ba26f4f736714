package org.dragoman.event.clause;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Which words may stand in a sentence, as they are or as lemmas: a Bloom filter with one hash, which never misses a word
 * that is there. Most patterns ask for words that few sentences have, and need not be tried.
 */
final class Vocabulary {
    /** A sentence of thirty words fills about one place in twenty. */
    private static final int PLACES = 1024;

    private final BitSet places = new BitSet(PLACES);

    Vocabulary(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            String lower = Clauses.lower(token);
            places.set(place(lower));
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (!lemma.equals(lower)) {
                places.set(place(lemma));
            }
        }
    }

    /** False only where the word, in small letters, is not in the sentence. */
    boolean mayHold(String word) {
        return places.get(place(word));
    }

    /** False only where one of the words, in small letters, is not in the sentence. */
    boolean mayHold(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!mayHold(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static int place(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & (PLACES - 1);
    }
}
