/**
 * Known results, computed again from public data: dyad sums, balance of alliances and wars, capability, breaks in
 * series, disagreement between reports. {@link org.dragoman.evaluation.numbers.NumbersEvaluation} holds each beside
 * the value that {@code expected.tsv} gives with its source.
 */
@NullMarked
package org.dragoman.evaluation.numbers;

import org.jspecify.annotations.NullMarked;
