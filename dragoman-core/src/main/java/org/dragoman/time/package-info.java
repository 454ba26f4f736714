/** Dates: EDTF values, and the temporal expressions of a document. */
@NullMarked
package org.dragoman.time;

import org.jspecify.annotations.NullMarked;
