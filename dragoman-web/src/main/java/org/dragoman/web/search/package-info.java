/** Full text: an index of the documents, kept in a folder of its own beside nothing of the user's. */
@NullMarked
package org.dragoman.web.search;

import org.jspecify.annotations.NullMarked;
