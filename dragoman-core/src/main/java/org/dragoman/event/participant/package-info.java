/**
 * Who is meant by the phrases around an event, and who of them can act, speak, meet or be acted upon.
 *
 * <pre>{@code
 * Arguments arguments = new Arguments(clauses, mentions, lexicon.classes());
 * new Roles(clauses, arguments);                 // "the plan put forward by Peru": Peru
 * }</pre>
 */
@NullMarked
package org.dragoman.event.participant;

import org.jspecify.annotations.NullMarked;
