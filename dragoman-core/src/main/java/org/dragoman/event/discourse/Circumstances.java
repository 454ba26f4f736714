package org.dragoman.event.discourse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.participant.Cluster;
import org.dragoman.event.participant.Sides;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Edtf;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * The time of an event: the date that modifies it, else the sentence's only one that belongs to no other clause,
 * else the day of fresh news.
 *
 * <p>That something is in the past tense does not date it to the day of publication: a commentary tells of what
 * happened at any time before. Only a news item that opens with that day or the one before reports on them.
 */
public final class Circumstances {
    private static final Set<String> OFFSET = Set.of("before", "after", "eve", "prior", "following", "until", "since");

    /** What is told apart by its year: "the accord of 1978". */
    private static final Set<String> DATED = Set.of(
            "accord",
            "agreement",
            "constitution",
            "convention",
            "declaration",
            "memorandum",
            "pact",
            "protocol",
            "resolution",
            "treaty");

    private static final Set<String> JUBILEES = Set.of("anniversary", "centenary", "jubilee");

    /** Words for what is to come, whose day is that of what they await. */
    private static final Set<String> AWAITING =
            Set.of("bill", "due", "expect", "schedule", "set", "slate", "suppose", "tip");

    /** What a date only bounds: "had not met since May", "before June". */
    private static final Set<String> LIMITS = Set.of("since", "before", "until", "till");

    private final Analysis analysis;
    private final Times times;
    private final News news;

    public Circumstances(Analysis analysis, Times times) {
        this.analysis = analysis;
        this.times = times;
        this.news = new News(analysis, times);
    }

    /**
     * The time of an event.
     *
     * @param told whether the event is told as having happened, so that the document's date can bound it
     */
    public @Nullable When when(Sentence sentence, Coded coded, boolean told) {
        int dateline = new Clauses(sentence).dateline();
        Cluster cluster = coded.cluster();
        List<TimeExpression> dated = times.in(sentence.index()).stream()
                .filter(t -> t.edtf() != null && t.first() > dateline && !isReckonedFrom(sentence, coded, t))
                .filter(t -> cluster == null || cluster.admitsDate(t.first()))
                .toList();
        if (dated.stream().anyMatch(t -> !isStamp(t))) {
            dated = dated.stream().filter(t -> !isStamp(t)).toList();
        }
        TimeExpression own = null;
        for (TimeExpression time : dated) {
            boolean held = cluster != null && cluster.holds(time.first());
            own = held && (own == null || isFiner(time, own)) ? time : own;
        }
        if (own != null) {
            return new When(edtf(own), own.span(), "event");
        }
        TimeExpression described = ofWhen(sentence, coded, dated, times.in(sentence.index()));
        if (described == null) {
            described = before(sentence, coded, times.in(sentence.index()));
        }
        if (described != null) {
            return new When(edtf(described), described.span(), "event");
        }
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        for (TimeExpression time : dated) {
            int distance = distance(sentence, coded, time);
            if (distance < nearest || (distance <= NEAR && best != null && isFiner(time, best))) {
                nearest = Math.min(nearest, distance);
                best = time;
            }
        }
        if (best != null && nearest <= NEAR) {
            When row = SeveralDates.of(sentence, coded, best, dated);
            return row != null ? row : new When(edtf(best), best.span(), "event");
        }
        TimeExpression before = nearest < ELSEWHERE ? null : ofSister(sentence, coded, dated);
        if (before != null) {
            return new When(edtf(before), before.span(), "sentence");
        }
        long reaching = dated.stream()
                .filter(time -> distance(sentence, coded, time) < ELSEWHERE)
                .count();
        if (best != null && reaching == 1) {
            return new When(edtf(best), best.span(), "sentence");
        }
        TimeExpression entry = dated.stream()
                .filter(time -> isOfEntry(sentence, time))
                .findFirst()
                .orElse(null);
        if (entry != null) {
            return new When(edtf(entry), entry.span(), "sentence");
        }
        TimeExpression awaited = ofAwaiting(sentence, coded, dated);
        if (awaited != null) {
            return new When(edtf(awaited), awaited.span(), "sentence");
        }
        return told ? news.when(sentence, coded) : null;
    }

