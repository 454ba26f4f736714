package org.dragoman.event.discourse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Region;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.lexicon.Ontology;
import org.dragoman.language.Sentence;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that are taken up again: "The king visited Jordan on 3 May. … The visit was a success." The second
 * report has the date of the first, and its place where it names none.
 *
 * <p>A report is taken up by one whose participants are the same or fewer, or their states, and whose mode fits:
 * talks may be part of a call, a meeting or a visit. Of several contacts the one told last is meant while it is
 * fresh; later the one that was told first, which is what the text is about.
 */
public final class Resumption {
    /** A report with the words it rests on. */
    public record Told(EventReport report, Sentence sentence, Coded coded) {}

    /** What both sides of a contact do there. */
    private static final Set<Plover> JOINT = Set.of(Plover.AGREE, Plover.COOPERATE, Plover.SUPPORT);

    private static final int WEEK = 7;

    /** How many sentences a contact stays the one that is meant. */
    static final int FRESH = 3;

    private final Mentions mentions;
    private final TakenUp taken;
    private final Likeness likeness;
    private final Retelling retelling;
    private final Scene scene;
    private final int lead;
    private final List<Told> anchors = new ArrayList<>();

    /** @param lead index of the first sentence of the text proper, where it says in short what it goes on to tell */
    public Resumption(Mentions mentions, Ontology ontology, int lead) {
        this.mentions = mentions;
        this.lead = lead;
        this.taken = new TakenUp(mentions, ontology);
        this.likeness = new Likeness(mentions);
        this.retelling = new Retelling(likeness);
        this.scene = new Scene(likeness);
    }

    /** The same reports in the same order, dated where they take up a dated contact. */
    public List<EventReport> dated(List<Told> all) {
        List<Told> told = new Whereabouts(mentions).placed(new Headlines(taken).named(all));
        Outcomes outcomes = new Outcomes(likeness, told);
        List<EventReport> reports = new ArrayList<>();
        EventReport latest = null;
        for (Told written : told) {
            Told each = attached(written, told, reports);
            EventReport report = each.report();
            if (report.type() == Plover.CONSULT && wants(report)) {
                Told anchor = anchor(each);
                if (anchor == null && opens(each)) {
                    anchor = ahead(each, told);
                }
                Told before = anchor == null ? before(each) : null;
                if (anchor != null) {
                    report = taken.from(each, anchor.report());
                    int distance = each.sentence().index() - anchor.sentence().index();
                    if (!scene.continues(each, anchor, distance)) {
                        tellMeans(anchor, report, reports);
                    }
                } else if (before != null) {
                    report = taken.dated(each, before.report());
                } else if (report.when() == null && Scene.isSameDay(each.sentence()) && latest != null) {
                    report = taken.onDay(each, latest);
                } else {
                    EventReport act = outcomes.of(each);
                    report = act == null ? report : taken.dated(each, act);
                }
            }
            if (report.type() == Plover.CONSULT
                    && report.where() == null
                    && report.reality().happened()) {
                report = placed(each, report);
            }
            if (report.type() != Plover.CONSULT
                    && report.when() == null
                    && report.reality().happened()) {
                report = outcome(each);
            }
            latest = isOfDay(report) ? report : latest;
            if (isAnchor(report) || isUndated(report, each)) {
                anchors.add(new Told(report, each.sentence(), each.coded()));
            }
            reports.add(report);
        }
        openings(told, reports);
        return reports;
    }

    /** "They met in Lima on Friday. The meeting, which opened at noon on Thursday, failed": in the place of the one it takes up. */
    private EventReport placed(Told told, EventReport report) {
        When own = report.when();
        boolean dated = own != null && own.basis().equals("event") && !isCoarse(own);
        if (own == null || !dated || !Retelling.isDefinite(told)) {
            return report;
        }
        for (int i = anchors.size() - 1; i >= 0; i--) {
            Told anchor = anchors.get(i);
            int distance = told.sentence().index() - anchor.sentence().index();
            EventReport theirs = anchor.report();
            boolean one = distance > 0
                    && distance <= FRESH
                    && theirs.where() != null
                    && Likeness.parties(report).equals(Likeness.parties(theirs))
                    && !anchor.coded().mode().equals("visit")
                    && !Set.of("call", "video").contains(told.coded().mode());
            if (one && isNear(own, theirs.when())) {
                List<String> because = new ArrayList<>(report.because());
                because.add("place: of the " + theirs.mode() + " it takes up");
                return Circumstances.at(report, own, theirs.where(), because);
            }
        }
        return report;
    }

    /** Whether two days are of one week. */
    private static boolean isNear(When own, @Nullable When theirs) {
        Edtf one = Edtf.read(own.edtf());
        Edtf other = theirs == null ? null : Edtf.read(theirs.edtf());
        LocalDate first = one == null ? null : one.earliest();
        LocalDate last = other == null ? null : other.latest();
        return first != null && last != null && Math.abs(ChronoUnit.DAYS.between(first, last)) <= WEEK;
    }

