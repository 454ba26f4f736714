package org.dragoman.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.document.RecordId;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport;
import org.dragoman.event.Ontology;
import org.dragoman.event.Plover;
import org.dragoman.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * Tells the signing of a text as an event where no verb names who signed it: after "The leaders of Kenya and Uganda met in
 * Kampala", "A treaty on the lake was signed" is a deed of both, as the sides of the treaty tell.
 */
final class Signings {
    private static final String MODE = "sign";

    /** Less sure than what a verb and its subject tell. */
    private static final double CONFIDENCE = 0.5;

    private final Ontology ontology = Ontology.standard();

    /** The events, and the signings that only the instruments tell, each sentence's once, in the order of the text. */
    List<EventReport> with(List<EventReport> events, List<Instrument> instruments) {
        Set<Span> told = new HashSet<>();
        for (EventReport event : events) {
            if (MODE.equals(event.mode())) {
                told.add(event.evidence());
            }
        }
        List<EventReport> all = new ArrayList<>(events);
        for (Instrument instrument : instruments) {
            if (instrument.act().equals("signed")
                    && instrument.parties().size() >= 2
                    && told.add(instrument.evidence())) {
                all.add(signing(instrument));
            }
        }
        if (all.size() > events.size()) {
            all.sort((one, other) ->
                    Integer.compare(one.trigger().start(), other.trigger().start()));
        }
        return List.copyOf(all);
    }

    private EventReport signing(Instrument instrument) {
        String cameo = ontology.code(Plover.SUPPORT, MODE);
        Ontology.@Nullable Score score = cameo == null ? null : ontology.score(cameo);
        List<String> parties = instrument.parties();
        String when = instrument.when();
        return new EventReport(
                RecordId.of(
                        "ev",
                        instrument.document(),
                        instrument.span().start(),
                        instrument.span().end(),
                        Plover.SUPPORT,
                        MODE,
                        parties,
                        List.of()),
                instrument.document(),
                Plover.SUPPORT,
                MODE,
                cameo,
                parties,
                List.of(),
                parties.stream()
                        .map(party -> new EventReport.Participant(party, "source", null))
                        .toList(),
                when == null ? null : new EventReport.When(when, null, "narrative"),
                null,
                EventReport.Reality.ACTUAL,
                instrument.voice(),
                score == null ? null : score.goldstein(),
                score == null ? 0 : score.quad(),
                instrument.span(),
                instrument.evidence(),
                CONFIDENCE,
                null,
                List.of("signed by the sides of " + instrument.id() + ", " + instrument.name()));
    }
}
