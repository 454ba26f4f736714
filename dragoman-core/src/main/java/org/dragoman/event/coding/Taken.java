package org.dragoman.event.coding;

import org.dragoman.event.lexicon.Operator;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * An operator with what it takes: "refused to sign", "a halt to the raids".
 *
 * @param operator what the lexicon says of the word
 * @param token the word: "refused", "halt"
 * @param part {@code verb}, {@code noun} or {@code adjective}
 * @param complement what it takes: "sign", "raids"
 * @param inner the event that the complement names, null where it names none
 * @param governor the verb above a noun: "made" of "made a threat to"; null elsewhere
 */
record Taken(
        Operator operator,
        Token token,
        String part,
        Token complement,
        @Nullable Coded inner,
        @Nullable Token governor) {
    Operator.Effect effect() {
        return operator.effect();
    }

    boolean isVerbal(Sentence sentence) {
        return complement.isVerb() || sentence.has(complement, "cop");
    }
}
