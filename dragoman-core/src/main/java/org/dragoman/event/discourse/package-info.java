/**
 * What the text around a sentence adds to its events: their day, what is told again, and who takes part in what names nobody.
 *
 * <pre>{@code
 * // "The king visited Jordan on 3 May. … The visit was a success."
 * new Resumption(…).dated(reports);              // the second report has the day of the first
 * }</pre>
 */
@NullMarked
package org.dragoman.event.discourse;

import org.jspecify.annotations.NullMarked;
