package org.dragoman.event.discourse;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.discourse.Resumption.Told;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * What has gone on since a day told before: "The border was closed on 3 May 2021. Since then the envoys have held nine
 * rounds of talks."
 */
public final class SinceThen {
    /** How many sentences back the day may stand. */
    private static final int BACK = 2;

    private final Analysis analysis;
    private final Times times;

    public SinceThen(Analysis analysis, Times times) {
        this.analysis = analysis;
        this.times = times;
    }

    /**
     * The same reports in the same order, those without a day that are told to be "since then" from that day on.
     *
     * @param told the words that each of the reports rests on, in the same order
     */
    public List<EventReport> dated(List<EventReport> reports, List<Told> told) {
        List<EventReport> all = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            EventReport report = reports.get(i);
            boolean open = report.when() == null && report.reality().happened() && isSince(told.get(i));
            TimeExpression then = open ? before(told.get(i).sentence()) : null;
            String day = then == null ? null : then.edtf();
            if (then != null && day != null) {
                List<String> because = new ArrayList<>(report.because());
                because.add("date: since \"" + then.span().text() + "\", told before");
                String since = day.substring(day.indexOf('/') + 1) + "/..";
                report = Circumstances.at(report, new When(since, then.span(), "narrative"), report.where(), because);
            }
            all.add(report);
        }
        return List.copyOf(all);
    }

    /** "Since then commanders have held talks", "has not met him since then". */
    private static boolean isSince(Told told) {
        Sentence sentence = told.sentence();
        for (int i = 1; i < sentence.size(); i++) {
            boolean words = Clauses.lower(sentence.token(i)).equals("then")
                    && Clauses.lower(sentence.token(i - 1)).equals("since");
            if (words) {
                Token above = sentence.head(sentence.token(i));
                return i == 1 || told.coded().anchor().equals(above);
            }
        }
        return false;
    }

    /** The last day on which something is told to have been; not the one on which somebody said so. */
    private @Nullable TimeExpression before(Sentence sentence) {
        for (int at = sentence.index() - 1; at >= Math.max(0, sentence.index() - BACK); at--) {
            Sentence earlier = analysis.sentences().get(at);
            List<TimeExpression> all = times.in(at);
            for (int i = all.size() - 1; i >= 0; i--) {
                TimeExpression time = all.get(i);
                if (time.type() == TimeExpression.Type.DATE && time.edtf() != null && !isOfSpeech(earlier, time)) {
                    return time;
                }
            }
        }
        return null;
    }

    private static boolean isOfSpeech(Sentence sentence, TimeExpression time) {
        Token verb = sentence.head(sentence.token(time.last()));
        for (int i = 0; i < sentence.size() && verb != null && !verb.isVerb(); i++) {
            verb = sentence.head(verb);
        }
        return verb != null && Trait.SPEAKS.of(verb.lemma());
    }
}
