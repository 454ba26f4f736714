package org.dragoman.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.document.Document;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport;
import org.dragoman.figure.Figure;
import org.dragoman.figure.Tally;
import org.dragoman.instrument.Instrument;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CoreNlpAnalyzer;
import org.dragoman.language.Sentence;
import org.dragoman.reading.Reader;
import org.dragoman.reading.Reading;
import org.dragoman.statement.Statement;
import org.dragoman.time.TimeExpression;

/**
 * Prints what share of the words stands in sentences that no record touches. No filter before the parser could leave out
 * more without losing a record, so that this share of the parser's time is the most that one could save.
 *
 * <pre>{@code java … org.dragoman.benchmark.SilentSentences examples}</pre>
 */
public final class SilentSentences {
    private long words;
    private long silent;
    private long onlyMentions;

    private SilentSentences() {}

    /** @param arguments a folder of texts */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: SilentSentences FOLDER");
            System.exit(2);
        }
        SilentSentences count = new SilentSentences();
        Analyzer analyzer = CoreNlpAnalyzer.load();
        Reader reader = new Reader(analyzer, ActorBook.standard(), Dragoman.VERSION);
        for (Document document : Texts.in(Path.of(arguments[0]))) {
            Analysis analysis = analyzer.analyze(document);
            count.add(analysis, reader.read(analysis));
        }
        count.print(System.out);
    }

    private void add(Analysis analysis, Reading reading) {
        List<Span> mentions = reading.mentions().stream().map(Mention::span).toList();
        List<Span> others = Stream.of(
                        reading.times().stream().map(TimeExpression::span),
                        reading.statements().stream().map(Statement::evidence),
                        reading.events().stream().map(EventReport::evidence),
                        reading.figures().stream().map(Figure::span),
                        reading.tallies().stream().map(Tally::span),
                        reading.instruments().stream().map(Instrument::span))
                .flatMap(spans -> spans)
                .toList();
        for (Sentence sentence : analysis.sentences()) {
            words += sentence.size();
            if (others.stream().noneMatch(span -> touches(span, sentence))) {
                boolean named = mentions.stream().anyMatch(span -> touches(span, sentence));
                onlyMentions += named ? sentence.size() : 0;
                silent += named ? 0 : sentence.size();
            }
        }
    }

    private static boolean touches(Span span, Sentence sentence) {
        return span.start() < sentence.end() && span.end() > sentence.start();
    }

    private void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%,d words; in sentences that no record touches: %.1f %%; in those with mentions alone: %.1f %%%n",
                words,
                100.0 * silent / words,
                100.0 * onlyMentions / words);
    }
}
