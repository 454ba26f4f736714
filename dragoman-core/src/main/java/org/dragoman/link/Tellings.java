package org.dragoman.link;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.event.Plover;
import org.dragoman.figure.Figure;
import org.dragoman.link.SharedMeasures.Sort;
import org.jspecify.annotations.Nullable;

/**
 * What a text is telling of where it gives a number: "Troops shelled the port on Monday. Twelve people were killed": the
 * shelling.
 */
final class Tellings {
    /** Code points after which a number is no more of an event told before. */
    private static final int FAR = 1500;

    private static final Set<Plover> DEADLY =
            EnumSet.of(Plover.ASSAULT, Plover.COERCE, Plover.PROTEST, Plover.MOBILIZE, Plover.AID);
    private static final Set<Plover> PUBLIC = EnumSet.of(Plover.PROTEST);

    private final Map<String, TreeMap<Integer, Event>> deadly = new HashMap<>();
    private final Map<String, TreeMap<Integer, Event>> meetings = new HashMap<>();

    /**
     * @param events events
     * @param figures the figures that will be asked for
     */
    Tellings(Collection<Event> events, Collection<Figure> figures) {
        Set<String> documents = new HashSet<>();
        figures.stream()
                .filter(figure -> SharedMeasures.of(figure) != null)
                .forEach(figure -> documents.add(figure.document()));
        for (Event event : events) {
            for (Event.Member member : event.members()) {
                if (documents.contains(member.document())) {
                    put(deadly, DEADLY, event, member);
                    put(meetings, PUBLIC, event, member);
                }
            }
        }
    }

    private static void put(
            Map<String, TreeMap<Integer, Event>> told, Set<Plover> types, Event event, Event.Member member) {
        if (types.contains(event.type())) {
            // Of several in one sentence that of the least id, whatever the order they come in.
            told.computeIfAbsent(member.document(), document -> new TreeMap<>())
                    .merge(member.at(), event, (one, other) -> one.id().compareTo(other.id()) < 0 ? one : other);
        }
    }

    /** The event of the figure's sentence, else the last one told before; null where there is none near. */
    @Nullable
    Event of(Figure figure) {
        SharedMeasures.Shared shared = SharedMeasures.of(figure);
        if (shared == null || shared.sort() == Sort.TERM) {
            return null;
        }
        TreeMap<Integer, Event> told = (shared.sort() == Sort.TOLL ? deadly : meetings).get(figure.document());
        int at = figure.evidence().start();
        Map.Entry<Integer, Event> last = told == null ? null : told.floorEntry(at);
        return last == null || at - last.getKey() > FAR ? null : last.getValue();
    }
}
