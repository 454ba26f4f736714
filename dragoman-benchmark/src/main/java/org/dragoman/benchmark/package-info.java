/** Measurements: paired whole-process runs, so that figures are ratios of what ran on the same machine. */
@NullMarked
package org.dragoman.benchmark;

import org.jspecify.annotations.NullMarked;
