/** Storage: what was read, in which run, as of when. */
@NullMarked
package org.dragoman.ledger;

import org.jspecify.annotations.NullMarked;
