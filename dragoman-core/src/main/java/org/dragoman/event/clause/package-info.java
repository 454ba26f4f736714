/**
 * The grammar of a sentence as events need it: logical subjects and objects through passives, control, coordination and relative clauses, tense and negation.
 *
 * <pre>{@code
 * Clauses clauses = new Clauses(sentence);       // "The port was shelled by rebels."
 * clauses.passive(shelled);                      // true
 * clauses.governed(shelled, "by");               // rebels
 * }</pre>
 */
@NullMarked
package org.dragoman.event.clause;

import org.jspecify.annotations.NullMarked;
