package org.dragoman.event.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.document.RecordId;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Contact;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.Level;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.discourse.Resumption;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Belonging;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that a count takes for granted: "her first visit to Norway since May 2017" tells of one in May 2017, too, and
 * "the first Peruvian premier to visit Oslo since 2016" of one that a premier of Peru paid then.
 */
public final class Presupposed {
    private static final Set<String> COUNTED = Set.of("first");

    private static final Set<String> CONTACTS = Set.of("call", "meeting", "summit", "talk", "talks", "trip", "visit");

    private Presupposed() {}

    /** The reports of a document with those that they take for granted, each behind the one that does. */
    public static List<EventReport> with(
            List<EventReport> reports, List<Resumption.Told> told, Mentions mentions, Times times) {
        Map<String, Resumption.Told> words = new HashMap<>();
        told.forEach(one -> words.put(one.report().id(), one));
        List<EventReport> all = new ArrayList<>();
        for (EventReport report : reports) {
            all.add(report);
            Resumption.Told one = words.get(report.id());
            EventReport before = one == null ? null : of(report, one.sentence(), one.coded(), mentions, times);
            if (before != null) {
                all.add(before);
            }
        }
        return List.copyOf(all);
    }

    /** The earlier contact of the same sides, null where the words presuppose none. */
    private static @Nullable EventReport of(
            EventReport report, Sentence sentence, Coded coded, Mentions mentions, Times times) {
        if (report.type() != Plover.CONSULT || report.reality() != Reality.ACTUAL) {
            return null;
        }
        Token apart = apart(sentence, coded);
        String office = isFirstOfOffice(sentence, coded) ? stateOf(report, sentence, coded, mentions) : null;
        boolean own = apart != null || isFirst(sentence, coded);
        TimeExpression since =
                own || office != null ? since(sentence, apart == null ? coded.trigger() : apart, times) : null;
        String day = since == null ? null : since.edtf();
        if (since == null || day == null) {
            return null;
        }
        List<String> source = own || office == null ? report.source() : List.of(office);
        List<Participant> participants = report.participants();
        if (!source.equals(report.source())) {
            participants = new ArrayList<>(List.of(new Participant(source.get(0), "source", null)));
            report.participants().stream()
                    .filter(p -> report.target().contains(p.actor()))
                    .forEach(participants::add);
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
                        source,
                        report.target()),
                report.document(),
                report.type(),
                report.mode(),
                report.cameo(),
                source,
                report.target(),
                participants,
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

    /** ", the first since May 2017": the count that stands apart behind the last contact before it, null where there is none. */
    private static @Nullable Token apart(Sentence sentence, Coded coded) {
        if (!coded.trigger().isNoun() || !isOfNamed(coded)) {
            return null;
        }
        for (int i = coded.trigger().index() + 3; i + 1 < sentence.size(); i++) {
            boolean apart = COUNTED.contains(sentence.token(i).lemma())
                    && Clauses.lower(sentence.token(i - 1)).equals("the")
                    && sentence.token(i - 2).text().equals(",")
                    && Clauses.lower(sentence.token(i + 1)).equals("since");
            boolean other = sentence.token(i).isVerb()
                    || CONTACTS.contains(sentence.token(i).lemma());
            if (apart || other) {
                return apart ? sentence.token(i) : null;
            }
        }
        return null;
    }

    /** "the first Peruvian premier to visit Oslo since 2016": another in her office was there then. */
    private static boolean isFirstOfOffice(Sentence sentence, Coded coded) {
        Token holder = sentence.head(coded.anchor());
        return holder != null
                && holder.isNoun()
                && coded.anchor().is("acl")
                && new Clauses(sentence).isInfinitive(coded.anchor())
                && sentence.children(holder, "amod").stream().anyMatch(c -> COUNTED.contains(c.lemma()))
                && "leaders".equals(Level.ofTitle(title(sentence, holder)));
    }

    private static List<String> title(Sentence sentence, Token holder) {
        return Stream.concat(
                        sentence.children(holder).stream().filter(c -> c.is("amod") || c.is("compound")),
                        Stream.of(holder))
                .map(Clauses::lower)
                .toList();
    }

    /** The state whose premier is meant: "the first Peruvian premier", else that of whoever is. */
    private static @Nullable String stateOf(EventReport report, Sentence sentence, Coded coded, Mentions mentions) {
        Token holder = sentence.head(coded.anchor());
        for (Token child : holder == null ? List.<Token>of() : sentence.children(holder)) {
            Mention state = child.is("amod") || child.is("compound")
                    ? mentions.headedBy(sentence.index(), child.index())
                    : null;
            if (state != null && Belonging.isState(state.actor())) {
                return state.actor();
            }
        }
        Actor guest =
                report.source().size() == 1 ? mentions.actor(report.source().get(0)) : null;
        return guest == null ? null : guest.of();
    }

    /** "their first meeting": of those with names, beside "the first meeting of the ministers", who may have been others. */
    private static boolean isFirst(Sentence sentence, Coded coded) {
        boolean counted = sentence.children(coded.trigger()).stream()
                .anyMatch(child -> child.index() < coded.trigger().index() && COUNTED.contains(child.lemma()));
        return counted && isOfNamed(coded);
    }

    private static boolean isOfNamed(Coded coded) {
        boolean visit = coded.mode().equals("visit");
        return Stream.concat(coded.sources().stream(), visit ? Stream.of() : coded.targets().stream())
                .map(Argument::head)
                .allMatch(head -> head.isProper() || head.tag().startsWith("PRP"));
    }

    private static @Nullable TimeExpression since(Sentence sentence, Token counted, Times times) {
        List<TimeExpression> all = times.in(sentence.index());
        for (TimeExpression time : all) {
            Token before = time.first() == 0 ? null : sentence.token(time.first() - 1);
            Token last = sentence.token(time.last());
            while (last.head() >= time.first() && last.head() <= time.last()) {
                last = sentence.token(last.head());
            }
            boolean own = last.head() == counted.index() || last.head() == counted.head();
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
