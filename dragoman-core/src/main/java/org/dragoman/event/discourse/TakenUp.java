package org.dragoman.event.discourse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Contact;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.discourse.Resumption.Told;
import org.dragoman.event.lexicon.Ontology;
import org.dragoman.event.participant.Argument;
import org.jspecify.annotations.Nullable;

/**
 * What a report has of the contact that it takes up: the date, the place where it names none, the means ("during the
 * conversation" after a telephone call), and those for whom "the parties" stand.
 */
final class TakenUp {
    private static final Set<String> REMOTE = Set.of("call", "video");

    /** The CAMEO code of contacts that are held apart: "discuss by telephone". */
    private static final String REMOTELY = "041";

    /** Nouns for those who sit across from one another, whoever they are: "the parties", "both sides". */
    private static final Set<String> SIDES = Set.of("party", "side", "interlocutor");

    private final Mentions mentions;
    private final Ontology ontology;

    TakenUp(Mentions mentions, Ontology ontology) {
        this.mentions = mentions;
        this.ontology = ontology;
    }

    /** The report with what it takes from a dated contact. */
    EventReport from(Told told, EventReport anchor) {
        return of(leaders(told, dated(told, anchor), anchor), anchor.mode());
    }

    /** The report with the date of a contact, and its place where it names none. */
    EventReport dated(Told told, EventReport anchor) {
        EventReport report = onDay(told, anchor);
        Where where = report.where() == null && anchor.when() != null ? anchor.where() : report.where();
        return Circumstances.at(report, report.when(), where, report.because());
    }

    /** The report with the date of a contact. */
    EventReport onDay(Told told, EventReport anchor) {
        When when = anchor.when();
        EventReport report = told.report();
        if (when == null) {
            return report;
        }
        List<String> because = new ArrayList<>(report.because());
        because.removeIf(reason -> reason.startsWith("date "));
        because.add("date " + when.edtf() + ": of the " + anchor.mode() + " it takes up, \""
                + anchor.trigger().text() + "\"");
        return Circumstances.at(report, new When(when.edtf(), null, "narrative"), report.where(), because);
    }

    /** The report with the day and the place of a contact to which a clause attaches it, where it tells none itself. */
    EventReport beside(Told told, EventReport other) {
        EventReport report = told.report();
        When own = report.when();
        When when = other.when();
        boolean free = own == null || own.basis().equals("document");
        boolean remote =
                REMOTE.contains(String.valueOf(report.mode())) || REMOTE.contains(String.valueOf(other.mode()));
        List<String> because = new ArrayList<>(report.because());
        if (free && when != null) {
            because.removeIf(reason -> reason.startsWith("date "));
            because.add("date " + when.edtf() + ": of the " + other.mode() + " of its sentence");
        }
        return Circumstances.at(
                report,
                free && when != null ? new When(when.edtf(), null, "sentence") : own,
                report.where() == null && !remote ? other.where() : report.where(),
                because);
    }

    /** The report by the means of the contact it is one with, where it says nothing of its own: talks are then a call. */
    EventReport of(EventReport report, @Nullable String mode) {
        boolean open = "talks".equals(report.mode()) || "meet".equals(report.mode()) && "video".equals(mode);
        if (mode == null || !REMOTE.contains(mode) || !open) {
            return report;
        }
        List<String> because = new ArrayList<>(report.because());
        because.add("mode " + mode + ": that of the contact it is one with");
        Ontology.Score score = ontology.score(REMOTELY);
        Double scale = report.goldstein();
        return report.by(mode, REMOTELY, score == null ? scale : Double.valueOf(score.goldstein()), because);
    }

    /** "The premiers met. … The parties discussed trade": the premiers, not their states at large. */
    private EventReport leaders(Told told, EventReport report, EventReport anchor) {
        List<Argument> all = new ArrayList<>(told.coded().sources());
        all.addAll(told.coded().targets());
        boolean sides = !all.isEmpty()
                && all.stream().allMatch(a -> SIDES.contains(a.head().lemma()));
        Map<String, String> people = new LinkedHashMap<>();
        for (String id : parties(anchor)) {
            Actor actor = mentions.actor(id);
            if (actor != null && actor.kind() == Actor.Kind.PERSON && actor.of() != null) {
                people.put(id, actor.of());
            }
        }
        Contact details = anchor.contact();
        Contact own = report.contact();
        if (!sides
                || details == null
                || own == null
                || people.size() != parties(anchor).size()
                || !Set.copyOf(people.values()).equals(parties(report))) {
            return report;
        }
        List<Participant> participants = new ArrayList<>();
        for (String role : List.of("source", "target")) {
            for (String id : role.equals("source") ? anchor.source() : anchor.target()) {
                Participant by = report.participants().stream()
                        .filter(p -> p.actor().equals(people.get(id)))
                        .findFirst()
                        .orElse(null);
                participants.add(
                        new Participant(id, role, by == null ? null : by.mention(), by == null ? null : by.span()));
            }
        }
        List<String> because = new ArrayList<>(report.because());
        because.add("sides: those of the " + anchor.mode() + " it takes up");
        return report.between(
                anchor.source(),
                anchor.target(),
                participants,
                report.where(),
                new Contact(details.level(), own.setting(), own.frame(), own.host()),
                because);
    }

    private static Set<String> parties(EventReport report) {
        Set<String> parties = new LinkedHashSet<>(report.source());
        parties.addAll(report.target());
        return parties;
    }
}
