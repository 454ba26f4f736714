/**
 * Measures temporal expressions against corpora annotated in TimeML.
 *
 * <pre>{@code
 * TimeEvaluation.run(Path.of("TimeBank"), null, System.out);
 * }</pre>
 */
@NullMarked
package org.dragoman.evaluation.time;

import org.jspecify.annotations.NullMarked;
