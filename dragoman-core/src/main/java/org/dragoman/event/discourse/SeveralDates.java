package org.dragoman.event.discourse;

import java.util.List;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Edtf;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The stretch over which several are spread: "held several rounds of talks in 2021 and 2022". */
final class SeveralDates {
    private SeveralDates() {}

    /** From the first of two dates joined by "and" to the last, where the words tell of several; null elsewhere. */
    static @Nullable When of(Sentence sentence, Coded coded, TimeExpression first, List<TimeExpression> dated) {
        Token above = sentence.head(coded.trigger());
        boolean several = above != null && above.tag().equals("NNS") && Trait.counts(above);
        Edtf from = several ? Edtf.read(first.edtf()) : null;
        if (from == null || from.precision() == Edtf.Precision.DAY) {
            return null;
        }
        for (TimeExpression last : dated) {
            boolean joined = last.first() == first.last() + 2
                    && Clauses.lower(sentence.token(first.last() + 1)).equals("and");
            Edtf until = joined ? Edtf.read(last.edtf()) : null;
            if (until != null && until.precision() == from.precision()) {
                return new When(first.edtf() + "/" + last.edtf(), first.span(), "event");
            }
        }
        return null;
    }
}
