/** What pages show: addresses, filters, tables, texts with their records marked. Values, without the web. */
@NullMarked
package org.dragoman.web.view;

import org.jspecify.annotations.NullMarked;
