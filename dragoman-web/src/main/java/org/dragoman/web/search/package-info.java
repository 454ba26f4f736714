/**
 * An index of one state of a ledger, made in the background and kept between starts: records by who is in them, when,
 * where and how, in the order of lists; documents by their words. It answers what the ledger answers
 * ({@link org.dragoman.ledger.RecordSource}), and stays fast where there are millions of records.
 */
@NullMarked
package org.dragoman.web.search;

import org.jspecify.annotations.NullMarked;
