package org.dragoman.web;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.link.Event;
import org.dragoman.link.Linked;

/** Which outlets tell of which events. */
public final class Tellers {
    private final List<Event> events;
    private final Map<String, BitSet> told = new HashMap<>();

    Tellers(Linked linked, Map<String, DocumentEntry> documents) {
        events = linked.events().stream()
                .sorted(Comparator.comparing(event -> !linked.contested(event.id())))
                .toList();
        for (int i = 0; i < events.size(); i++) {
            for (String document : events.get(i).documents()) {
                DocumentEntry entry = documents.get(document);
                if (entry != null && entry.outlet() != null) {
                    told.computeIfAbsent(entry.outlet(), outlet -> new BitSet()).set(i);
                }
            }
        }
    }

    private BitSet of(String outlet) {
        return told.getOrDefault(outlet, new BitSet());
    }

    /** Events that both outlets tell, those in which documents differ first. */
    public List<Event> both(String one, String other, int most) {
        BitSet both = (BitSet) of(one).clone();
        both.and(of(other));
        return some(both, most);
    }

    /** Events that one outlet tells and the other does not, in the same order. */
    public List<Event> alone(String one, String other, int most) {
        BitSet alone = (BitSet) of(one).clone();
        alone.andNot(of(other));
        return some(alone, most);
    }

    /** How many events both outlets tell. */
    public int shared(String one, String other) {
        BitSet both = (BitSet) of(one).clone();
        both.and(of(other));
        return both.cardinality();
    }

    private List<Event> some(BitSet places, int most) {
        return places.stream().limit(most).mapToObj(events::get).toList();
    }
}
