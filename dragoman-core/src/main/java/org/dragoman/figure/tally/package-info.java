/**
 * Counts and ordinals of events: "their third call this year", "met 40 times since 2013".
 *
 * <pre>{@code
 * new TallyReader(…).read(…);      // "the third call": call, 3, ordinal
 * }</pre>
 */
@NullMarked
package org.dragoman.figure.tally;

import org.jspecify.annotations.NullMarked;
