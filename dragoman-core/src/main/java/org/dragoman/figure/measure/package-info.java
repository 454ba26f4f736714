/**
 * What a number measures, whose it is, for when, and what it leans on in the figures before it.
 *
 * <pre>{@code
 * // "bilateral trade rose 5 percent": bilateral trade
 * new Measures(…).of(quantity, analysis, sentence, mentions);
 * }</pre>
 */
@NullMarked
package org.dragoman.figure.measure;

import org.jspecify.annotations.NullMarked;
