package org.dragoman.actor.resolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.actor.Actor;
import org.dragoman.actor.phrase.Phrase;

/** The organisations that one document names and the book does not know: an acronym goes with the name it stands for. */
public final class Organisations {
    private static final int SHORTEST_ACRONYM = 3;

    private Organisations() {}

    /** Says which phrases mean one organisation: "the National Fisheries Board (NFB)" and later "the N.F.B.". */
    public static void read(List<Phrase> phrases) {
        Map<String, Actor> byInitials = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            if (isUnknown(phrase) && phrase.last > phrase.first && phrase.actor != null) {
                byInitials.putIfAbsent(initials(phrase), phrase.actor);
            }
        }
        for (Phrase phrase : phrases) {
            if (isUnknown(phrase) && phrase.first == phrase.last) {
                String acronym = phrase.words().replace(".", "");
                Actor meant = byInitials.get(acronym);
                if (acronym.length() >= SHORTEST_ACRONYM && meant != null) {
                    phrase.actor = meant;
                }
            }
        }
    }

    private static boolean isUnknown(Phrase phrase) {
        return phrase.kind == Phrase.Kind.BODY
                && phrase.noun == null
                && phrase.actor != null
                && phrase.actor.provisional();
    }

    private static String initials(Phrase phrase) {
        StringBuilder initials = new StringBuilder();
        for (int i = phrase.first; i <= phrase.last; i++) {
            String word = phrase.sentence.token(i).text();
            if (Character.isUpperCase(word.codePointAt(0))
                    && !word.toLowerCase(Locale.ROOT).equals("the")) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
