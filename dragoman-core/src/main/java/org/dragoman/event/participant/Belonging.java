package org.dragoman.event.participant;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.jspecify.annotations.Nullable;

/** To whom those of a document belong: a premier to a state, a regiment to an army. */
public final class Belonging {
    private static final int DEPTH = 4;

    private final Mentions mentions;

    public Belonging(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Whether the one is part of the other, or belongs to it through others; nobody belongs to himself. */
    boolean isOf(String part, String whole) {
        String at = owner(part);
        for (int i = 0; i < DEPTH && at != null; i++) {
            if (at.equals(whole)) {
                return true;
            }
            at = owner(at);
        }
        return false;
    }

    /** Whom someone serves, or himself where nobody is known: the state of a premier. */
    public String side(String id) {
        String owner = owner(id);
        return owner == null ? id : owner;
    }

    /** The states to which actors belong, beside those that are states themselves. */
    public Set<String> states(Set<String> actors) {
        Set<String> states = new LinkedHashSet<>();
        for (String actor : actors) {
            String at = owner(actor);
            for (int i = 0; i < DEPTH && at != null; i++) {
                if (isState(at)) {
                    states.add(at);
                }
                at = owner(at);
            }
        }
        return states;
    }

    /** Whether an id is that of a state: its code of three letters (ISO 3166-1). */
    public static boolean isState(String actor) {
        return actor.length() == 3
                && isCapital(actor.charAt(0))
                && isCapital(actor.charAt(1))
                && isCapital(actor.charAt(2));
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private @Nullable String owner(String id) {
        Actor actor = mentions.actor(id);
        return actor == null ? null : actor.of();
    }
}
