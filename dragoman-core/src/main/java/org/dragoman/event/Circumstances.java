package org.dragoman.event;

import java.util.List;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.PlaceMention;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.EventReport.Where;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * The time of an event: the date that modifies it, else the sentence's only one, else the narrative's, else the
 * document's; and its place.
 */
final class Circumstances {
    private final Analysis analysis;
    private final Times times;

    Circumstances(Analysis analysis, Times times) {
        this.analysis = analysis;
        this.times = times;
    }

    /**
     * The time of an event.
     *
     * @param narrative the date of the last dated contact before, null where there is none or it does not bear on this event
     * @param told whether the event is told as having happened, so that the document's date can stand in
     */
    @Nullable
    When when(Sentence sentence, Coded coded, @Nullable String narrative, boolean told) {
        List<TimeExpression> dated = times.in(sentence.index()).stream()
                .filter(t -> t.edtf() != null)
                .toList();
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        for (TimeExpression time : dated) {
            int distance = distance(sentence, coded, time);
            if (distance < nearest) {
                nearest = distance;
                best = time;
            }
        }
        if (best != null && nearest <= 3) {
            return new When(edtf(best), best.span(), "event");
        }
        if (best != null && dated.size() == 1 && nearest < Integer.MAX_VALUE) {
            return new When(edtf(best), best.span(), "sentence");
        }
        if (narrative != null) {
            return new When(narrative, null, "narrative");
        }
        String published = analysis.document().published().edtf();
        return told && published != null ? new When(published, null, "document") : null;
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
                        : Clauses.isClausal(at) ? 4 : 1;
                at = sentence.head(at);
            }
            // "On Monday" may hang on the verb that the event's noun is the object of
            Token verb = sentence.head(coded.trigger());
            if (verb != null
                    && verb.isVerb()
                    && !coded.trigger().isVerb()
                    && sentence.token(i).head() == verb.index()) {
                best = Math.min(best, 2);
            }
        }
        return best;
    }

    /** The place that the event's words lead to: the nearest that hangs on them, null where none does. */
    static @Nullable Where where(Sentence sentence, Coded coded, Mentions mentions) {
        Where best = null;
        int nearest = 4;
        for (PlaceMention place : mentions.places()) {
            if (place.sentence() != sentence.index()) {
                continue;
            }
            int steps = steps(sentence, coded, sentence.token(place.head()));
            if (steps < nearest) {
                nearest = steps;
                best = new Where(place.name(), place.country(), place.latitude(), place.longitude(), place.span());
            }
        }
        return best;
    }

    private static int steps(Sentence sentence, Coded coded, Token from) {
        int steps = 0;
        Token at = from;
        for (int guard = 0; at != null && guard <= sentence.size(); guard++) {
            if (at.equals(coded.trigger())
                    || at.equals(coded.anchor())
                    || at.index() == coded.trigger().head()) {
                return steps;
            }
            steps += Clauses.isClausal(at) || at.is("nsubj") ? 4 : 1;
            at = sentence.head(at);
        }
        return Integer.MAX_VALUE;
    }

    /** Whether a contact is taken up again: "the conversation", "during the call". */
    static boolean isDefinite(Sentence sentence, Token trigger) {
        Set<String> definite = Set.of("the", "this", "these", "their", "that", "those");
        return trigger.isNoun()
                && sentence.children(trigger).stream()
                        .anyMatch(c -> (c.is("det") || c.is("nmod:poss")) && definite.contains(Clauses.lower(c)));
    }
}
