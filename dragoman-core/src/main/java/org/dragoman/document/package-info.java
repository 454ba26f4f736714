/** Documents as received: text, regions, where and when they were published. */
@NullMarked
package org.dragoman.document;

import org.jspecify.annotations.NullMarked;
