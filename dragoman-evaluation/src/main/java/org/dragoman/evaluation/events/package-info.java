/** Measures the coding of events on sentences with a marked source, a marked target and a PLOVER root. */
@NullMarked
package org.dragoman.evaluation.events;

import org.jspecify.annotations.NullMarked;
