/**
 * Files that hold many documents: JSON lines, WARC, ZIP, tar, Parquet, RSS and Atom.
 *
 * <p>A {@link org.dragoman.document.DocumentSource} looks into them where it is told to, and gives what is in
 * them one by one, never a whole file in memory:
 *
 * <pre>{@code
 * DocumentSource source = DocumentSource.of(List.of("crawl.warc.gz", "articles.jsonl"), Metadata.NONE, System.in, 20_000_000)
 *         .with(Containers.all(Fields.STANDARD));
 * try (DocumentSource.Inputs inputs = source.iterator()) {
 *     while (inputs.hasNext()) {
 *         Outcome outcome = reader.read(inputs.next());
 *     }
 *     inputs.passedOver();  // {answered with status 404=17, not a text or a page (image/png)=230}
 * }
 * }</pre>
 *
 * <p>What crawlers call the parts of an article is data: {@code fields.tsv}. A container that is broken ends
 * with a problem that says where; the documents before it count.
 */
@NullMarked
package org.dragoman.container;

import org.jspecify.annotations.NullMarked;
