package org.dragoman.figure.tally;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport;
import org.dragoman.event.Plover;
import org.dragoman.figure.Tally;

/** Who met last: "They met in Oslo. It was the third meeting this year." */
public final class Encounters {
    /** How far back, in code points, a meeting is still the one spoken of. */
    private static final int REACH = 600;

    /** The kinds of tally that count encounters. */
    static final Set<String> KINDS = Set.of("meeting", "call", "video", "talks", "visit", "conversation", "summit");

    private record Encounter(Span trigger, List<String> sides, boolean visit) {}

    private final List<Encounter> all = new ArrayList<>();

    public Encounters(List<EventReport> events) {
        for (EventReport event : events) {
            Set<String> sides = new LinkedHashSet<>(event.source());
            sides.addAll(event.target());
            sides.removeIf(id -> id.startsWith("unnamed:"));
            if (event.type() == Plover.CONSULT && sides.size() == 2) {
                all.add(new Encounter(event.trigger(), List.copyOf(sides), "visit".equals(event.mode())));
            }
        }
    }

    /** Those of the last encounter told of before a tally of such, empty where none is near: of visits a visit. */
    List<String> before(Tally tally) {
        Encounter last = null;
        boolean visit = tally.of().equals("visit");
        for (Encounter encounter : all) {
            int distance = tally.span().start() - encounter.trigger.start();
            boolean near = distance > 0 && distance <= REACH && encounter.sides.containsAll(tally.actors());
            if (near && (!visit || encounter.visit)) {
                last = encounter;
            }
        }
        return last == null ? List.of() : last.sides;
    }
}
