package org.dragoman.figure.measure;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Edtf;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/** Finds the period that a number holds for: the nearest date of its sentence, the one that follows preferred. */
public final class Periods {
    private static final Set<String> PERIODS =
            Set.of("year", "month", "quarter", "period", "week", "half", "decade", "season");
    private static final Set<String> ENDING = Set.of("end", "ended", "ending");
    /** What opens a clause whose time is that of the clause above. */
    private static final Set<String> MEANWHILE = Set.of("when", "while", "since");

    private static final int OPENING = 3;
    private static final int NEAR = 2;
    /** How many words may name what lasted since: "since the civil war of 1998". */
    private static final int FAR = 5;

    /** How much farther a time seems behind a comma. */
    private static final int ASIDE = 3;

    private static final int REACH = 8;

    private Periods() {}

    /** The period that the words from one index to another hold for, as EDTF; null where no date is near. */
    public static @Nullable String of(int first, int last, Sentence sentence, Times times) {
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        for (TimeExpression time : times.in(sentence.index())) {
            if (time.edtf() == null || time.last() >= first && time.first() <= last || !holds(time, last, sentence)) {
                continue;
            }
            if (OtherTimes.has(time, last, sentence, times)) {
                continue;
            }
            int distance = time.first() > last ? 2 * (time.first() - last) - 1 : 2 * (first - time.last());
            distance += isApart(Math.min(last, time.last()), Math.max(first, time.first()), sentence) ? ASIDE : 0;
            if (distance < nearest) {
                nearest = distance;
                best = time;
            }
        }
        String span = best == null ? null : between(best, sentence, times);
        if (span != null) {
            return span;
        }
        String ended = best == null ? null : ended(best, sentence);
        if (ended != null) {
            return ended;
        }
        return best == null
                ? null
                : isSameClause(best, last, sentence) || isBegun(best, sentence) ? opened(best, sentence) : best.edtf();
    }

    /** "3,800 have died since 1948, 56 of them last year": a comma parts the first time from the second number. */
    private static boolean isApart(int from, int to, Sentence sentence) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.token(i).text().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "In a statement issued on Tuesday they promised two ships": the day of the statement is not that of the ships. */
    private static boolean holds(TimeExpression time, int last, Sentence sentence) {
        if (time.first() <= OPENING || Math.abs(time.first() - last) <= NEAR || isSameClause(time, last, sentence)) {
            return time.first() > OPENING || !isAside(time, last, sentence);
        }
        return !isAside(time, last, sentence);
    }

    /** "the fiscal year that ended in March 2024", "the year to June 2021": the months up to it; else null. */
    private static @Nullable String ended(TimeExpression time, Sentence sentence) {
        Token clause = Phrases.clause(sentence, sentence.token(time.last()));
        Token whole = clause != null && ENDING.contains(clause.lemma()) ? sentence.head(clause) : null;
        int before = time.first() - 1;
        if (whole == null && before > 0 && sentence.token(before).text().equals("to")) {
            whole = sentence.token(before - 1);
        }
        String edtf = time.edtf();
        if (whole == null || edtf == null || !edtf.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
            return null;
        }
        int months = switch (whole.lemma().toLowerCase(Locale.ROOT)) {
            case "year" -> 12;
            case "half" -> 6;
            case "quarter" -> 3;
            default -> 0;
        };
        YearMonth last = YearMonth.parse(edtf.substring(0, 7));
        return months == 0 ? null : last.minusMonths(months - 1L) + "/" + last;
    }

    /** Whether a time belongs to a participle or relative clause in which the number does not stand. */
    private static boolean isAside(TimeExpression time, int last, Sentence sentence) {
        Token clause = Phrases.clause(sentence, sentence.token(time.last()));
        if (clause == null || !clause.is("acl") && !clause.is("advcl")) {
            return false;
        }
        if (sentence.children(clause).stream().anyMatch(word -> MEANWHILE.contains(Phrases.lemma(word)))) {
            // "were killed when a convoy was ambushed on Tuesday", "has given 5 million since the war began in 2022"
            return false;
        }
        Token described = sentence.head(clause);
        if (isOfAntecedent(time, last, sentence)) {
            return false;
        }
        if (described == null || PERIODS.contains(described.lemma().toLowerCase(Locale.ROOT))) {
            // "in the year that ended in March 2024"
            return false;
        }
        Token at = sentence.token(last);
        for (int i = 0; i < REACH && at != null; i++) {
            // "the goal of 200 billion, which they set for 2024"
            if (at.index() == clause.index()) {
                return false;
            }
            if (at.index() == described.index() && described.isNoun()) {
                // "two posts, which had been closed since May": when they were closed is not when they were counted
                return isSince(time, sentence);
            }
            if (at.isVerb() && !at.is("amod")) {
                return true;
            }
            at = sentence.head(at);
        }
        return true;
    }

