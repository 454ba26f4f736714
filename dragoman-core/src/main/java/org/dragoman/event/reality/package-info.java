/**
 * Whether what is told is said to have happened, to go on, to be planned, possible, conditional or denied.
 *
 * <pre>{@code
 * // "The visit was called off."
 * new Realities(sentence).of(visit);             // denied, under "called off"
 * }</pre>
 */
@NullMarked
package org.dragoman.event.reality;

import org.jspecify.annotations.NullMarked;