    /** Dates the contacts of a heading by what the text came to tell of them. */
    private void openings(List<Told> told, List<EventReport> reports) {
        List<Told> dated = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            dated.add(
                    new Told(reports.get(i), told.get(i).sentence(), told.get(i).coded()));
        }
        for (int i = 0; i < reports.size(); i++) {
            Told each = dated.get(i);
            boolean open = each.report().type() == Plover.CONSULT && wants(each.report()) && opens(each);
            Told anchor = open ? ahead(each, dated) : null;
            if (anchor != null) {
                reports.set(i, taken.from(each, anchor.report()));
            }
        }
    }

    /** A contact with the day and place of the one of its sentence to which a clause attaches it, where it has none. */
    private Told attached(Told told, List<Told> all, List<EventReport> before) {
        EventReport report = told.report();
        if (report.type() != Plover.CONSULT || report.when() != null && report.where() != null) {
            return told;
        }
        int first = before.size();
        while (first > 0
                && all.get(first - 1).sentence().index() == told.sentence().index()) {
            first--;
        }
        for (int i = first; i < all.size(); i++) {
            Told other = all.get(i);
            if (other.sentence().index() != told.sentence().index()) {
                break;
            }
            EventReport theirs = i < before.size() ? before.get(i) : other.report();
            // "are to meet in Lima, where Peru will host the games in May": then and there
            boolean one = Attached.to(told, other)
                    || theirs.reality() == Reality.PLANNED && isSamePlace(report, theirs) && Attached.to(other, told)
                    // "flew to Lima, where the king received her on Monday"
                    || isDatedVisit(report, theirs) && Attached.to(other, told);
            if (theirs.type() == Plover.CONSULT && isAlike(report, theirs) && one) {
                return new Told(taken.beside(told, theirs), told.sentence(), told.coded());
            }
        }
        return told;
    }

    private static boolean isDatedVisit(EventReport visit, EventReport contact) {
        return "visit".equals(visit.mode())
                && visit.when() == null
                && contact.when() != null
                && !"visit".equals(contact.mode())
                && isSamePlace(visit, contact);
    }

    private static boolean isAlike(EventReport one, EventReport other) {
        return one.reality() == other.reality()
                || one.reality() == Reality.PLANNED && "visit".equals(other.mode())
                || one.reality().happened() && other.reality().happened();
    }

    private static boolean isSamePlace(EventReport one, EventReport other) {
        return one.where() != null
                && other.where() != null
                && one.where().name().equals(other.where().name());
    }

    /** "They met in Bern on Monday. … The two leaders agreed to reopen the border": what both did there. */
    private EventReport outcome(Told told) {
        EventReport report = told.report();
        boolean mutual = JOINT.contains(report.type())
                && new Clauses(told.sentence()).isOver(told.coded().anchor());
        Set<String> own = Likeness.parties(report);
        if (!mutual || own.size() < 2) {
            return report;
        }
        Told last = null;
        boolean one = true;
        for (Told each : anchors) {
            Set<String> met = Likeness.parties(each.report());
            boolean same = own.equals(met) || likeness.states(met).equals(own) && met.size() == own.size();
            if (same && !each.coded().mode().equals("visit")) {
                When when = each.report().when();
                one &= last == null || isSameDay(when, last.report().when());
                last = each;
            }
        }
        boolean fresh =
                last != null && told.sentence().index() - last.sentence().index() <= FRESH;
        return last != null && isAnchor(last.report()) && (fresh || one) ? taken.dated(told, last.report()) : report;
    }

    private static boolean isSameDay(@Nullable When a, @Nullable When b) {
        return a != null && b != null && a.edtf().equals(b.edtf());
    }

    /** "They spoke on Monday. … The talk, held by video": the means that is told later is that of what it takes up. */
    private void tellMeans(Told anchor, EventReport report, List<EventReport> reports) {
        EventReport before = anchor.report();
        EventReport told = taken.of(before, report.mode());
        int at = reports.indexOf(before);
        if (at >= 0 && !told.equals(before)) {
            reports.set(at, told);
            anchors.set(anchors.indexOf(anchor), new Told(told, anchor.sentence(), anchor.coded()));
        }
    }

    /** Undated, or dated by nothing finer than a month: "the third call this year". */
    private static boolean wants(EventReport report) {
        When when = report.when();
        return report.reality().happened()
                && (when == null || isCoarse(when) || when.basis().equals("document"));
    }

    static boolean isCoarse(When when) {
        return Circumstances.precision(when.edtf()).ordinal() < Edtf.Precision.DAY.ordinal();
    }

    private static boolean isAnchor(EventReport report) {
        When when = report.when();
        return isOfDay(report) && when != null && !when.basis().equals("document");
    }

    /** A contact that took place on a day that is known. */
    private static boolean isOfDay(EventReport report) {
        When when = report.when();
        return report.type() == Plover.CONSULT
                && report.reality().happened()
                && when != null
                && !when.edtf().startsWith("..")
                && !isCoarse(when);
    }

    /** A contact told as a fact of its own without a date: what takes it up has none either. */
    private static boolean isUndated(EventReport report, Told told) {
        return report.type() == Plover.CONSULT
                && report.reality() == Reality.ACTUAL
                && report.when() == null
                && told.coded().trigger().tag().equals("VBD")
                && told.sentence().region() == Region.Kind.BODY;
    }

    /** Whether the report stands in a heading or the first sentence, before the text has given any date. */
    private boolean opens(Told told) {
        When when = told.report().when();
        return (when == null || when.basis().equals("document"))
                && (told.sentence().region() == Region.Kind.HEADING
                        || told.sentence().index() == 0
                        // "agreed after four days of talks. … The talks were held from 6 to 10 March"
                        || told.sentence().index() == lead && when == null);
    }

    /** What the text goes on to tell of a contact of its opening; of a visit rather the arrival than a meeting in its course. */
    private @Nullable Told ahead(Told head, List<Told> told) {
        Told visit = head.coded().mode().equals("visit")
                ? first(head, told.stream().filter(each -> sameMode(head, each)).toList())
                : null;
        return visit == null ? first(head, told) : visit;
    }

    private @Nullable Told first(Told head, List<Told> told) {
        for (Told each : told) {
            int distance = each.sentence().index() - head.sentence().index();
            // "The first was held in May": one of several, and not the one the heading tells of
            boolean several = each.coded().trigger().tag().equals("JJ");
            // "talks in Lima … The accord was signed by both envoys": signed at the end of them
            boolean signing = each.coded().trigger().lemma().equals("sign") && !isAnchor(each.report());
            if (distance > 0
                    && !several
                    && !signing
                    && (distance <= 2 * FRESH
                            || isSamePlace(head.report(), each.report()) && Retelling.isDefinite(each))
                    && (isAnchor(each.report()) || distance <= FRESH && isOfDay(each.report()))
                    && likeness.fits(head, each, true, distance <= FRESH)) {
                return each;
            }
        }
        return null;
    }

    private @Nullable Told anchor(Told told) {
        boolean definite = Retelling.isDefinite(told);
        List<Told> fitting = new ArrayList<>();
        for (int i = anchors.size() - 1; i >= 0; i--) {
            Told anchor = anchors.get(i);
            int distance = told.sentence().index() - anchor.sentence().index();
            if (anchor.report().when() != null && scene.continues(told, anchor, distance)) {
                return anchor;
            }
            if (likeness.fits(told, anchor, definite, distance <= FRESH)
                    && (definite || retelling.isRetold(told, distance))) {
                fitting.add(anchor);
            }
        }
        if (fitting.isEmpty()) {
            return null;
        }
        if (told.coded().mode().equals("visit") && fitting.stream().anyMatch(each -> sameMode(told, each))) {
            fitting.removeIf(each -> !sameMode(told, each));
        }
        Told last = fitting.get(0);
        boolean fresh = told.sentence().index() - last.sentence().index() <= FRESH;
        Told first = fitting.get(fitting.size() - 1);
        for (Told each : fitting) {
            if (!fresh && sameMode(told, each)) {
                first = each;
            }
        }
        Told meant = nearestKind(told, fitting, fresh ? last : first);
        // the one that is meant may have no date itself
        return isAnchor(meant.report()) && compatible(told.report().when(), meant.report()) ? meant : null;
    }

    /** The contact right before, in whose scene another is told; null where there is none. */
    private @Nullable Told before(Told told) {
        for (int i = anchors.size() - 1; i >= 0; i--) {
            Told anchor = anchors.get(i);
            int distance = told.sentence().index() - anchor.sentence().index();
            if (scene.follows(told, anchor, distance)) {
                // the one before may have no date itself
                return isAnchor(anchor.report()) ? anchor : null;
            }
        }
        return null;
    }

    /** Of the contacts in one sentence the one of the same mode, else no visit: talks are rather of a meeting. */
    private static Told nearestKind(Told told, List<Told> fitting, Told chosen) {
        Told best = chosen;
        for (Told each : fitting) {
            if (each.sentence().equals(chosen.sentence()) && rank(told, each) > rank(told, best)) {
                best = each;
            }
        }
        return best;
    }

    private static int rank(Told told, Told anchor) {
        return sameMode(told, anchor) ? 2 : anchor.coded().mode().equals("visit") ? 0 : 1;
    }

    private static boolean sameMode(Told told, Told anchor) {
        return told.coded().mode().equals(anchor.coded().mode());
    }

    /** Whether a coarse date of its own leaves room for the contact's. */
    private static boolean compatible(@Nullable When own, EventReport anchor) {
        When when = anchor.when();
        if (own == null || when == null || !isCoarse(own)) {
            return true;
        }
        Edtf mine = Edtf.read(own.edtf());
        Edtf other = Edtf.read(when.edtf());
        return mine != null && other != null && (mine.contains(other) || mine.compatible(other));
    }
}
