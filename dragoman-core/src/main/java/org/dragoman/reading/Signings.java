package org.dragoman.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.actor.PlaceMention;
import org.dragoman.document.RecordId;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.Plover;
import org.dragoman.event.lexicon.Ontology;
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

    /** "signed in", "concluded at": what stands before the place of a signing. */
    private static final Pattern BEFORE_PLACE =
            Pattern.compile("(?is).*\\b(signed|initialled|concluded|adopted)( \\w+)? (in|at) (the )?");

    private final Ontology ontology = Ontology.standard();

    /** The events, and the signings that only the instruments tell, each sentence's once, in the order of the text. */
    List<EventReport> with(List<EventReport> events, List<Instrument> instruments, List<PlaceMention> places) {
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
                all.add(signing(instrument, place(instrument, places)));
            }
        }
        if (all.size() > events.size()) {
            all.sort((one, other) ->
                    Integer.compare(one.trigger().start(), other.trigger().start()));
        }
        return List.copyOf(all);
    }

    /** "signed in Kampala on Friday"; null where no place stands right there. */
    private static @Nullable Where place(Instrument instrument, List<PlaceMention> places) {
        Span evidence = instrument.evidence();
        for (PlaceMention place : places) {
            Span words = place.span();
            boolean inside = evidence.start() < words.start() && words.end() <= evidence.end();
            int length = words.start() - evidence.start();
            String before =
                    inside ? evidence.text().substring(0, evidence.text().offsetByCodePoints(0, length)) : "";
            if (BEFORE_PLACE.matcher(before).matches()) {
                return new Where(place.name(), place.country(), place.latitude(), place.longitude(), words);
            }
        }
        return null;
    }

    private EventReport signing(Instrument instrument, @Nullable Where where) {
        String cameo = ontology.code(Plover.SUPPORT, MODE);
        Ontology.@Nullable Score score = cameo == null ? null : ontology.score(cameo);
        // as of "Peru and Chile signed": the first with the others
        List<String> first = instrument.parties().subList(0, 1);
        List<String> others =
                instrument.parties().subList(1, instrument.parties().size());
        String when = instrument.when();
        return new EventReport(
                RecordId.of(
                        "ev",
                        instrument.document(),
                        instrument.span().start(),
                        instrument.span().end(),
                        Plover.SUPPORT,
                        MODE,
                        first,
                        others),
                instrument.document(),
                Plover.SUPPORT,
                MODE,
                cameo,
                first,
                others,
                Stream.concat(
                                first.stream().map(party -> new EventReport.Participant(party, "source", null)),
                                others.stream().map(party -> new EventReport.Participant(party, "target", null)))
                        .toList(),
                when == null ? null : new EventReport.When(when, null, "narrative"),
                where,
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
