/** Treaties, agreements, joint statements and what was done with them. */
@NullMarked
package org.dragoman.instrument;

import org.jspecify.annotations.NullMarked;
