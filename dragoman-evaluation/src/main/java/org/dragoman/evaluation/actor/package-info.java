/**
 * Measures whom mentions of actors are taken to mean, on sentences written for the purpose.
 *
 * <pre>{@code
 * ActorEvaluation.main();   // accuracy over all and by kind of case
 * }</pre>
 */
@NullMarked
package org.dragoman.evaluation.actor;

import org.jspecify.annotations.NullMarked;
