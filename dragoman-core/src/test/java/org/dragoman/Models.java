package org.dragoman;

import org.dragoman.actor.ActorBook;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CachedAnalyzer;
import org.dragoman.reading.Reader;

/** The models, loaded once for all tests of a run: they fill most of its memory. */
public final class Models {
    /** Splits, tags and parses. */
    public static final Analyzer ANALYZER = CachedAnalyzer.standard();

    private Models() {}

    /** The standard reader. */
    public static Reader reader() {
        return Whole.READER;
    }

    private static final class Whole {
        private static final Reader READER = new Reader(ANALYZER, ActorBook.standard(), Dragoman.VERSION);
    }
}
