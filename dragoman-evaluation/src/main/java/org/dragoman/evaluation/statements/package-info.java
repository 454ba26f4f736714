/**
 * Measures attribution against gold texts in the layout of PolNeAR (Newell, Margolin and Ruths, 2018):
 * a folder {@code text} and a folder {@code attributions} with brat standoff files.
 *
 * <pre>{@code
 * StatementEvaluation.main("gold/attribution/dev", "misses.tsv");
 * }</pre>
 */
@NullMarked
package org.dragoman.evaluation.statements;

import org.jspecify.annotations.NullMarked;
