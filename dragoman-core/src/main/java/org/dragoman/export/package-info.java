/** Records as JSON lines, CSV and other formats. */
@NullMarked
package org.dragoman.export;

import org.jspecify.annotations.NullMarked;