    /** "the war of 1998, in which 70 people died". */
    static boolean isOfAntecedent(TimeExpression time, int last, Sentence sentence) {
        Token clause = Phrases.clause(sentence, sentence.token(last));
        while (clause != null && (clause.is("xcomp") || clause.is("ccomp"))) {
            clause = sentence.head(clause);
        }
        Token noun = clause != null && clause.is("acl") ? sentence.head(clause) : null;
        Token at = sentence.token(time.last());
        for (int i = 0; i < REACH && at != null && noun != null && !at.isVerb(); i++) {
            if (at.index() == noun.index()) {
                return true;
            }
            at = sentence.head(at);
        }
        return false;
    }

    /** "between June and December", "from 2013 to 2020": two times that are the ends of one. */
    private static @Nullable String between(TimeExpression time, Sentence sentence, Times times) {
        for (TimeExpression other : times.in(sentence.index())) {
            TimeExpression from = other.first() < time.first() ? other : time;
            TimeExpression to = other.first() < time.first() ? time : other;
            if (from.equals(to) || from.edtf() == null || to.edtf() == null || to.first() != from.last() + 2) {
                continue;
            }
            String open =
                    from.first() == 0 ? "" : sentence.token(from.first() - 1).lemma();
            String link = sentence.token(from.last() + 1).lemma();
            boolean ends = open.equals("between") && link.equals("and") || open.equals("from") && link.equals("to");
            Edtf whole = ends ? Edtf.read(from.edtf() + "/" + to.edtf()) : null;
            if (whole != null) {
                return whole.toString();
            }
        }
        return null;
    }

    /** The period that events are counted over: a year or an interval before a day, and "since" leaves it open. */
    public static @Nullable String counted(
            int first, int last, boolean ordinal, Token event, Sentence sentence, Times times) {
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        for (TimeExpression time : times.in(sentence.index())) {
            String edtf = time.edtf();
            if (edtf == null
                    || time.last() >= first && time.first() <= last
                    || OtherTimes.isYearOfText(time, sentence) && !isSince(time, sentence)) {
                continue;
            }
            int distance = time.first() > last ? 2 * (time.first() - last) - 1 : 2 * (first - time.last());
            Edtf value = Edtf.read(edtf);
            boolean day = value instanceof Edtf.Moment && value.precision().compareTo(Edtf.Precision.DAY) >= 0;
            if (ordinal && day && !isSince(time, sentence)) {
                // "her third visit, on Monday": the day of the third, not that of all three
                continue;
            }
            if (!isSameClause(time, last, sentence) && !(event.isVerb() && isSameClause(time, event.index(), sentence))
                    || isBroken(Math.min(last, time.last()), Math.max(first, time.first()), sentence)) {
                continue;
            }
            int size = edtf.length() == 4 || edtf.contains("/") ? 0 : 100;
            if (distance + size < nearest) {
                nearest = distance + size;
                best = time;
            }
        }
        return best == null ? null : opened(best, sentence);
    }

    /** "his visits exceeded two dozen, and last autumn he came again": the time of one clause is not that of another. */
    private static boolean isSameClause(TimeExpression time, int last, Sentence sentence) {
        Token one = Phrases.clause(sentence, sentence.token(time.last()));
        Token other = Phrases.clause(sentence, sentence.token(last));
        return one == null || other == null || one.index() == other.index() || Math.abs(time.first() - last) <= 2;
    }

    /** "his 18th trip – he was there last autumn": a dash opens another clause. */
    private static boolean isBroken(int from, int to, Sentence sentence) {
        for (int i = from + 1; i < to; i++) {
            String word = sentence.token(i).text();
            if (word.equals("–") || word.equals("—") || word.equals("--") || word.equals(";") || word.equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** "since 2013" is 2013 and everything after. */
    private static @Nullable String opened(TimeExpression time, Sentence sentence) {
        String edtf = time.edtf();
        boolean since = isSince(time, sentence);
        if (!since || edtf == null || edtf.contains("..")) {
            return edtf;
        }
        // "since the war of 1998 to 2000": from its end on
        return edtf.substring(edtf.indexOf('/') + 1) + "/..";
    }

    /** "since 2013", "since the war of 1998". */
    static boolean isSince(TimeExpression time, Sentence sentence) {
        int at = time.first();
        if (isWord("of", at - 1, sentence)) {
            at--;
            while (at > 0
                    && time.first() - at < FAR
                    && (sentence.token(at - 1).isNoun()
                            || sentence.token(at - 1).tag().equals("DT"))) {
                at--;
            }
        }
        return isBegun(time, sentence) || isWord("since", time.first(), sentence) || isWord("since", at - 1, sentence);
    }

    /** "since the war began in 2022". */
    private static boolean isBegun(TimeExpression time, Sentence sentence) {
        Token clause = Phrases.clause(sentence, sentence.token(time.last()));
        return clause != null
                && clause.is("advcl")
                && sentence.children(clause, "mark").stream().anyMatch(mark -> isWord("since", mark.index(), sentence));
    }

    static boolean isWord(String word, int at, Sentence sentence) {
        return at >= 0 && sentence.token(at).text().equalsIgnoreCase(word);
    }
}
