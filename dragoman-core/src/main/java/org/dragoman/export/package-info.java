/** Records as others want them: JSON lines, CSV, tables for the terminal. */
@NullMarked
package org.dragoman.export;

import org.jspecify.annotations.NullMarked;