    /** "On Sunday Sosa is expected to meet the king": the day is that of what is expected. */
    private static @Nullable TimeExpression ofAwaiting(Sentence sentence, Coded coded, List<TimeExpression> dated) {
        Token verb = coded.anchor();
        Token above = verb.is("xcomp") || verb.is("advcl") ? sentence.head(verb) : null;
        if (above == null
                || !AWAITING.contains(above.lemma())
                || !above.tag().equals("VBN") && !above.tag().equals("JJ")
                || !new Clauses(sentence).isInfinitive(verb)) {
            return null;
        }
        for (TimeExpression time : dated) {
            boolean there = sentence.children(above).stream()
                    .anyMatch(c -> time.first() <= c.index() && c.index() <= time.last());
            if (there) {
                return time;
            }
        }
        return null;
    }

    /** "in February 2020, when she visited Lima": the time that a clause describes, where it tells no other. */
    private static @Nullable TimeExpression ofWhen(
            Sentence sentence, Coded coded, List<TimeExpression> dated, List<TimeExpression> all) {
        Token verb = coded.anchor().isVerb() ? coded.anchor() : sentence.head(coded.anchor());
        Token head = verb == null ? null : sentence.head(verb);
        if (verb == null || head == null || !verb.is("acl")) {
            return null;
        }
        boolean when = sentence.children(verb).stream()
                .anyMatch(c -> Clauses.lower(c).equals("when") && c.index() < verb.index());
        if (!when) {
            return null;
        }
        boolean own = dated.stream().anyMatch(time -> time.first() > verb.index());
        return own
                ? null
                : all.stream()
                        .filter(time -> time.edtf() != null)
                        .filter(time -> time.first() <= head.index() && head.index() <= time.last())
                        .findFirst()
                        .orElse(null);
    }

    /**
     * "Last year, when Peru closed the port, prices rose", "calm since May, when Peru left and Chile returned": the time that
     * all of the clause behind it describes, however the parser hung it, unless the clause tells a time of its own.
     */
    private static @Nullable TimeExpression before(Sentence sentence, Coded coded, List<TimeExpression> all) {
        int anchor = coded.anchor().index();
        for (TimeExpression time : all) {
            int when = time.last() + 1;
            when += when < sentence.size() && sentence.token(when).text().equals(",") ? 1 : 0;
            if (time.edtf() == null
                    || when >= anchor
                    || !Clauses.lower(sentence.token(when)).equals("when")) {
                continue;
            }
            int end = when;
            while (end < sentence.size() && !STOPS.contains(sentence.token(end).text())) {
                end++;
            }
            int last = end;
            boolean own = all.stream()
                    .anyMatch(t -> t.edtf() != null
                            && t.first() > time.last()
                            && t.first() < last
                            && !isOccasion(sentence, t));
            if (anchor < end && !own) {
                return time;
            }
        }
        return null;
    }

    /** "met the king on Monday and was received by the premier": the date of a past deed holds for what follows it. */
    private static @Nullable TimeExpression ofSister(Sentence sentence, Coded coded, List<TimeExpression> dated) {
        Token anchor = coded.anchor();
        // "flying to Oslo for talks"
        Token above = anchor.isNoun() && anchor.is("obl") && new Clauses(sentence).hasCase(anchor, "for")
                ? sentence.head(anchor)
                : null;
        Token verb = above != null && isAlong(sentence, above) ? above : anchor;
        boolean along = isAlong(sentence, verb);
        Token sister = verb.is("conj") || along ? sentence.head(verb) : null;
        Clauses clauses = new Clauses(sentence);
        boolean over = sister != null && (along || clauses.isOver(verb)) && clauses.isOver(sister);
        // "will arrive on Monday and will be received by the premier"
        boolean ahead = sister != null && isFuture(sentence, verb) && isFuture(sentence, sister);
        if (sister == null || !sister.isVerb() || !over && !ahead) {
            return null;
        }
        for (TimeExpression time : dated) {
            boolean own = sentence.children(sister).stream()
                    .anyMatch(c -> time.first() <= c.index() && c.index() <= time.last());
            if (own && time.last() < verb.index()) {
                return time;
            }
        }
        return null;
    }

    private static boolean isFuture(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(aux -> Set.of("will", "shall").contains(Clauses.lower(aux)));
    }

    /** "toured the north on Monday, flying to Oslo", "on Monday, right after arriving in Oslo": it is of the same day. */
    private static boolean isAlong(Sentence sentence, Token verb) {
        boolean participle = verb.tag().equals("VBG") && (verb.is("advcl") || verb.is("obl") || verb.is("dep"));
        List<Token> marks = sentence.children(verb).stream()
                .filter(c -> c.is("mark") || c.is("case"))
                .toList();
        return participle
                && (marks.isEmpty()
                        || Set.of("arrive", "land").contains(verb.lemma())
                                && marks.stream()
                                        .allMatch(c ->
                                                Set.of("after", "on", "upon").contains(Clauses.lower(c))));
    }

