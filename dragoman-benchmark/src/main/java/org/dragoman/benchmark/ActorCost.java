package org.dragoman.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.MentionReader;
import org.dragoman.document.Document;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CoreNlpAnalyzer;
import org.dragoman.reading.Reader;

/**
 * Prints how long the actor book takes to load and what share of reading is spent on finding whom mentions mean, in
 * processor time of one thread, without a cache of analyses.
 *
 * <pre>{@code java … org.dragoman.benchmark.ActorCost examples 3}</pre>
 */
public final class ActorCost {
    private ActorCost() {}

    /** @param arguments folder of texts, repetitions after the first, which does not count (3) */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("usage: ActorCost FOLDER [REPETITIONS]");
            System.exit(2);
        }
        int repetitions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        long before = processor();
        ActorBook book = ActorBook.standard();
        double load = (processor() - before) / 1e6;
        Analyzer analyzer = CoreNlpAnalyzer.load();
        MentionReader mentions = new MentionReader(book);
        Reader reader = new Reader(analyzer, book, Dragoman.VERSION);
        List<Document> documents = documents(Path.of(arguments[0]));
        long lookup = 0;
        long all = 0;
        for (int i = 0; i <= repetitions; i++) {
            for (Document document : documents) {
                long start = processor();
                Analysis analysis = analyzer.analyze(document);
                reader.read(analysis);
                long read = processor() - start;
                long again = processor();
                mentions.read(analysis);
                long found = processor() - again;
                // the first round warms up
                lookup += i == 0 ? 0 : found;
                all += i == 0 ? 0 : read;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "the book loads in %.0f ms; mentions take %.1f ms of %.1f ms, %.1f %% of reading%n",
                load,
                lookup / 1e6,
                all / 1e6,
                100.0 * lookup / all);
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Document> documents(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                documents.add(Document.of(Files.readString(file, StandardCharsets.UTF_8), "2023-01-01"));
            }
        }
        return documents;
    }
}
