/** Figures and tallies that a document gives. */
@NullMarked
package org.dragoman.figure;

import org.jspecify.annotations.NullMarked;
