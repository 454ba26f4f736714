package org.dragoman.statement.model;

import java.util.List;
import org.dragoman.statement.model.FrameTagger.Tagging;

/**
 * Chooses among the likeliest labellings of a frame by what only the whole of one shows (reranking as of Collins and Koo,
 * 2005): the probability that the tagger gives it, corrected by weights of its {@link WholeFeatures}.
 */
public final class Choice {
    /** How many labellings are looked at. */
    public static final int COUNT = 10;

    private final Weights whole;

    public Choice(Weights whole) {
        this.whole = whole;
    }

    /** The labelling that is most likely as a whole. */
    public Tagging best(List<Tagging> taggings, WholeFeatures features) {
        Features found = new Features();
        double[] score = new double[1];
        Tagging best = taggings.get(0);
        double highest = Double.NEGATIVE_INFINITY;
        for (Tagging tagging : taggings) {
            features.extract(tagging.labels(), found);
            score[0] = tagging.score();
            whole.score(found, score);
            if (score[0] > highest) {
                highest = score[0];
                best = tagging;
            }
        }
        return best;
    }
}
