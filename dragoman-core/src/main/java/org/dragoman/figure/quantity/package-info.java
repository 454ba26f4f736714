/**
 * Numbers as they are written: numerals, units, ranges, comparators, and what they count.
 *
 * <pre>{@code
 * Quantities found = new QuantityReader().read(analysis, times);   // "some 1.5 million tonnes": 1500000, t, about
 * }</pre>
 */
@NullMarked
package org.dragoman.figure.quantity;

import org.jspecify.annotations.NullMarked;
