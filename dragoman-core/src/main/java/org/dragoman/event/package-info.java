/** Who did what to whom: the PLOVER ontology, the lexicon, and the event coder. */
@NullMarked
package org.dragoman.event;

import org.jspecify.annotations.NullMarked;
