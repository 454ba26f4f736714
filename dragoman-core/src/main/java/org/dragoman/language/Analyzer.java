package org.dragoman.language;

import org.dragoman.document.Document;

/** Splits a document into sentences, tags and parses them. Implementations may be shared by threads. */
public interface Analyzer {
    /**
     * Analyses the body and the headings of a document.
     *
     * @return the same for the same document, always
     */
    Analysis analyze(Document document);
}
