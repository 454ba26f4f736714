package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.event.clause.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Bodies in which two states sit together: at "the fourth meeting of the Peru–Chile Border Commission" Peru meets
 * Chile.
 */
final class JointBodies {
    private static final Set<String> BODIES = Set.of("commission", "committee", "council", "dialogue", "panel");

    private static final Set<String> JOINT =
            Set.of("bilateral", "cooperation", "intergovernmental", "joint", "mixed", "steering");

    private final Sentence sentence;
    private final Mentions mentions;

    JointBodies(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** Whether a phrase names such a body; one that the book knows has members of its own. */
    boolean isJoint(Argument body) {
        Actor actor =
                body.mention() == null ? null : mentions.actor(body.mention().actor());
        boolean known = actor != null && (!actor.provisional() || actor.kind() != Actor.Kind.ORGANISATION);
        return !known
                && BODIES.contains(body.head().lemma().toLowerCase(Locale.ROOT))
                && (states(body).size() == 2 || isCalledJoint(body));
    }

    private boolean isCalledJoint(Argument body) {
        for (int i = body.first(); i < body.last(); i++) {
            if (JOINT.contains(Clauses.lower(sentence.token(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The two states in its name, else nobody. */
    List<Argument> sides(Argument body) {
        List<Argument> states = states(body);
        return states.size() == 2 ? states : List.of();
    }

    private List<Argument> states(Argument body) {
        List<Argument> found = new ArrayList<>();
        for (Mention mention : mentions.in(sentence.index())) {
            Actor actor = mentions.actor(mention.actor());
            boolean inside = body.first() <= mention.first() && mention.last() <= body.last();
            if (inside && actor != null && actor.kind() == Actor.Kind.STATE) {
                Token head = sentence.token(mention.head());
                found.add(new Argument(head, mention.first(), mention.last(), mention, true, "sits in the joint body"));
            }
        }
        return found;
    }
}
