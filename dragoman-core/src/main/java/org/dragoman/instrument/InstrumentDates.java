package org.dragoman.instrument;

import java.util.regex.Pattern;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/** Finds when an act was done: the date nearest to the word for it. */
final class InstrumentDates {
    private static final Pattern YEAR = Pattern.compile("1[6-9]\\d\\d|20\\d\\d");

    /** "six months ahead of schedule", "two days before": counted from something else. */
    private static final Pattern OFFSET =
            Pattern.compile("(?i)\\b(days?|weeks?|months?|years?) (ahead|before|after|earlier|later)\\b");

    /** "On 3 May, …": a time that opens the sentence holds for all of it. */
    private static final int OPENING = 3;

    private static final int ELSEWHERE = 100;
    private static final int REACH = 6;

    private InstrumentDates() {}

    private static boolean hangs(TimeExpression time, Token word, Sentence sentence) {
        Token at = sentence.token(time.last());
        for (int i = 0; i < REACH && at != null; i++) {
            if (at.index() == word.index()) {
                return true;
            }
            if (at.isVerb() && !at.is("amod")) {
                return false;
            }
            at = sentence.head(at);
        }
        return false;
    }

    /** The year that stands in the name of a text, before its noun: "the 2001 treaty"; or null. */
    static @Nullable String year(int first, int head, Sentence sentence) {
        for (int i = Math.max(0, first - 1); i < head; i++) {
            String word = sentence.token(i).text();
            if (YEAR.matcher(word).matches()) {
                return word;
            }
        }
        return null;
    }

    static @Nullable String of(
            Acts.@Nullable Act act, InstrumentNames.Name name, @Nullable String year, Sentence sentence, Times times) {
        if (act == null) {
            return year;
        }
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        int word = act.word().index();
        for (TimeExpression time : times.in(sentence.index())) {
            boolean inName = time.first() >= name.first() - 1 && time.last() <= name.last();
            if (time.edtf() == null
                    || inName
                    || OFFSET.matcher(time.span().text()).find()) {
                continue;
            }
            int distance = Math.min(Math.abs(time.first() - word), Math.abs(time.last() - word));
            // "who met in 2019, signed it on 3 July": the date that hangs on the act comes first.
            boolean hangs = hangs(time, act.word(), sentence);
            boolean opens = time.first() <= OPENING && time.last() < word;
            if (!hangs && !opens) {
                continue;
            }
            distance += hangs ? 0 : ELSEWHERE;
            if (distance < nearest) {
                nearest = distance;
                best = time;
            }
        }
        if (best != null) {
            return best.edtf();
        }
        return act.name().equals("signed") ? year : null;
    }
}
