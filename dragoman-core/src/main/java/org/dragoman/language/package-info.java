/** Sentences, tokens and dependencies of a document; the only package that knows the parser. */
@NullMarked
package org.dragoman.language;

import org.jspecify.annotations.NullMarked;
