package org.dragoman.fuzz;

import java.util.List;
import java.util.Map;
import org.dragoman.actor.Mentions;
import org.dragoman.instrument.Instrument;
import org.dragoman.instrument.InstrumentReader;
import org.dragoman.language.Analysis;
import org.dragoman.time.Edtf;
import org.dragoman.time.TimeReader;
import org.dragoman.time.Times;

/** Treaties and what is done with them in any row of words: spans slice back, dates parse, twice the same. */
public final class InstrumentsTarget {
    private static final InstrumentReader READER = new InstrumentReader();
    private static final Vocabulary WORDS = new Vocabulary(Instrument.class, "forms.tsv", "acts.tsv");
    private static final Mentions NOBODY = new Mentions(List.of(), Map.of());

    private InstrumentsTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        Analysis analysis = WORDS.analysis(data, "2021-08-29");
        Times times = TimeReader.standard().read(analysis);
        List<Instrument> found = READER.read(analysis, NOBODY, times);
        for (Instrument one : found) {
            if (!analysis.span(one.span().start(), one.span().end()).equals(one.span())
                    || one.when() != null && Edtf.read(one.when()) == null) {
                throw new AssertionError(one + " in " + analysis.document().text());
            }
        }
        if (!READER.read(analysis, NOBODY, times).equals(found)) {
            throw new AssertionError("twice differs: " + analysis.document().text());
        }
    }
}
