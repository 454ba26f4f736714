/** Everything one document says, put together in one pass. */
@NullMarked
package org.dragoman.reading;

import org.jspecify.annotations.NullMarked;
