package org.dragoman.cli;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dragoman.Dragoman;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Corrections;
import org.dragoman.document.Document;
import org.dragoman.document.RecordId;
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
 * @param reader gives what reads a document with a parser and a user's corrections of actors
 * @param nearest gives what tells of sentences without an event what came nearest to one
 */
record Services(
        Supplier<String> version,
        Supplier<Analyzer> analyzer,
        BiFunction<Analyzer, Corrections, Function<Document, Reading>> reader,
        BiFunction<Analyzer, Corrections, Function<Document, List<String>>> nearest) {
    /** The library itself. */
    static Services standard() {
        Supplier<String> version = Dragoman::build;
        return new Services(
                version,
                CachedAnalyzer::standard,
                (analyzer, corrections) ->
                        new Reader(analyzer, ActorBook.with(corrections), version(version.get(), corrections))::read,
                (analyzer, corrections) -> new Reader(analyzer, ActorBook.with(corrections), version.get())::nearest);
    }

    /** The version that is written into readings: with other corrections of actors, known documents are read again. */
    static String version(String version, Corrections corrections) {
        return corrections.all().isEmpty()
                ? version
                : version + "+" + RecordId.of("actors", corrections.all().toString());
    }
}
