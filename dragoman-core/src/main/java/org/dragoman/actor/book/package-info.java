/**
 * What is known beforehand of states, persons, bodies, groups, outlets and places: the facts, and the indexes they are
 * found by.
 *
 * <pre>{@code
 * State state = book.state("DEU");
 * for (Entry entry : book.find("Georgia")) { … }   // the country and the state of the US
 * }</pre>
 */
@NullMarked
package org.dragoman.actor.book;

import org.jspecify.annotations.NullMarked;
