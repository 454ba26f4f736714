package org.dragoman.fuzz;

import java.util.List;
import java.util.Map;
import org.dragoman.actor.Mentions;
import org.dragoman.figure.Figure;
import org.dragoman.figure.FigureReader;
import org.dragoman.figure.Figures;
import org.dragoman.language.Analysis;
import org.dragoman.time.TimeReader;
import org.dragoman.time.Times;

/** Numerals, units and counts in any row of words: spans slice back, a range has two ends, twice the same. */
public final class NumbersTarget {
    private static final FigureReader READER = new FigureReader();
    private static final Vocabulary WORDS = new Vocabulary(
            Figure.class, "numerals.tsv", "units.tsv", "comparators.tsv", "events.tsv", "measures.tsv", "ranked.tsv");
    private static final Mentions NOBODY = new Mentions(List.of(), Map.of());

    private NumbersTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        Analysis analysis = WORDS.analysis(data, "2021-08-29");
        Times times = TimeReader.standard().read(analysis);
        Figures found = READER.read(analysis, NOBODY, times);
        for (Figure one : found.figures()) {
            if (!analysis.span(one.span().start(), one.span().end()).equals(one.span())) {
                throw new AssertionError(one + " in " + analysis.document().text());
            }
        }
        if (!READER.read(analysis, NOBODY, times).equals(found)) {
            throw new AssertionError("twice differs: " + analysis.document().text());
        }
    }
}
