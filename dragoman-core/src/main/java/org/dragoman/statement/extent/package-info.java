/**
 * Where a statement begins and ends: what the grammar, the marks and the neighbours of a statement add to the labels or
 * take from them.
 *
 * <pre>{@code
 * // "The road is closed, the ministry said Tuesday, and buses go round": what is said ends before "the ministry"
 * }</pre>
 */
@NullMarked
package org.dragoman.statement.extent;

import org.jspecify.annotations.NullMarked;
