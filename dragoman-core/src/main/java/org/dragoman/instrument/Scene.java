package org.dragoman.instrument;

import org.dragoman.actor.Mentions;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.time.Times;

/** Where a text is named: the sentence, and what else is known of the document. */
record Scene(Analysis analysis, Sentence sentence, Mentions mentions, Times times, Meetings meetings) {}
