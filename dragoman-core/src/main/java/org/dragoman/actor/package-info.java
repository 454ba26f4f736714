/**
 * Who is meant: the actor book, and the mentions of actors in a document.
 *
 * <p>The {@linkplain org.dragoman.actor.ActorBook book} holds what is known beforehand: states with their names, capitals
 * and metonyms; persons with their terms of office; international bodies with their members; parties, ministries and armed
 * groups; outlets; places. It is read from tables beside this package, one fact a line:
 *
 * <pre>{@code
 * ActorBook book = ActorBook.standard();
 * book.find("Kremlin").get(0).id();                                  // "RUS"
 * book.titled("foreign minister", "CHN", "2023-05").get().person();  // the id of Qin Gang
 * book.members(book.find("BRICS").get(0).id(), "2012");              // [BRA, CHN, IND, RUS, ZAF]
 * }</pre>
 *
 * <p>A document's mentions are found in rooms of this order, each using only those before it: {@code book} (what is known
 * beforehand), {@code phrase} (which words may name somebody), {@code person} (who held which office then),
 * {@code resolution} (whom the phrases mean, taken together).
 *
 * <p>To add a term of office, add a line to {@code term.tsv} (and to {@code person.tsv}, if the person is new), in order,
 * with where it is from in the last column; the tests name what does not fit. A date may be a day, a month or a year. An
 * end is known, unknown (then the last day on which the person was seen in office stands beside it) or not yet come.
 */
@NullMarked
package org.dragoman.actor;

import org.jspecify.annotations.NullMarked;
