package org.dragoman.figure.tally;

import java.util.HashSet;
import java.util.Set;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.figure.tally.CountedEvents.Event;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Counts told of a number: "the number of her visits exceeded two dozen". */
final class NumberOf {
    private static final Set<String> COUNTING =
            Set.of("exceed", "reach", "surpass", "total", "top", "pass", "be", "hit", "approach");
    private static final int REACH = 8;
    /** How far before a number its noun may stand: "the number of her visits to the king has by now exceeded". */
    private static final int FAR = 16;

    private final EventKinds kinds;

    NumberOf(EventKinds kinds) {
        this.kinds = kinds;
    }

    /** "the number of her visits exceeded two dozen". */
    @Nullable
    Event event(Quantity number, Sentence sentence, CountedEvents events) {
        if (!number.counted().isEmpty()) {
            return null;
        }
        Token clause = Phrases.clause(sentence, sentence.token(number.number()));
        if (clause == null || !(COUNTING.contains(CountedEvents.lemma(clause)) || sentence.has(clause, "cop"))) {
            return null;
        }
        Token counted = null;
        for (int i = number.first() - 1; i > 0 && i > number.first() - FAR; i--) {
            Token token = sentence.token(i);
            if (CountedEvents.lemma(token).equals("number")
                    && i + 1 < sentence.size()
                    && CountedEvents.lemma(sentence.token(i + 1)).equals("of")) {
                break;
            }
            counted = token.isNoun() && kinds.noun(CountedEvents.lemma(token), Set.of()) != null ? token : counted;
            if (token.text().equals(".") || token.text().equals(";")) {
                return null;
            }
        }
        if (counted == null) {
            return null;
        }
        Event event = events.event(counted, new HashSet<>(), sentence);
        boolean isNumber = false;
        for (int i = counted.index() - 1; i >= 0 && i > counted.index() - REACH; i--) {
            isNumber |= CountedEvents.lemma(sentence.token(i)).equals("number");
        }
        return event == null || !isNumber ? null : new Event(event.kind(), event.head(), event.words(), number.last());
    }
}
