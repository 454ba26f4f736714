package org.dragoman.actor.resolution;

import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.actor.phrase.PlaceWords;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun cannot mean, wherever else the text names him, by where he stands in its sentence. */
final class Disjoint {
    private Disjoint() {}

    /** "Unlike Brown, he resigned": whom the subject is set against; null where there is nobody. */
    static @Nullable Actor unlike(Phrase pronoun, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.last < pronoun.first
                    && phrase.actor != null
                    && phrase.headToken().head() == pronoun.headToken().head()
                    && "unlike".equals(PlaceWords.preposition(phrase.sentence, phrase.headToken()))) {
                return phrase.actor;
            }
        }
        return null;
    }
}
