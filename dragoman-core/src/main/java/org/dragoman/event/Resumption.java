package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Region;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.When;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
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
final class Resumption {
    /** A report with the words it rests on. */
    record Told(EventReport report, Sentence sentence, Coded coded) {}

    /** Words that set a contact apart from the one spoken of: "another call", "the previous visit". */
    private static final Set<String> OTHER = Set.of(
            "another",
            "other",
            "new",
            "previous",
            "next",
            "last",
            "earlier",
            "past",
            "future",
            "former",
            "recent",
            "regular",
            "separate",
            "upcoming",
            "subsequent",
            "later");

    /** What both sides of a contact do there. */
    private static final Set<Plover> JOINT = Set.of(Plover.AGREE, Plover.COOPERATE, Plover.SUPPORT);

    /** What may be told again without "the": "they talked for an hour", "this time they spoke by video". */
    private static final Set<String> RETOLD = Set.of("talks", "call", "video");

    /** Plurals for one contact. */
    private static final Set<String> TALKS =
            Set.of("talk", "talks", "negotiation", "consultation", "discussion", "deliberation");

    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "that", "those");

    /** How many sentences a contact stays the one that is meant. */
    private static final int FRESH = 3;

    private final Mentions mentions;
    private final TakenUp taken;
    private final Likeness likeness;
    private final Scene scene;
    private final List<Told> anchors = new ArrayList<>();

    Resumption(Mentions mentions, Ontology ontology) {
        this.mentions = mentions;
        this.taken = new TakenUp(mentions, ontology);
        this.likeness = new Likeness(mentions);
        this.scene = new Scene(likeness);
    }

    /** The same reports in the same order, dated where they take up a dated contact. */
    List<EventReport> dated(List<Told> all) {
        List<Told> told = new Whereabouts(mentions).placed(new Headlines(taken).named(all));
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
                    tellMeans(anchor, report, reports);
                } else if (before != null) {
                    report = taken.dated(each, before.report());
                } else if (report.when() == null && Scene.isSameDay(each.sentence()) && latest != null) {
                    report = taken.onDay(each, latest);
                }
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
        return reports;
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
                    || theirs.reality() == Reality.PLANNED && isSamePlace(report, theirs) && Attached.to(other, told);
            if (theirs.type() == Plover.CONSULT && isAlike(report, theirs) && one) {
                return new Told(taken.beside(told, theirs), told.sentence(), told.coded());
            }
        }
        return told;
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
                && clauses(told).isOver(told.coded().anchor());
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

    private static boolean isCoarse(When when) {
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
    private static boolean opens(Told told) {
        When when = told.report().when();
        return (when == null || when.basis().equals("document"))
                && (told.sentence().region() == Region.Kind.HEADING
                        || told.sentence().index() == 0);
    }

    private @Nullable Told ahead(Told head, List<Told> told) {
        for (Told each : told) {
            int distance = each.sentence().index() - head.sentence().index();
            if (distance > 0
                    && distance <= 2 * FRESH
                    && isAnchor(each.report())
                    && likeness.fits(head, each, true, distance <= FRESH)) {
                return each;
            }
        }
        return null;
    }

    private @Nullable Told anchor(Told told) {
        boolean definite = isDefinite(told);
        List<Told> fitting = new ArrayList<>();
        for (int i = anchors.size() - 1; i >= 0; i--) {
            Told anchor = anchors.get(i);
            int distance = told.sentence().index() - anchor.sentence().index();
            if (anchor.report().when() != null && scene.continues(told, anchor, distance)) {
                return anchor;
            }
            if (likeness.fits(told, anchor, definite, distance <= FRESH) && (definite || isRetold(told, distance))) {
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

    /** Whether an indefinite report tells of the same contact: "the two presidents exchanged views on trade". */
    private boolean isRetold(Told told, int distance) {
        EventReport report = told.report();
        boolean talks =
                RETOLD.contains(told.coded().mode()) && (told.coded().mode().equals("talks") || distance <= FRESH);
        if (!talks
                || report.when() != null
                || report.source().isEmpty()
                || report.target().isEmpty()) {
            return false;
        }
        Token verb = verb(told);
        boolean people = Likeness.parties(report).stream().allMatch(id -> likeness.isPerson(id));
        boolean apart =
                told.sentence().children(told.coded().trigger()).stream().anyMatch(child -> isOther(child));
        return verb != null
                && clauses(told).isPast(verb)
                && !apart
                && (people || distance <= (Scene.isAdded(told, verb) ? 2 : 1) * FRESH);
    }

    private static Clauses clauses(Told told) {
        return new Clauses(told.sentence());
    }

    private static @Nullable Token verb(Told told) {
        Token anchor = told.coded().anchor();
        if (anchor.isVerb()) {
            return anchor;
        }
        Token head = told.sentence().head(told.coded().trigger());
        return head != null && head.isVerb() ? head : null;
    }

    /** "The call", "these talks", "his visit", "Peru's talks"; but not "another call", "the second visit". */
    private static boolean isDefinite(Told told) {
        Sentence sentence = told.sentence();
        Token trigger = told.coded().mode().equals("attend")
                ? attended(sentence, told.coded().trigger())
                : told.coded().trigger();
        if (told.coded().mode().equals("host")) {
            // "hosted them"
            return told.report().target().size() > 1
                    && told.coded().targets().stream()
                            .anyMatch(guest -> Clauses.lower(guest.head()).equals("them"));
        }
        if (!trigger.isNoun()) {
            return false;
        }
        List<Token> children = sentence.children(trigger);
        boolean pointed = children.stream()
                .anyMatch(child -> child.is("nsubj") && Set.of("this", "it").contains(Clauses.lower(child)));
        boolean marked = children.stream()
                .anyMatch(child -> (child.is("det") && DEFINITE.contains(Clauses.lower(child)))
                        || child.relation().equals("nmod:poss"));
        boolean ordinal = children.stream().anyMatch(child -> isOrdinal(child));
        boolean apart = children.stream().anyMatch(child -> isOther(child));
        boolean several = trigger.tag().equals("NNS") && !TALKS.contains(trigger.lemma());
        Token head = sentence.head(trigger);
        boolean counted = head != null && Set.of("number", "series", "count").contains(head.lemma());
        return (marked || pointed) && !apart && !several && !counted && (!ordinal || pointed);
    }

    /** "The meeting was attended by the envoy", "the envoy opened the session": what someone attends, else the verb. */
    private static Token attended(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.is("obj")
                    || child.relation().equals("nsubj:pass")
                    || child.is("obl") && sentence.has(child, "case")) {
                return child;
            }
        }
        return verb;
    }

    static boolean isOrdinal(Token token) {
        return token.is("amod")
                && (token.entity().equals("ORDINAL")
                        || Set.of("first", "second", "third").contains(Clauses.lower(token))
                        || token.text().matches("[0-9]+(st|nd|rd|th)"));
    }

    static boolean isOther(Token token) {
        return (token.is("amod") || token.is("det")) && OTHER.contains(Clauses.lower(token));
    }
}
