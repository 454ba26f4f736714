package org.dragoman.reading;

import java.util.List;
import org.dragoman.document.Document;
import org.dragoman.document.Region;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.Sentence;

/** Reads documents: one pass from text to records. One instance serves all threads. */
public final class Reader {
    private final Analyzer analyzer;
    private final String version;

    /**
     * @param analyzer splits, tags and parses
     * @param version written into each reading
     */
    public Reader(Analyzer analyzer, String version) {
        this.analyzer = analyzer;
        this.version = version;
    }

    /** Reads a document; the same document gives an equal reading, always. */
    public Reading read(Document document) {
        Analysis analysis = analyzer.analyze(document);
        return new Reading(
                document,
                version,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                coverage(analysis));
    }

    private static Reading.Coverage coverage(Analysis analysis) {
        int tokens = analysis.sentences().stream().mapToInt(Sentence::size).sum();
        int characters = analysis.document().readable().stream()
                .mapToInt((Region region) -> region.end() - region.start())
                .sum();
        return new Reading.Coverage(analysis.sentences().size(), tokens, characters, List.of());
    }
}
