/**
 * The command line: {@code dragoman read}, {@code list}, {@code source}, {@code explain}, {@code ledger},
 * {@code evaluate}. A command checks its arguments, asks the library, and writes; it decides nothing.
 */
@NullMarked
package org.dragoman.cli;

import org.jspecify.annotations.NullMarked;
