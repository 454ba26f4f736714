package org.dragoman.fuzz;

import java.util.List;
import org.dragoman.language.Analysis;
import org.dragoman.time.Edtf;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.TimeReader;

/** Dates and other times in any row of words: spans slice back, values parse, twice the same. */
public final class TimesTarget {
    private static final Vocabulary WORDS =
            new Vocabulary(Edtf.class, "words.tsv", "numbers.tsv", "occasions.tsv", "holidays.tsv", "happenings.tsv");
    private static final String[] DATES = {"2021-08-29", "XXXX-02-05", "2021", "Y99999", "-0044-03-15", "2021-24"};

    private TimesTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        String published = data.length == 0 ? DATES[0] : DATES[(data[data.length - 1] & 0xff) % DATES.length];
        Analysis analysis = WORDS.analysis(data, published);
        List<TimeExpression> found = TimeReader.standard().read(analysis).all();
        for (TimeExpression one : found) {
            if (!analysis.span(one.span().start(), one.span().end()).equals(one.span())
                    || one.first() > one.last()
                    || one.edtf() != null && Edtf.read(one.edtf()) == null) {
                throw new AssertionError(one + " in " + analysis.document().text());
            }
        }
        if (!TimeReader.standard().read(analysis).all().equals(found)) {
            throw new AssertionError("twice differs: " + analysis.document().text());
        }
    }
}
