/**
 * The words of a document in one row, its quotations, the words that attribute, and who a source is.
 *
 * <pre>{@code
 * Words words = new Words(analysis);
 * Quotations quotations = Quotations.of(words);
 * }</pre>
 */
@NullMarked
package org.dragoman.statement.text;

import org.jspecify.annotations.NullMarked;
