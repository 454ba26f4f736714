package org.dragoman.event.discourse;

import java.util.Set;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.TimeExpression;

/** Dates that an event only bounds or is counted from, and which are not its own: "two days before the vote". */
final class Reckoning {
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

    /** What a date only bounds: "had not met since May", "before June". */
    private static final Set<String> LIMITS = Set.of("since", "before", "until", "till");

    private Reckoning() {}

    /**
     * Whether a date is told by its distance from the event: "two days before the vote", "on the eve of the visit".
     * It is the date of what happened then.
     */
    static boolean isFrom(Sentence sentence, Coded coded, TimeExpression time) {
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
    static boolean isOccasion(Sentence sentence, TimeExpression time) {
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
}
