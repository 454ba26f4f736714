package org.dragoman.actor.resolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.Actor;
import org.dragoman.actor.phrase.Phrase;

/** "The North" in a text about North Korea is North Korea. */
public final class Halves {
    private Halves() {}

    /** Resolves a bare point of the compass by the only state in the document whose name begins with it. */
    public static void read(List<Phrase> phrases) {
        Map<String, Actor> halves = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            Actor actor = phrase.actor;
            if (actor != null && phrase.noun == null && actor.kind() == Actor.Kind.STATE) {
                int blank = actor.name().indexOf(' ');
                String first = blank < 0 ? "" : actor.name().substring(0, blank);
                if (List.of("North", "South", "East", "West").contains(first)) {
                    halves.putIfAbsent(first, actor);
                }
            }
        }
        for (Phrase phrase : phrases) {
            if (phrase.kind == Phrase.Kind.HALF) {
                phrase.actor = halves.get(phrase.headToken().text());
            }
        }
    }
}
