package org.dragoman.figure.measure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Edtf;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * The time that "then" stands for: "The war broke out in May 2008. Chad THEN reported 40 dead. SINCE THEN they have met
 * twice." It is the last one told of, when something was and not when somebody said so.
 */
public final class Then {
    /** How many sentences back the time may stand. */
    private static final int BACK = 2;

    private static final Set<String> SPANS = Set.of("period", "time", "span");
    private static final Set<String> WITHIN = Set.of("in", "over", "during", "within");

    private Then() {}

    /** EDTF of the time meant in a sentence that says "then" of a number, or null. */
    public static @Nullable String of(Sentence sentence, Analysis analysis, Times times) {
        if (isSamePeriod(sentence)) {
            return before(sentence, analysis, times);
        }
        for (Token token : sentence.tokens()) {
            if (!token.text().equalsIgnoreCase("then")) {
                continue;
            }
            String before = token.index() == 0
                    ? ""
                    : sentence.token(token.index() - 1).text().toLowerCase(Locale.ROOT);
            Token verb = sentence.head(token);
            if (before.equals("since")) {
                String since = before(sentence, analysis, times);
                return since == null ? null : since.substring(since.indexOf('/') + 1) + "/..";
            }
            // "then opened two posts" may be the next thing done
            boolean state = verb != null && (Measures.isReport(verb) || MeasureWords.is("level", Phrases.lemma(verb)));
            if (state && !before.equals("if") && !before.equals("until") && !before.equals("by")) {
                return before(sentence, analysis, times);
            }
        }
        return null;
    }

    /** "Exports grew by 5 percent in the same period"; not "the same period of last year". */
    private static boolean isSamePeriod(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            Token next = sentence.token(i + 1);
            boolean same = sentence.token(i).text().equals("same")
                    && (Phrases.isPeriod(next) || SPANS.contains(Phrases.lemma(next)));
            String then = i + 2 < sentence.size() ? sentence.token(i + 2).text() : "";
            if (same && i > 1 && WITHIN.contains(Phrases.lemma(sentence.token(i - 2)))) {
                return !then.equals("of") && !then.equals("last") && !then.equals("a") && !then.equals("in");
            }
        }
        return false;
    }

    /** "declared a truce on 24 March, and 20 lorries have come since then": the time is where the count begins. */
    public static String opened(String period, Quantity number, Sentence sentence) {
        for (int i = number.last() + 1; i + 1 < sentence.size(); i++) {
            boolean since = sentence.token(i).text().equalsIgnoreCase("since")
                    && sentence.token(i + 1).text().equalsIgnoreCase("then");
            if (since && !period.contains("/")) {
                return period + "/..";
            }
        }
        return period;
    }

    private static @Nullable String before(Sentence sentence, Analysis analysis, Times times) {
        for (int at = sentence.index() - 1; at >= 0 && at >= sentence.index() - BACK; at--) {
            Sentence earlier = analysis.sentences().get(at);
            List<TimeExpression> told = times.in(at);
            for (int i = told.size() - 1; i >= 0; i--) {
                TimeExpression time = told.get(i);
                Edtf value = Edtf.read(time.edtf());
                Token clause = Phrases.clause(earlier, earlier.token(time.last()));
                boolean date = value != null
                        && !OtherTimes.isOfPart(time, earlier, times)
                        && time.type() != TimeExpression.Type.SET;
                if (date && !Measures.isReport(clause)) {
                    return time.edtf();
                }
            }
        }
        return null;
    }
}
