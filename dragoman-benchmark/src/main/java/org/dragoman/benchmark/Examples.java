package org.dragoman.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.MentionReader;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Document;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.Metadata;
import org.dragoman.document.Outcome;
import org.dragoman.event.EventReader;
import org.dragoman.event.EventReport;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CoreNlpAnalyzer;
import org.dragoman.reading.Reader;
import org.dragoman.reading.Reading;
import org.dragoman.time.TimeReader;
import org.dragoman.time.Times;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The bundled examples, and of each what every part of reading needs of the parts before it. */
@State(Scope.Benchmark)
public class Examples {
    /**
     * One of them.
     *
     * @param name of its file
     * @param bytes of its file
     * @param document what is read of them
     */
    record Example(
            String name,
            byte[] bytes,
            Document document,
            Analysis analysis,
            Mentions mentions,
            Times times,
            List<EventReport> events,
            Reading reading) {}

    private final List<Example> all = new ArrayList<>();
    private final Analyzer analyzer = CoreNlpAnalyzer.load();

    /** Reads them, once a process. */
    @Setup
    public void read() throws IOException {
        ActorBook book = ActorBook.standard();
        Reader reader = new Reader(analyzer, book, Dragoman.VERSION);
        MentionReader mentionReader = new MentionReader(book);
        TimeReader timeReader = TimeReader.standard();
        EventReader eventReader = new EventReader(book);
        for (Path path : files()) {
            String name = path.getFileName().toString();
            byte[] bytes = Files.readAllBytes(path);
            if (new DocumentReader().read(bytes, name, Metadata.NONE) instanceof Outcome.Read read) {
                Analysis analysis = analyzer.analyze(read.document());
                Mentions mentions = mentionReader.read(analysis);
                Times times = timeReader.read(analysis);
                List<EventReport> events = eventReader.read(analysis, mentions, times);
                all.add(new Example(
                        name, bytes, read.document(), analysis, mentions, times, events, reader.read(analysis)));
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("dragoman.home", "."), "examples"))) {
            return files.filter(path -> path.toString().matches(".*\\.(txt|html|md)"))
                    .sorted()
                    .toList();
        }
    }

    List<Example> all() {
        return all;
    }

    Analyzer analyzer() {
        return analyzer;
    }

    long tokens() {
        return all.stream()
                .mapToLong(example -> example.reading().coverage().tokens())
                .sum();
    }
}
