package org.dragoman.language;

import java.util.List;
import org.dragoman.document.CodePoints;
import org.dragoman.document.Document;
import org.dragoman.document.Span;

/** A document with its sentences: what every later step of a reading starts from. */
public final class Analysis {
    private final Document document;
    private final List<Sentence> sentences;
    private final CodePoints points;

    public Analysis(Document document, List<Sentence> sentences) {
        this.document = document;
        this.sentences = List.copyOf(sentences);
        this.points = new CodePoints(document.text());
    }

    public Document document() {
        return document;
    }

    /** The sentences of body and headings, in the order of the text. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The words between two code points of the document. */
    public Span span(int start, int end) {
        return points.span(start, end);
    }

    /** The words from one token to another of a sentence, both included. */
    public Span span(Sentence sentence, int first, int last) {
        return points.span(sentence.token(first).start(), sentence.token(last).end());
    }

    /** The words of a whole sentence. */
    public Span span(Sentence sentence) {
        return points.span(sentence.start(), sentence.end());
    }
}
