/**
 * Knowledge as data: tab-separated tables that lie beside the classes that use them.
 *
 * <pre>{@code
 * Table table = Table.read(Months.class, "months.tsv");
 * int name = table.column("name");
 * table.rows().forEach(row -> System.out.println(row[name]));
 * }</pre>
 */
@NullMarked
package org.dragoman.data;

import org.jspecify.annotations.NullMarked;
