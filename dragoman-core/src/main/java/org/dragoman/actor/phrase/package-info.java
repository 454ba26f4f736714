/**
 * The phrases of a sentence that may refer to an actor: names, roles with what belongs to them, pronouns, and who owns
 * whom.
 *
 * <pre>{@code
 * // "the foreign ministers of Chile and Peru": one phrase, plural, an office, of CHL and PER
 * }</pre>
 */
@NullMarked
package org.dragoman.actor.phrase;

import org.jspecify.annotations.NullMarked;
