/**
 * Treaties, agreements, joint statements and what was done with them.
 *
 * <pre>{@code
 * List<Instrument> found = new InstrumentReader().read(analysis, mentions, times);
 * // "the 25th anniversary of the Treaty on Nordic Trade", in 2020: treaty, signed, 1995
 * }</pre>
 *
 * <p>Words for forms and acts are tables beside the classes.
 */
@NullMarked
package org.dragoman.instrument;

import org.jspecify.annotations.NullMarked;
