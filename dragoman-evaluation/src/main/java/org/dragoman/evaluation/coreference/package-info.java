/**
 * Scores of coreference: MUC, B³, CEAF-e and their mean, and how well actors are told apart on NewsWCL50.
 *
 * <pre>{@code
 * CoreferenceScore score = CoreferenceScore.of(
 *         List.of(Set.of("a", "b", "c")),               // one actor in the gold set
 *         List.of(Set.of("a", "b"), Set.of("c")));      // two in the answer
 * score.conll();
 * }</pre>
 */
@NullMarked
package org.dragoman.evaluation.coreference;

import org.jspecify.annotations.NullMarked;
