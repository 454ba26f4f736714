/**
 * The system that follows from what is reported: ties between actors, dyad series, networks, measures.
 * Nothing here is stored as fact: everything is computed from {@link org.dragoman.system.Deed deeds} for a
 * window, a panel of outlets and a day of knowledge, and keeps the ids of the reports it was counted from.
 *
 * <pre>{@code
 * Chronicle chronicle = new ChronicleReader(ledger).read(Level.states(ledger.actors()));
 * Series series = Series.of(
 *         chronicle.deeds(), chronicle.coverage(), Window.parse("2021"), Step.MONTH, Counting.DAILY);
 * for (Series.Point point : series.points()) {
 *     System.out.println(point.label() + " " + point.sum().count() + " in " + point.published().documents() + " documents");
 * }
 * }</pre>
 *
 * <p>Reports are not events, and no report is not no event: every aggregate names its counting rule and its
 * denominator, the documents and outlets that could have reported. Whatever draws lots takes its
 * {@link java.util.Random}.
 */
@NullMarked
package org.dragoman.system;

import org.jspecify.annotations.NullMarked;
