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
 * up to date, nothing to migrate, and every past answer can be given again. A million reports take half a minute of
 * a processor, a thousand documents less than a second; who needs answers all the time keeps a {@link
 * org.dragoman.link.LinkIndex} and adds what comes.
 *
 * <p>Where to look: {@code EventBlock} puts reports together, {@code Fitting} says which may be and how well they fit,
 * {@code Origins} finds copies and credits, {@code EventConflicts}, {@code Measures}, {@code Accords} and {@code
 * TallyChecks} find what does not go together. What words mean for this is in tables: {@code alike.tsv} (modes that one
 * event may be reported in), {@code families.tsv} (words for one kind of happening), {@code counted.tsv} (what tallies
 * count), {@code measures.tsv}, {@code name-words.tsv}, {@code acts.tsv} and {@code credits.tsv}.
 */
@NullMarked
package org.dragoman.link;

import org.jspecify.annotations.NullMarked;
