package org.dragoman.event.discourse;

import java.util.List;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Words in quotation marks, in which "they" are not the one who speaks: 'Sosa said: "They would not be talking."' */
final class Quoted {
    private static final Set<String> MARKS = Set.of("\"", "``", "''", "\u201c", "\u201d");

    private Quoted() {}

    /** Whether a word stands in quotation marks and one of a pair is named in the same sentence outside of them. */
    static boolean isBySpeaker(Sentence sentence, Token word, List<String> pair, Mentions mentions) {
        return !pair.isEmpty()
                && isInside(sentence, word.index())
                && mentions.in(sentence.index()).stream()
                        .anyMatch(mention -> pair.contains(mention.actor()) && !isInside(sentence, mention.head()));
    }

    private static boolean isInside(Sentence sentence, int word) {
        long before = sentence.tokens().subList(0, word).stream()
                .filter(token -> MARKS.contains(token.text()))
                .count();
        return before % 2 == 1;
    }
}
