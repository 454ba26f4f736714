/** Charts as SVG, made from numbers alone: the same picture for the same numbers. */
@NullMarked
package org.dragoman.web.chart;

import org.jspecify.annotations.NullMarked;
