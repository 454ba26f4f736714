/**
 * Learns the model from annotated texts; the same texts and tables give the same model.
 *
 * <pre>{@code
 * StatementTrainer trainer = new StatementTrainer(…);
 * }</pre>
 */
@NullMarked
package org.dragoman.statement.training;

import org.jspecify.annotations.NullMarked;
