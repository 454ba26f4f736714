/**
 * How well the main text of pages is found: snippets that must be read and snippets that must not, as in
 * trafilatura's evaluation set (Barbaresi, 2021).
 *
 * <pre>{@code
 * java -cp … org.dragoman.evaluation.webtext.WebTextEvaluation <folder with snippets.json and pages/>
 * }</pre>
 */
@NullMarked
package org.dragoman.evaluation.webtext;

import org.jspecify.annotations.NullMarked;
