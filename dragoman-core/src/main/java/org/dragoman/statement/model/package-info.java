/**
 * What was learned from annotated texts: which words head cues, and which words around a cue are its source and content.
 *
 * <pre>{@code
 * StatementModel model = StatementModel.load();
 * }</pre>
 */
@NullMarked
package org.dragoman.statement.model;

import org.jspecify.annotations.NullMarked;
