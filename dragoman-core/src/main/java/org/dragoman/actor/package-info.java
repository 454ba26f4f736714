/** Who is meant: the actor book, and the mentions of actors in a document. */
@NullMarked
package org.dragoman.actor;

import org.jspecify.annotations.NullMarked;
