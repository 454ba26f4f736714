/** Measures how far the reality of events agrees with people's judgement of whether they happened. */
@NullMarked
package org.dragoman.evaluation.factuality;

import org.jspecify.annotations.NullMarked;
