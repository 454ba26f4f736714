package org.dragoman.link;

/**
 * How well a report fits an event.
 *
 * @param score 0 to 1
 * @param because in words
 */
record Fit(double score, String because) {}
