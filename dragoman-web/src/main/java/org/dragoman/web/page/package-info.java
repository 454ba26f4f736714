/** The pages: each asks the ledger and fills a template. */
@NullMarked
package org.dragoman.web.page;

import org.jspecify.annotations.NullMarked;
