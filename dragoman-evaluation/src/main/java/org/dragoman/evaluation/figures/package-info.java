/**
 * Measures the reading of quantities against NewsQuant (Almasian, Kazakova and Gertz, "CQE: A Comprehensive
 * Quantity Extractor", EMNLP 2023).
 *
 * <pre>{@code FigureEvaluation.run(Path.of("newsquant-dev.json"), null, System.out);}</pre>
 */
@NullMarked
package org.dragoman.evaluation.figures;

import org.jspecify.annotations.NullMarked;
