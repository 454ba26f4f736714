/**
 * Figures and tallies that a document gives.
 *
 * <p>{@link org.dragoman.figure.quantity.QuantityReader} finds every number with its unit and comparator;
 * {@link org.dragoman.figure.FigureReader} keeps those that measure something, with what is measured, whose it is
 * and for when, and sets counts of events apart as tallies:
 *
 * <pre>{@code
 * Figures found = new FigureReader().read(analysis, mentions, times);
 * // "Bilateral trade rose 12 percent to $4.5 billion in 2019": up 12 %, = 4500000000 USD, of "Bilateral trade"
 * // "their third call this year": a tally of calls, number 3, ordinal
 * }</pre>
 *
 * <p>Each package inside uses only those before it: {@code quantity} (numbers with their units), {@code measure} (what
 * they measure, whose and when), {@code tally} (counts of events).
 *
 * <p>Words for numbers, units, comparators and events are tables beside the classes.
 */
@NullMarked
package org.dragoman.figure;

import org.jspecify.annotations.NullMarked;
