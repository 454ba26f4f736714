package org.dragoman.actor.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.Place;
import org.dragoman.actor.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The state that a document takes for granted: news of one country names it once and goes on with "the government",
 * "Defence Minister Ada Brown", "the police".
 */
public final class Homeland {
    /** How often the state must be spoken of, names counting twice. */
    private static final int OFTEN = 6;

    /** What it counts that the news comes from there. */
    private static final int DATELINE = 4;

    private Homeland() {}

    /** The state of a name; that of a person whom the book knows by the full name is told before all persons are. */
    private static @Nullable String state(Phrase phrase, ActorBook book) {
        if (phrase.entries.isEmpty() || phrase.actor != null) {
            return Pairs.state(phrase);
        }
        Entry entry = phrase.entries.get(0);
        if (entry.kind() == Entry.Kind.PLACE) {
            Place place = book.place(entry.id());
            return place == null ? null : place.country();
        }
        boolean full = phrase.name != null && phrase.name.indexOf(' ') > 0;
        Actor person = full && entry.kind() == Entry.Kind.PERSON ? book.actor(entry.id()) : null;
        return person != null && person.of() != null && book.state(person.of()) != null ? person.of() : null;
    }

    /**
     * The state that most names of a document belong to, where the news comes from there, or no other has half as many;
     * or null.
     *
     * @param town where the news comes from, or null
     */
    public static @Nullable Actor of(Collection<Phrase> names, @Nullable Place town, ActorBook book) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (town != null && town.country() != null) {
            counts.put(town.country(), DATELINE);
        }
        for (Phrase phrase : names) {
            String state = state(phrase, book);
            if (state != null) {
                int own = phrase.how == Mention.How.DEMONYM ? 1 : 2;
                counts.merge(state, own, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (sorted.isEmpty() || sorted.get(0).getValue() < OFTEN) {
            return null;
        }
        boolean alone = sorted.size() == 1
                || sorted.get(0).getValue() >= 2 * sorted.get(1).getValue();
        boolean written = town != null && sorted.get(0).getKey().equals(town.country());
        return alone || written ? book.actor(sorted.get(0).getKey()) : null;
    }
}
