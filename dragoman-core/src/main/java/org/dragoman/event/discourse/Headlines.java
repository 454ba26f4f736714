package org.dragoman.event.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.document.Region;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Contact;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.Plover;
import org.dragoman.event.discourse.Resumption.Told;
import org.dragoman.event.participant.Belonging;
import org.jspecify.annotations.Nullable;

/**
 * Headlines that name nobody, "Premiers discuss border", tell of the contact that the text goes on to tell: they have
 * its sides, and it has their means ("Readout of the minister's call" above "The minister spoke with Luis Paz").
 */
final class Headlines {
    /** In how many sentences after a headline that contact must be told. */
    private static final int REACH = 8;

    /** Titles in the plural, at the end of what an unnamed side is called. */
    private static final Pattern TITLES = Pattern.compile("(chief|leader|minister|premier|president)s?$");

    private static final Set<String> IN_PERSON = Set.of("talks", "meet", "summit", "host", "call", "video");

    private final TakenUp taken;

    Headlines(TakenUp taken) {
        this.taken = taken;
    }

    /** The same reports with the sides of headlines; without headlines whose sides nothing tells. */
    List<Told> named(List<Told> told) {
        List<Told> all = new ArrayList<>(told);
        for (Told head : told) {
            if (!isNameless(head)) {
                continue;
            }
            Told body = body(head, all);
            if (body == null) {
                all.remove(head);
                continue;
            }
            all.set(all.indexOf(head), new Told(sided(head.report(), body.report()), head.sentence(), head.coded()));
            EventReport meant = taken.of(body.report(), head.coded().mode());
            all.set(all.indexOf(body), new Told(meant, body.sentence(), body.coded()));
        }
        return List.copyOf(all);
    }

    /** Whether a heading tells of a contact of people without a name or a state. */
    private static boolean isNameless(Told told) {
        EventReport report = told.report();
        return told.sentence().region() == Region.Kind.HEADING
                && report.type() == Plover.CONSULT
                && IN_PERSON.contains(told.coded().mode())
                && !report.source().isEmpty()
                && (isUnnamed(report.source()) && isUnnamed(report.target()) || isPairOfTitles(report));
    }

    private static boolean isUnnamed(List<String> ids) {
        return ids.stream().allMatch(id -> id.startsWith("unnamed:"));
    }

    /** "Peru, Chile ministers meet": a state and a title stand for two ministers. */
    private static boolean isPairOfTitles(EventReport report) {
        return report.source().size() == 1
                && Belonging.isState(report.source().get(0))
                && report.target().size() == 1
                && report.target().get(0).matches("(unnamed:|group:).*")
                && TITLES.matcher(report.target().get(0)).find();
    }

    private static @Nullable Told body(Told head, List<Told> told) {
        for (Told each : told) {
            int distance = each.sentence().index() - head.sentence().index();
            EventReport report = each.report();
            boolean sides = !report.source().isEmpty()
                    && !report.target().isEmpty()
                    && report.source().stream().noneMatch(id -> id.startsWith("unnamed:"));
            if (distance > 0
                    && distance <= REACH
                    && sides
                    && each.sentence().region() == Region.Kind.BODY
                    && report.type() == Plover.CONSULT
                    && IN_PERSON.contains(each.coded().mode())) {
                return each;
            }
        }
        return null;
    }

    private static EventReport sided(EventReport head, EventReport body) {
        List<Participant> participants = new ArrayList<>();
        body.source().forEach(id -> participants.add(new Participant(id, "source", null)));
        body.target().forEach(id -> participants.add(new Participant(id, "target", null)));
        List<String> because = new ArrayList<>(head.because());
        because.removeIf(reason -> reason.startsWith("source ") || reason.startsWith("target "));
        because.add("sides: those of the " + body.mode() + " that the text goes on to tell");
        Contact own = head.contact();
        Contact theirs = body.contact();
        Contact details = own == null || theirs == null
                ? own
                : new Contact(theirs.level(), own.setting(), own.frame(), own.host());
        return head.between(body.source(), body.target(), participants, head.where(), details, because);
    }
}
