package org.dragoman.web.page;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.ledger.ActorIndex;

/** The pairs of states, or of bodies that belong to none, between which an event is reported. */
final class StatePairs {
    private static final String BETWEEN = "\u0000";
    private static final int MOST = 6;

    private StatePairs() {}

    /** Every pair of one who acts and one acted upon, each once; nothing where both are of one state. */
    static Set<String> of(ActorIndex actors, List<String> source, List<String> target) {
        Set<String> pairs = new TreeSet<>();
        for (String one : states(actors, source)) {
            for (String other : states(actors, target)) {
                if (!one.equals(other)) {
                    pairs.add(one.compareTo(other) < 0 ? one + BETWEEN + other : other + BETWEEN + one);
                }
            }
        }
        return pairs;
    }

    /** The two of a pair. */
    static String[] sides(String pair) {
        return pair.split(BETWEEN, 2);
    }

    private static Set<String> states(ActorIndex actors, List<String> ids) {
        Set<String> states = new TreeSet<>();
        for (String id : ids) {
            String state = actors.state(id);
            if (state != null) {
                states.add(state);
            } else {
                ActorIndex.Entry entry = actors.get(id);
                if (entry != null
                        && !entry.provisional()
                        && (entry.kind().equals("organisation") || entry.kind().equals("bloc"))) {
                    states.add(id);
                }
            }
            if (states.size() >= MOST) {
                break;
            }
        }
        return states;
    }
}
