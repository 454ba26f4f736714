package org.dragoman.event;

import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** The words of a sentence that an event has taken already, so that nothing is told twice. */
final class Used {
    private final boolean[] words;

    Used(Sentence sentence) {
        this.words = new boolean[sentence.size()];
    }

    void mark(Token word) {
        words[word.index()] = true;
    }

    boolean has(Token word) {
        return words[word.index()];
    }
}