    /** Whether a date lies after that of the document. */
    public boolean isAhead(@Nullable When when) {
        Edtf date = when == null ? null : Edtf.read(when.edtf());
        Edtf published = Edtf.read(analysis.document().published().edtf());
        LocalDate from = date == null ? null : date.earliest();
        LocalDate until = published == null ? null : published.latest();
        return from != null && until != null && from.isAfter(until);
    }

    private static final int NEAR = 3;

    /** "March 5: The premiers meet in Lima": the day of an entry of a chronology. */
    private static boolean isOfEntry(Sentence sentence, TimeExpression time) {
        int after = time.last() + 1;
        return time.first() == 0
                && after < sentence.size()
                && sentence.token(after).text().equals(":");
    }

    /** What ends a clause that no comma belongs to. */
    private static final Set<String> STOPS = Set.of(",", ";", ":", ".");

    /** Clock times at the head of an entry: "14:30 The premier has landed". */
    private static boolean isStamp(TimeExpression time) {
        return time.first() == 0 && time.type() == TimeExpression.Type.TIME;
    }

    /** A distance no smaller than this is that of a date in another clause. */
    private static final int ELSEWHERE = 100;

    /**
     * Whether a date is told by its distance from the event: "two days before the vote", "on the eve of the visit".
     * It is the date of what happened then.
     */
    private static boolean isReckonedFrom(Sentence sentence, Coded coded, TimeExpression time) {
        Token trigger = coded.trigger();
        boolean inside = time.first() <= trigger.index() && trigger.index() <= time.last();
        if (isOccasion(sentence, time)) {
            return true;
        }
        boolean offset = false;
        for (int i = time.first(); i <= time.last() && i < sentence.size(); i++) {
            offset |= OFFSET.contains(Clauses.lower(sentence.token(i)));
        }
        if (inside) {
            return offset;
        }
        Token before = time.first() > 0 ? sentence.token(time.first() - 1) : null;
        if (before != null && before.is("case") && LIMITS.contains(Clauses.lower(before))) {
            return true;
        }
        // "broke the treaty of 1904": of another time than the breach
        if (before != null
                && time.first() > 1
                && Clauses.lower(before).equals("of")
                && DATED.contains(sentence.token(time.first() - 2).lemma())
                && trigger.index() != time.first() - 2) {
            return true;
        }
        // "spoke ahead of next week's summit"
        if (before != null
                && time.first() > 1
                && Clauses.lower(before).equals("of")
                && Clauses.lower(sentence.token(time.first() - 2)).equals("ahead")) {
            return true;
        }
        // "as of May they had met four times"
        if (before != null
                && time.first() > 1
                && Clauses.lower(before).equals("of")
                && Clauses.lower(sentence.token(time.first() - 2)).equals("as")) {
            return true;
        }
        if (opensWithOffset(sentence, trigger, time) || isInLimit(sentence, coded, time)) {
            return true;
        }
        for (Token child : sentence.children(trigger)) {
            boolean marks = (child.is("case") || child.is("mark")) && OFFSET.contains(Clauses.lower(child));
            if (marks && time.first() <= child.index() && child.index() <= time.last() + 1) {
                return true;
            }
        }
        boolean told = trigger.is("nsubj") && time.first() <= trigger.head() && trigger.head() <= time.last();
        if (trigger.isVerb() || told) {
            return false;
        }
        Token at = sentence.head(trigger);
        for (int guard = 0; at != null && !at.isVerb() && guard < sentence.size(); guard++) {
            if (time.first() <= at.index() && at.index() <= time.last()) {
                return true;
            }
            at = sentence.head(at);
        }
        return false;
    }

    /** "letters on the occasion of the tenth anniversary", "marked its centenary", beside "signed on the anniversary". */
    private static boolean isOccasion(Sentence sentence, TimeExpression time) {
        int at = time.first();
        boolean jubilee = false;
        for (int i = at; i <= time.last() && i < sentence.size(); i++) {
            jubilee |= JUBILEES.contains(sentence.token(i).lemma());
        }
        at -= at > 0 && sentence.token(at - 1).is("det") ? 1 : 0;
        return jubilee && (at == 0 || !Clauses.lower(sentence.token(at - 1)).equals("on"));
    }

