package org.dragoman.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Document;
import org.dragoman.document.Region;
import org.dragoman.document.Span;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CachedAnalyzer;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/** One analyzer and one reader for all tests of this package. */
public final class TestTexts {
    private static final Analyzer ANALYZER = CachedAnalyzer.standard();
    private static final StatementReader READER = StatementReader.load();

    private TestTexts() {}

    public static Analysis analysis(String text) {
        return ANALYZER.analyze(Document.of(text, null));
    }

    public static Analysis analysis(Document document) {
        return ANALYZER.analyze(document);
    }

    /** A document of several paragraphs. */
    public static Document paragraphs(String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        List<Region> regions = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            regions.add(new Region(Region.Kind.BODY, at, at + paragraph.length()));
            at += paragraph.length() + 2;
        }
        Document plain = Document.of(text, null);
        return new Document(
                plain.id(), plain.uri(), null, null, List.of(), "en", plain.published(), text, regions, null);
    }

    /** A document of a heading and a paragraph. */
    public static Document headed(String heading, String paragraph) {
        Document parts = paragraphs(heading, paragraph);
        Region body = parts.regions().get(1);
        List<Region> regions = List.of(new Region(Region.Kind.HEADING, 0, heading.length()), body);
        return new Document(
                parts.id(), parts.uri(), null, null, List.of(), "en", parts.published(), parts.text(), regions, null);
    }

    public static List<Statement> read(String text) {
        return READER.read(analysis(text), new Mentions(List.of(), Map.of()));
    }

    /** The words of what is said in a text. */
    public static List<String> contents(String text) {
        return read(text).stream()
                .flatMap(statement -> statement.content().stream())
                .map(Span::text)
                .toList();
    }

    public static List<Statement> read(Document document) {
        return READER.read(analysis(document), new Mentions(List.of(), Map.of()));
    }

    public static StatementReader reader() {
        return READER;
    }

    /** The quotations of a text, outermost only, as words. */
    public static List<String> quoted(String text) {
        Words words = new Words(analysis(text));
        return Quotations.of(words).all().stream()
                .filter(q -> q.depth() == 0)
                .map(q -> words.span(q.first(), q.last()).text())
                .toList();
    }
}
