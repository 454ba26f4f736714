package org.dragoman.actor.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.DayRange;
import org.dragoman.actor.book.State;
import org.dragoman.actor.phrase.Phrase;

/** Whose seat a capital was: "Moscow" said of the Soviet Union in 1974, "Belgrade" of Yugoslavia in 1985. */
public final class FormerSeats {
    /** By the id of the state that has the capital now. */
    private final Map<String, Actor> former = new HashMap<>();

    /** @param date EDTF, of the document */
    public FormerSeats(ActorBook book, String date) {
        DayRange days = DayRange.parse(date);
        List<State> gone = new ArrayList<>();
        for (State state : book.states()) {
            DayRange life = state.end() == null ? null : DayRange.parse(state.start() + "/" + state.end());
            if (days != null && life != null && life.overlaps(days) && state.capital() != null) {
                gone.add(state);
            }
        }
        for (State before : gone) {
            for (State now : book.states()) {
                Actor actor = book.actor(before.id());
                if (now.end() == null && Objects.equals(before.capital(), now.capital()) && actor != null) {
                    former.put(now.id(), actor);
                }
            }
        }
    }

    /** Puts the state of the time in the place of the one of today, for seats and for what they own. */
    public void read(List<Phrase> sentence) {
        if (former.isEmpty()) {
            return;
        }
        for (Phrase seat : sentence) {
            Actor today = seat.actor;
            Actor before = today == null || seat.kind != Phrase.Kind.SEAT ? null : former.get(today.id());
            if (today == null || before == null) {
                continue;
            }
            seat.actor = before;
            for (Phrase owned : sentence) {
                if (owned.noun != null && owned.contains(seat)) {
                    owned.of.replaceAll(of -> of.id().equals(today.id()) ? before : of);
                }
            }
        }
    }
}
