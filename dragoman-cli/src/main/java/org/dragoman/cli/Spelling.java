package org.dragoman.cli;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What someone may have meant to type: "statments" is near "statements", "frobnicate" is near nothing. */
final class Spelling {
    private Spelling() {}

    /** The nearest of the candidates, the first of equals; null where none is near: a letter in four may differ. */
    static @Nullable String nearest(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        String best = null;
        int least = Math.max(1, wanted.replace("-", "").length() / 4) + 1;
        for (String candidate : candidates) {
            int distance = org.dragoman.actor.Spelling.distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** A question to add to an error, or nothing. */
    static String question(String word, Collection<String> candidates) {
        String near = nearest(word, candidates);
        return near == null ? "" : "; did you mean " + near + "?";
    }
}
