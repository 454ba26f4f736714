/**
 * Across documents: duplicates and origins, events that several reports are about, what supports them and where the
 * reports contradict each other.
 *
 * <pre>{@code
 * Linked linked = Linking.of(ledger);              // or Linking.of(ledger, run) for what was known as of a run
 * for (Event event : linked.events()) {
 *     event.support().origins();                   // independent origins, not documents
 *     linked.conflicts(event.id());                // where its reports differ
 * }
 * linked.event("ev-0123456789ab");                 // the event that a report is about
 * }</pre>
 *
 * <p>Nothing of this is stored. It is a function of what the ledger holds as of a run, so that there is nothing to keep
 * up to date, nothing to migrate, and every past answer can be given again.
 */
@NullMarked
package org.dragoman.link;

import org.jspecify.annotations.NullMarked;
