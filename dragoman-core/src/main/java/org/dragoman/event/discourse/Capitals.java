package org.dragoman.event.discourse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.Place;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport.Where;

/** The cities that "the Chilean capital" and the like stand for; a state with several has none here. */
public final class Capitals {
    private final Map<String, Place> capitals = new HashMap<>();

    public Capitals(ActorBook book) {
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
}
