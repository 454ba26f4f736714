/**
 * What is attributed to whom, around each cue: labels, and whether it is said at all.
 *
 * <pre>{@code
 * // "it is clear that trade grew": the author's own, attributed to nobody
 * }</pre>
 */
@NullMarked
package org.dragoman.statement.attribution;

import org.jspecify.annotations.NullMarked;
