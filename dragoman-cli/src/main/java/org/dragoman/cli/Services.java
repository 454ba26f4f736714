package org.dragoman.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import org.dragoman.Dragoman;
import org.dragoman.actor.ActorBook;
import org.dragoman.document.Document;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CachedAnalyzer;
import org.dragoman.reading.Reader;
import org.dragoman.reading.Reading;

/**
 * What commands use of the library, each loaded only when it is asked for: models take seconds, and
 * listing needs none.
 *
 * @param version written into readings; another version reads known documents again
 * @param analyzer gives the parser
 * @param reader gives what reads a document with a parser
 */
record Services(
        Supplier<String> version, Supplier<Analyzer> analyzer, Function<Analyzer, Function<Document, Reading>> reader) {
    /** The library itself. */
    static Services standard() {
        Supplier<String> version = () -> Dragoman.VERSION + "+" + BuildId.of();
        return new Services(
                version,
                CachedAnalyzer::standard,
                analyzer -> new Reader(analyzer, ActorBook.standard(), version.get())::read);
    }
}
