/**
 * What words say of events: the patterns that name them, the operators that turn them, what nouns stand for, codes and scores.
 *
 * <p>All of it is read from the tables beside {@link org.dragoman.event.Plover}. Nothing here looks at a sentence but for the words next to a word.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.standard();
 * lexicon.patterns("verb", "shell");      // ASSAULT, source its subject, target its object
 * }</pre>
 */
@NullMarked
package org.dragoman.event.lexicon;

import org.jspecify.annotations.NullMarked;
