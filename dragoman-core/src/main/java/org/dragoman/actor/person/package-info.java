/**
 * Which person a name or an office means on the day of the text.
 *
 * <pre>{@code
 * // "Foreign Minister Lavrov", "the Polish prime minister": who held the office then
 * }</pre>
 */
@NullMarked
package org.dragoman.actor.person;

import org.jspecify.annotations.NullMarked;
