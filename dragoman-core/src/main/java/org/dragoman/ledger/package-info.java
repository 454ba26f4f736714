/**
 * Storage: what was read, in which run, as of when. One file, append-only.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open(Path.of("dragoman.duckdb"))) {
 *     Run run = ledger.begin(Dragoman.VERSION, Map.of());
 *     ledger.append(List.of(reading), run);
 *     ledger.finish(run);
 *     ActorIndex actors = ledger.actors();
 *     ledger.rows(LedgerQuery.contactsBetween(actors.withMembers("KEN"), actors.withMembers("GHA")));
 * }
 * }</pre>
 *
 * <p>{@link org.dragoman.ledger.Row} is a record of any kind in the shape of the record contract;
 * {@link org.dragoman.ledger.RecordKind} lists the fields. The tables are described in {@code ledger-1.sql} and its successors,
 * and by comments inside the file itself.
 */
@NullMarked
package org.dragoman.ledger;

import org.jspecify.annotations.NullMarked;
