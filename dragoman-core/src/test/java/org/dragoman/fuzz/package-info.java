/**
 * Targets for coverage-guided fuzzing with Jazzer: each takes bytes, makes a text of them and holds the reader to what
 * must be true of any text. {@code dragoman-core/fuzz EdtfTarget 300} runs one for five minutes; what it finds becomes
 * a named test beside the class that was at fault.
 */
@NullMarked
package org.dragoman.fuzz;

import org.jspecify.annotations.NullMarked;
