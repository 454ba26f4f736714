/**
 * Whom the phrases of a document mean, taken together: names said short, pronouns, "the two countries", "the minister",
 * and what the document itself introduced.
 *
 * <pre>{@code
 * // "Ms Baerbock … she … the minister": one person, three phrases
 * }</pre>
 */
@NullMarked
package org.dragoman.actor.resolution;

import org.jspecify.annotations.NullMarked;
