/**
 * Pages and feeds from the web, fetched politely.
 *
 * <pre>{@code
 * Fetcher fetcher = new Fetcher(Dragoman.VERSION, Duration.ofSeconds(2), Duration.ofSeconds(30));
 * Web web = new PoliteWeb(fetcher, FetchMemory.of(Path.of("news.fetched.json")), true);
 * DocumentSource source = DocumentSource.of(List.of("https://example.org/feed.xml"), Metadata.NONE, System.in, 20_000_000)
 *         .with(web);
 * }</pre>
 */
@NullMarked
package org.dragoman.fetch;

import org.jspecify.annotations.NullMarked;
