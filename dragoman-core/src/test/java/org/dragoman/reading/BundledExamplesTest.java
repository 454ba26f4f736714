package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.Models;
import org.dragoman.document.CodePoints;
import org.dragoman.document.Document;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.DocumentSource;
import org.dragoman.document.Metadata;
import org.dragoman.document.Outcome;
import org.dragoman.document.Region;
import org.dragoman.document.Span;
import org.dragoman.statement.Statement;
import org.junit.jupiter.api.Test;

/** What holds of readings of whole pages, with all their noise. */
class BundledExamplesTest {
    private static final Reader READER = Models.reader();

    @Test
    void every_span_of_the_examples_slices_back_and_lies_in_text_that_is_read() {
        List<Document> documents = documents(Path.of("..", "examples"));
        assertThat(documents).hasSizeGreaterThanOrEqualTo(15);
        assertThat(check(documents)).isGreaterThan(2000);
    }

    @Test
    void every_span_of_the_first_real_input_slices_back_and_lies_in_text_that_is_read() {
        String place = System.getProperty(
                "dragoman.shared", Path.of("..", "..", "shared").toString());
        Path corpus = Path.of(place, "corpus");
        assumeTrue(Files.isDirectory(corpus), "skipped: there is no " + corpus);
        assertThat(check(documents(corpus))).isGreaterThan(500);
    }

    @Test
    void each_example_says_something_of_states_or_their_leaders() {
        for (Document document : documents(Path.of("..", "examples"))) {
            Reading reading = READER.read(document);
            assertThat(reading.events()).as("events in %s", document.uri()).isNotEmpty();
            assertThat(reading.mentions()).as("mentions in %s", document.uri()).isNotEmpty();
        }
    }

    @Test
    void no_statement_stands_within_itself() {
        for (Document document : documents(Path.of("..", "examples"))) {
            Map<String, String> within = new TreeMap<>();
            for (Statement statement : READER.read(document).statements()) {
                if (statement.within() != null) {
                    within.put(statement.id(), statement.within());
                }
            }
            for (String start : within.keySet()) {
                Set<String> seen = new HashSet<>();
                for (String at = start; at != null; at = within.get(at)) {
                    assertThat(seen.add(at))
                            .as("%s in %s", start, document.uri())
                            .isTrue();
                }
            }
        }
    }

    private static int check(List<Document> documents) {
        int spans = 0;
        for (Document document : documents) {
            CodePoints points = new CodePoints(document.text());
            Reading reading = READER.read(document);
            List<Object> records = Stream.of(
                            reading.mentions(),
                            reading.times(),
                            reading.statements(),
                            reading.events(),
                            reading.figures(),
                            reading.tallies(),
                            reading.instruments())
                    .<Object>flatMap(List::stream)
                    .toList();
            for (Object each : records) {
                for (Span span : Spans.in(each)) {
                    assertThat(points.slice(span.start(), span.end())).isEqualTo(span.text());
                    assertThat(isRead(document, span.start()))
                            .as("%s in %s is read", span, document.uri())
                            .isTrue();
                    spans++;
                }
            }
        }
        return spans;
    }

    private static boolean isRead(Document document, int codePoint) {
        for (Region region : document.readable()) {
            if (region.start() <= codePoint && codePoint < region.end()) {
                return true;
            }
        }
        return false;
    }

    private static List<Document> documents(Path folder) {
        List<Document> documents = new ArrayList<>();
        DocumentReader reader = new DocumentReader();
        for (DocumentSource.Input input : DocumentSource.of(
                List.of(folder.toString()), Metadata.NONE, InputStream.nullInputStream(), 10_000_000)) {
            if (reader.read(input) instanceof Outcome.Read read) {
                documents.add(read.document());
            }
        }
        return documents;
    }
}
