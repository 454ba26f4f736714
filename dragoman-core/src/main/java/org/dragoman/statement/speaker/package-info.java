/**
 * Who speaks, to whom, in what manner, and what the statement does towards those it is about.
 *
 * <pre>{@code
 * // "\u201cWe wait,\u201d she said": whom "she" stands for; "condemned Peru": accuse, about Peru
 * }</pre>
 */
@NullMarked
package org.dragoman.statement.speaker;

import org.jspecify.annotations.NullMarked;
