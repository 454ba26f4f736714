/**
 * Events of one sentence: patterns that fit, the operators above them, and who fills their places.
 *
 * <pre>{@code
 * // "Peru refused to lift its sanctions on Chile."
 * new Coder(clauses, arguments, lexicon, ontology, life);   // REJECT, Peru, Chile, at "lift" under "refused"
 * }</pre>
 */
@NullMarked
package org.dragoman.event.coding;

import org.jspecify.annotations.NullMarked;
