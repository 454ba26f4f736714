package org.dragoman.statement.model;

import org.dragoman.statement.model.FrameTagger.Tagging;

/**
 * Looks again at whether a word heads a cue, once the words around it are labelled: what is a report has somebody who
 * speaks and something whole that is said. Corrects the first probability by weights of the {@link WholeFeatures}.
 */
public final class Confirmation {
    /** What a word needs at first to be looked at again. */
    public static final double CANDIDATE = 0.12;

    private final Weights weights;

    Confirmation(Weights weights) {
        this.weights = weights;
    }

    /** How likely the word heads a cue, given how likely it was at first and what is labelled around it. */
    public double probability(double first, Tagging tagging, WholeFeatures features) {
        Features found = new Features();
        extract(first, tagging, features, found);
        double[] score = {logit(first)};
        weights.score(found, score);
        return 1 / (1 + Math.exp(-score[0]));
    }

    /** The logarithm of the odds. */
    public static double logit(double probability) {
        double inside = Math.min(0.9999, Math.max(0.0001, probability));
        return Math.log(inside / (1 - inside));
    }

    /** Adds what the second look goes by. */
    public static void extract(double first, Tagging tagging, WholeFeatures features, Features out) {
        features.extract(tagging.labels(), out);
        features.cue((int) Math.round(2 * logit(first)), (int) Math.round(tagging.score()), out);
    }
}
