package org.dragoman.figure;

import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/** Finds the period that a number holds for: the nearest date of its sentence, the one that follows preferred. */
final class Periods {
    private Periods() {}

    static @Nullable String of(int first, int last, Sentence sentence, Times times) {
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        for (TimeExpression time : times.in(sentence.index())) {
            if (time.edtf() == null || time.last() >= first && time.first() <= last) {
                continue;
            }
            int distance = time.first() > last ? 2 * (time.first() - last) - 1 : 2 * (first - time.last());
            if (distance < nearest) {
                nearest = distance;
                best = time;
            }
        }
        return best == null ? null : isSameClause(best, last, sentence) ? opened(best, sentence) : best.edtf();
    }

    /** The period that events are counted over: a year or an interval before a day, and "since" leaves it open. */
    static @Nullable String counted(int first, int last, Sentence sentence, Times times) {
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        for (TimeExpression time : times.in(sentence.index())) {
            String edtf = time.edtf();
            if (edtf == null || time.last() >= first && time.first() <= last) {
                continue;
            }
            int distance = time.first() > last ? time.first() - last : first - time.last();
            if (!isSameClause(time, last, sentence)
                    || isBroken(Math.min(last, time.last()), Math.max(first, time.first()), sentence)) {
                continue;
            }
            int size = edtf.length() == 4 || edtf.contains("/") ? 0 : 100;
            if (distance + size < nearest) {
                nearest = distance + size;
                best = time;
            }
        }
        return best == null ? null : isSameClause(best, last, sentence) ? opened(best, sentence) : best.edtf();
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
        boolean since = sentence.token(time.first()).text().equalsIgnoreCase("since")
                || time.first() > 0 && sentence.token(time.first() - 1).text().equalsIgnoreCase("since");
        return since && edtf != null && !edtf.contains("/") ? edtf + "/.." : edtf;
    }
}
