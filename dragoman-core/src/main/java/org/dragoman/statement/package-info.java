/** Who said what: sources, cues and contents. */
@NullMarked
package org.dragoman.statement;

import org.jspecify.annotations.NullMarked;