    /** "her fourth visit since she took office in 2021", "since the vote in May": the time of what only bounds the event's. */
    private static boolean isInLimit(Sentence sentence, Coded coded, TimeExpression time) {
        Token at = sentence.token(Math.min(time.last(), sentence.size() - 1));
        for (int guard = 0; at != null && guard < sentence.size(); guard++) {
            if (at.equals(coded.anchor()) || at.equals(coded.trigger())) {
                return false;
            }
            boolean limit = sentence.children(at, "mark").stream()
                    .anyMatch(mark -> LIMITS.contains(Clauses.lower(mark)) && mark.index() < time.first());
            boolean since = at.isNoun()
                    && at.index() < time.first()
                    && sentence.children(at, "case").stream()
                            .anyMatch(c -> Clauses.lower(c).equals("since"));
            if (limit && at.isVerb() || since) {
                return true;
            }
            at = sentence.head(at);
        }
        return false;
    }

    /** Whether a noun phrase right after "before" or "after" holds the event, however the parser hung it. */
    private static boolean opensWithOffset(Sentence sentence, Token trigger, TimeExpression time) {
        boolean after = false;
        for (int i = time.last(); i < trigger.index(); i++) {
            Token token = sentence.token(i);
            if (after && !token.is("det") && !token.is("amod") && !token.is("compound")) {
                return false;
            }
            after |= OFFSET.contains(Clauses.lower(token));
            if (!after && i > time.last()) {
                return false;
            }
        }
        return after && trigger.isNoun();
    }

    /** Whether one date is a part of another: "on 4 May this year". */
    private static boolean isFiner(TimeExpression time, TimeExpression than) {
        Edtf fine = Edtf.read(time.edtf());
        Edtf coarse = Edtf.read(than.edtf());
        return fine != null
                && coarse != null
                && fine.precision().ordinal() > coarse.precision().ordinal()
                && (coarse.contains(fine) || coarse.compatible(fine));
    }

    /** How fine a date is. */
    static Edtf.Precision precision(String edtf) {
        Edtf read = Edtf.read(edtf);
        return read == null ? Edtf.Precision.NONE : read.precision();
    }

    /** A report with another time and place. */
    public static EventReport at(EventReport r, @Nullable When when, @Nullable Where where, List<String> because) {
        return new EventReport(
                r.id(),
                r.document(),
                r.type(),
                r.mode(),
                r.cameo(),
                r.source(),
                r.target(),
                r.participants(),
                when,
                where,
                r.reality(),
                r.voice(),
                r.goldstein(),
                r.quad(),
                r.trigger(),
                r.evidence(),
                r.confidence(),
                r.contact(),
                because);
    }

    private static String edtf(TimeExpression time) {
        String edtf = time.edtf();
        return edtf == null ? time.value() : edtf;
    }

    /** Steps in the tree from the event's words to the expression; clauses count more. */
    private static int distance(Sentence sentence, Coded coded, TimeExpression time) {
        int best = Integer.MAX_VALUE;
        for (int i = time.first(); i <= time.last() && i < sentence.size(); i++) {
            Token at = sentence.token(i);
            int steps = 0;
            for (int guard = 0; at != null && guard <= sentence.size(); guard++) {
                if (at.equals(coded.trigger()) || at.equals(coded.anchor())) {
                    best = Math.min(best, steps);
                    break;
                }
                boolean inside = at.index() >= time.first() && at.index() <= time.last();
                steps += inside && sentence.head(at) != null && at.head() >= time.first() && at.head() <= time.last()
                        ? 0
                        : isElsewhere(sentence, at) && !Sides.isHolding(at, coded.trigger())
                                ? ELSEWHERE
                                : Clauses.isClausal(at) ? 4 : 1;
                at = sentence.head(at);
            }
            // "Her last visit was in May"
            if (coded.trigger().is("nsubj") && coded.trigger().head() == i) {
                best = Math.min(best, 1);
            }
            // "The last time they met was in Lima in May"
            Token predicate = coded.anchor().is("csubj") ? sentence.head(coded.anchor()) : null;
            if (predicate != null
                    && sentence.token(i).head() == predicate.index()
                    && !sentence.token(i).is("cop")) {
                best = Math.min(best, 1);
            }
            // "On Monday" may hang on the verb that the event's noun is the object of
            Token verb = sentence.head(coded.trigger());
            boolean nominal = !coded.trigger().isVerb() || coded.trigger().is("nsubj");
            if (verb != null && verb.isVerb() && nominal && sentence.token(i).head() == verb.index()) {
                best = Math.min(best, 2);
            }
        }
        return best;
    }

    /** Whether a word heads a clause with a time of its own: "the accord, which expires in May", "and Oslo voted in May". */
    private static boolean isElsewhere(Sentence sentence, Token token) {
        return token.is("acl")
                || token.is("parataxis")
                || token.is("ccomp")
                || token.is("conj") && token.isVerb() && sentence.has(token, "nsubj");
    }
}
