package org.dragoman.event.discourse;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.clause.Dateline;
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
        List<TimeExpression> all = times.in(sentence.index());
        When shifted = Shifted.of(sentence, coded, all);
        When found = shifted == null ? told(sentence, coded, told) : shifted;
        return found == null ? null : Shifted.lasting(sentence, coded, all, found);
    }

    private @Nullable When told(Sentence sentence, Coded coded, boolean told) {
        int dateline = Dateline.end(sentence);
        Cluster cluster = coded.cluster();
        List<TimeExpression> dated = times.in(sentence.index()).stream()
                .filter(t -> t.edtf() != null && t.first() > dateline && !Reckoning.isFrom(sentence, coded, t))
                .filter(t -> cluster == null || cluster.admitsDate(t.first()))
                .filter(t -> !Halves.isInOther(sentence, coded, t.first()))
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
        TimeExpression described = ClauseTimes.ofWhen(sentence, coded, dated, times.in(sentence.index()));
        if (described == null) {
            described = ClauseTimes.before(sentence, coded, times.in(sentence.index()));
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
        TimeExpression before = nearest < ELSEWHERE ? null : ClauseTimes.ofSister(sentence, coded, dated);
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
        TimeExpression cause = ClauseTimes.ofConsequence(sentence, coded, times.in(sentence.index()));
        if (cause != null) {
            return new When(edtf(cause), cause.span(), "sentence");
        }
        if (dated.size() == 1 && Halves.isOwn(sentence, coded)) {
            return new When(edtf(dated.get(0)), dated.get(0).span(), "sentence");
        }
        TimeExpression awaited = ClauseTimes.ofAwaiting(sentence, coded, dated);
        if (awaited != null) {
            return new When(edtf(awaited), awaited.span(), "sentence");
        }
        return told ? news.when(sentence, coded) : null;
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

    /** Clock times at the head of an entry: "14:30 The premier has landed". */
    private static boolean isStamp(TimeExpression time) {
        return time.first() == 0 && time.type() == TimeExpression.Type.TIME;
    }

    /** A distance no smaller than this is that of a date in another clause. */
    private static final int ELSEWHERE = 100;

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
