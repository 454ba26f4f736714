package org.dragoman.event.coding;

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

    /** The word that names an event, with those that its pattern takes. */
    void mark(Token head, PatternMatcher.Match match) {
        mark(head);
        match.words().forEach(this::mark);
        if (match.object() != null) {
            mark(match.object());
        }
    }

    boolean has(Token word) {
        return words[word.index()];
    }
}
