/**
 * Meetings, calls, visits, talks: who is on their two sides, by which means, where, how high, and on what occasion.
 *
 * <pre>{@code
 * // "In a call on Monday the king told the emir that …"
 * new Encounters(clauses, arguments, lexicon, mentions, matcher);    // CONSULT call, the king, the emir
 * }</pre>
 */
@NullMarked
package org.dragoman.event.contact;

import org.jspecify.annotations.NullMarked;
