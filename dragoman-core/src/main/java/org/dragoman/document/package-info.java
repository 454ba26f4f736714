/**
 * Documents as received: from bytes to plain text, with what each stretch of it is for, when it was
 * published and by whom.
 *
 * <p>A {@link org.dragoman.document.DocumentSource} finds the inputs, a {@link
 * org.dragoman.document.DocumentReader} reads them:
 *
 * <pre>{@code
 * DocumentReader reader = new DocumentReader();
 * for (DocumentSource.Input input : DocumentSource.of(List.of("examples"), Metadata.NONE, System.in, 20_000_000)) {
 *     if (reader.read(input) instanceof Outcome.Read read) {
 *         Document document = read.document();
 *         document.published();  // 2022-02-05, by its dateline; the page itself says 2022-07-06
 *         document.regions();    // heading, dateline, body, caption, boilerplate, …
 *         document.readable();   // the body and the headings, in English
 *     }
 * }
 * }</pre>
 *
 * <p>Nothing is thrown away: menus, prices, captions and comments stay in the text as regions that are not
 * read. {@link org.dragoman.document.Repair} shows a stretch of text to the parser as it should have been
 * written, with the way back to the code points of the document.
 *
 * <p>What pages say around articles is data: {@code page-phrases.tsv}, {@code page-hints.tsv}, {@code
 * header-words.tsv}, {@code author-roles.tsv}, {@code months.tsv}, {@code saying.tsv}, {@code
 * function-words.tsv}. One line there teaches the reader a phrase.
 */
@NullMarked
package org.dragoman.document;

import org.jspecify.annotations.NullMarked;
