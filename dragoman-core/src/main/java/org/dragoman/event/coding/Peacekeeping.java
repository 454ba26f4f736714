package org.dragoman.event.coding;

import java.util.stream.Stream;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Troops that keep the peace are a help and no show of force (PLOVER: AID, mode peacekeeping): "sent a battalion to Chad for
 * a peacekeeping mission", beside "sent a battalion to the border".
 */
final class Peacekeeping {
    private Peacekeeping() {}

    /** The same event, or the help that it is. */
    static Coded of(Coded event, Sentence sentence) {
        boolean troops = event.type() == Plover.MOBILIZE && event.mode().equals("troops");
        if (!troops || sentence.subtree(event.anchor()).stream().noneMatch(Peacekeeping::isOfPeace)) {
            return event;
        }
        return new Coded(
                Plover.AID,
                "peacekeeping",
                "074",
                event.trigger(),
                event.anchor(),
                event.sources(),
                event.targets(),
                event.of(),
                event.confidence(),
                Stream.concat(event.because().stream(), Stream.of("troops that keep the peace"))
                        .toList());
    }

    private static boolean isOfPeace(Token word) {
        return switch (Clauses.lower(word)) {
            case "peacekeeping", "peace-keeping", "peacekeeper", "peacekeepers" -> true;
            default -> false;
        };
    }
}
