/**
 * Who did what to whom: the PLOVER ontology, the lexicon, and the event coder.
 *
 * <pre>{@code
 * EventReader reader = new EventReader(ActorBook.standard());
 * List<EventReport> reports = reader.read(analysis, mentions, times);
 * // "Peru refused to lift its sanctions on Chile."  →  REJECT, PER > CHL, actual
 * reader.explain(analysis, mentions, times).forEach(System.out::println);
 * }</pre>
 *
 * <p>Knowledge is in tables beside the classes. {@code patterns.tsv} names events, one pattern a line, with the places
 * of source and target; {@code operators.tsv} has the words that take another event and turn it ("refuse to", "a halt
 * to", "hold"); {@code classes.tsv} and {@code actor-nouns.tsv} say what nouns stand for; {@code exclusions.tsv} what
 * only looks like an event; {@code commitments.tsv} which words commit a text to what is below them; {@code cameo.tsv},
 * {@code modes.tsv} and {@code compositions.tsv} hold codes and scores. To add a verb, add a line.
 *
 * <p>The reader goes through rooms in this order, and each uses only those before it: {@code lexicon} (what words say of
 * events), {@code clause} (the grammar of a sentence), {@code participant} (whom phrases mean), {@code coding} (events of one
 * sentence), {@code reality} (whether they happened), {@code discourse} (what the text around adds), {@code contact}
 * (meetings, calls and visits).
 *
 * <p>Types follow the PLOVER codebook: an investigation is ACCUSE with the mode {@code investigate}, sanctions imposed
 * are COERCE with a mode of their own, an agreement signed is SUPPORT, one promised AGREE.
 */
@NullMarked
package org.dragoman.event;

import org.jspecify.annotations.NullMarked;
