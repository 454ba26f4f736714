package org.dragoman.event.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.document.RecordId;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Contact;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.discourse.Resumption;
import org.dragoman.event.participant.Argument;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that a count takes for granted: "her first visit to Norway since May 2017" tells of one in May 2017, too.
 */
public final class Presupposed {
    private static final Set<String> COUNTED = Set.of("first");

    private Presupposed() {}

    /** The reports of a document with those that they take for granted, each behind the one that does. */
    public static List<EventReport> with(List<EventReport> reports, List<Resumption.Told> told, Times times) {
        Map<String, Resumption.Told> words = new HashMap<>();
        told.forEach(one -> words.put(one.report().id(), one));
        List<EventReport> all = new ArrayList<>();
        for (EventReport report : reports) {
            all.add(report);
            Resumption.Told one = words.get(report.id());
            EventReport before = one == null ? null : of(report, one.sentence(), one.coded(), times);
            if (before != null) {
                all.add(before);
            }
        }
        return List.copyOf(all);
    }

    /** The earlier contact of the same sides, null where the words presuppose none. */
    private static @Nullable EventReport of(EventReport report, Sentence sentence, Coded coded, Times times) {
        TimeExpression since =
                report.type() == Plover.CONSULT && report.reality() == Reality.ACTUAL && isFirst(sentence, coded)
                        ? since(sentence, coded, times)
                        : null;
        String day = since == null ? null : since.edtf();
        if (since == null || day == null) {
            return null;
        }
        // on whose sidelines they met then is not told
        Contact contact = report.contact();
        String mode = report.mode() + "@since";
        return new EventReport(
                RecordId.of(
                        "ev",
                        report.document(),
                        report.trigger().start(),
                        report.trigger().end(),
                        report.type(),
                        mode,
                        report.source(),
                        report.target()),
                report.document(),
                report.type(),
                report.mode(),
                report.cameo(),
                report.source(),
                report.target(),
                report.participants(),
                new When(day, since.span(), "event"),
                "visit".equals(report.mode()) ? report.where() : null,
                Reality.ACTUAL,
                report.voice(),
                report.goldstein(),
                report.quad(),
                report.trigger(),
                report.evidence(),
                report.confidence() / 2,
                contact == null ? null : new Contact(contact.level(), "bilateral", null, contact.host()),
                Stream.concat(report.because().stream(), Stream.of("taken for granted by \"first since\""))
                        .toList());
    }

    /** "their first meeting": of those with names, beside "the first meeting of the ministers", who may have been others. */
    private static boolean isFirst(Sentence sentence, Coded coded) {
        boolean counted = sentence.children(coded.trigger()).stream()
                .anyMatch(child -> child.index() < coded.trigger().index() && COUNTED.contains(child.lemma()));
        boolean visit = coded.mode().equals("visit");
        return counted
                && Stream.concat(coded.sources().stream(), visit ? Stream.of() : coded.targets().stream())
                        .map(Argument::head)
                        .allMatch(head -> head.isProper() || head.tag().startsWith("PRP"));
    }

    private static @Nullable TimeExpression since(Sentence sentence, Coded coded, Times times) {
        List<TimeExpression> all = times.in(sentence.index());
        for (TimeExpression time : all) {
            Token before = time.first() == 0 ? null : sentence.token(time.first() - 1);
            Token last = sentence.token(time.last());
            while (last.head() >= time.first() && last.head() <= time.last()) {
                last = sentence.token(last.head());
            }
            boolean own = last.head() == coded.trigger().index()
                    || last.head() == coded.trigger().head();
            boolean since = before != null
                    && (Clauses.lower(before).equals("since")
                            || Clauses.lower(sentence.token(time.first())).equals("since"));
            if (since && own && time.type() == TimeExpression.Type.DATE && time.edtf() != null) {
                return time;
            }
        }
        return null;
    }
}
