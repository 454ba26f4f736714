package org.dragoman.event.discourse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.Place;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport.Where;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** The cities that "the Chilean capital" and the like stand for; a state with several has none here. */
public final class Capitals {
    private final Map<String, Place> capitals = new HashMap<>();

    /** The longest name of a house of government, in words. */
    private static final int HOUSE = 5;

    private final ActorBook book;

    public Capitals(ActorBook book) {
        this.book = book;
        Set<String> several = new HashSet<>();
        for (Place place : book.places()) {
            String country = place.country();
            if (place.kind() == Place.Kind.CAPITAL && country != null && capitals.put(country, place) != null) {
                several.add(country);
            }
        }
        capitals.keySet().removeAll(several);
    }

    /** Whether a place is the capital of its state, as far as that has one alone. */
    public boolean isCapital(Where place) {
        Place capital = capitals.get(place.country());
        return capital == null || capital.name().equals(place.name());
    }

    /** The capital of a state, else the state. */
    public Where of(Actor state, Span span) {
        Place place = capitals.get(state.id());
        return place == null
                ? new Where(state.name(), state.id(), null, null, span)
                : new Where(place.name(), state.id(), place.latitude(), place.longitude(), span);
    }

    /** "the Kremlin": the capital of the state that the words from one on name by a house; null where they name none. */
    public @Nullable Where seat(Analysis analysis, Sentence sentence, int from) {
        int first = from < sentence.size() && sentence.token(from).is("det") ? from + 1 : from;
        for (int last = Math.min(first + HOUSE, sentence.size()) - 1; last >= first; last--) {
            Span words = analysis.span(sentence, first, last);
            boolean name = Character.isUpperCase(words.text().charAt(0));
            for (Entry entry : name ? book.find(words.text()) : List.<Entry>of()) {
                Actor state = entry.use() == Entry.Use.METONYM ? book.actor(entry.id()) : null;
                if (state != null && state.kind() == Actor.Kind.STATE && capitals.containsKey(state.id())) {
                    return of(state, words);
                }
            }
        }
        return null;
    }
}
