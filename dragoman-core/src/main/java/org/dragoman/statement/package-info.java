/**
 * Who said what: sources, cues and contents.
 *
 * <pre>{@code
 * StatementReader reader = StatementReader.load();
 * Statements statements = reader.statements(analysis, mentions);
 * // "The envoy said that the harbour had been closed."
 * Statement statement = statements.all().get(0);
 * statement.cue().text();               // said
 * statement.content().get(0).text();    // that the harbour had been closed
 * statements.voice(span);               // in whose words a span is told, null for the document's own
 * }</pre>
 *
 * <p>Quotation marks are paired first, whatever their style and however damaged. A logistic regression
 * then scores each word as the head of a cue, and a conditional random field labels the words around each
 * cue as source, cue and content, from the dependency tree, the quotation marks and the words themselves;
 * of its likeliest labellings one is chosen as a whole, and the cue is looked at again with it.
 * All were trained on annotated US news by {@code org.dragoman.evaluation.statements.StatementTraining};
 * the model holds hashed features and weights, no text. What goes on being said without a cue is added by
 * rule, with less confidence. The tables beside the classes list cues and what they do ({@code cues.tsv}),
 * words that praise, blame or demand ({@code polarities.tsv}), words that hold back what is said
 * ({@code restraints.tsv}), texts that speak ({@code texts.tsv}) and
 * words that go on with a report ({@code continuations.tsv}).
 *
 * <p>Each package inside uses only those before it: {@code text} (words, quotations, cues), {@code model} (what was
 * learned), {@code extent} (where statements begin and end), {@code attribution} (labels around each cue),
 * {@code speaker} (who speaks, to whom, with what position), {@code training} (learning the model).
 */
@NullMarked
package org.dragoman.statement;

import org.jspecify.annotations.NullMarked;
