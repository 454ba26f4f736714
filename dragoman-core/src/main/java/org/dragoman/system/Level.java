package org.dragoman.system;

import java.util.Set;
import org.dragoman.ledger.ActorIndex;
import org.jspecify.annotations.Nullable;

/** At which level actors are looked at: whom someone stands for. */
@FunctionalInterface
public interface Level {
    /** The actor that the actor of an id stands for, null where it is not looked at. */
    @Nullable
    String of(String actor);

    /**
     * States, and organisations and blocs that belong to none. A president stands for the state; persons whose
     * state is not known, outlets and the unnamed are left out.
     */
    static Level states(ActorIndex actors) {
        return id -> {
            String state = actors.state(id);
            ActorIndex.Entry entry = actors.get(id);
            if (state != null || entry == null) {
                return state;
            }
            return entry.kind().equals("organisation") || entry.kind().equals("bloc") ? id : null;
        };
    }

    /**
     * Two sides.
     *
     * @param one what to call the first
     * @param ofOne ids of all who belong to it
     * @param other what to call the second
     * @param ofOther ids of all who belong to it
     */
    static Level sides(String one, Set<String> ofOne, String other, Set<String> ofOther) {
        return id -> ofOne.contains(id) ? one : ofOther.contains(id) ? other : null;
    }
}
