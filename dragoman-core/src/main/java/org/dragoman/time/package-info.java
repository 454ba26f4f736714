/**
 * Dates: EDTF values, and the temporal expressions of a document.
 *
 * <pre>{@code
 * Times times = TimeReader.standard().read(analysis);     // "The two met on Monday, two days after a call."
 * for (TimeExpression time : times.all()) {
 *     System.out.println(time.span().text() + " " + time.edtf() + " (" + time.basis() + ")");
 * }
 * times.modifying(sentence, met);                         // when they met
 * Edtf.parse("2021-08").contains(Edtf.parse("2021-08-25"))
 * }</pre>
 *
 * <p>The way of a sentence: {@code Lexer} cuts it into pieces, {@code Scan} joins them into numbers and words
 * of the lexicon, {@code Grammar} finds the patterns of {@code grammar.tsv} in phases and {@code Operations}
 * says what each means, {@code Placing} and {@code Resolver} place the meaning in time. What a value rests on is
 * its basis: {@code text} (it is written out), {@code document date}, {@code narrative} (what was last spoken of),
 * {@code event} (the day on which the text has said that something happened), {@code occasion} (an anniversary
 * of one that is known), {@code year of the text}. A year that nothing supports stays {@code XXXX}.
 *
 * <p>To teach it a word or a pattern, add a line to {@code words.tsv}, {@code numbers.tsv},
 * {@code holidays.tsv}, {@code occasions.tsv}, {@code happenings.tsv} or {@code grammar.tsv}.
 */
@NullMarked
package org.dragoman.time;

import org.jspecify.annotations.NullMarked;
