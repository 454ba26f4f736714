package org.dragoman.statement.model;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.statement.text.Label;

/**
 * Labels the words of a frame with a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira, 2001): the best sequences by Viterbi, in time linear in the size of the frame.
 */
public final class FrameTagger {
    private static final int LABELS = Label.COUNT;
    private final Weights single;
    private final Weights pair;

    public FrameTagger(Weights single, Weights pair) {
        this.single = single;
        this.pair = pair;
    }

    /**
     * A sequence of labels.
     *
     * @param labels one a word
     * @param score the logarithm of the probability of the whole sequence
     */
    public record Tagging(int[] labels, double score) {}

    /** The likeliest sequences, the best first: at least one, at most {@code count}. */
    public List<Tagging> tag(FrameFeatures features, int count) {
        int size = features.size();
        double[][] scores = new double[size][LABELS];
        double[][] pairs = new double[size][LABELS * LABELS];
        Features found = new Features();
        for (int i = 0; i < size; i++) {
            features.extract(i, found);
            single.score(found, scores[i]);
            if (i > 0) {
                features.pair(i, found);
                pair.score(found, pairs[i]);
            }
        }
        return best(scores, pairs, count);
    }

    /** The likeliest sequences of labels, best first, at most {@code count}. */
    public static List<Tagging> best(double[][] scores, double[][] pairs, int count) {
        int size = scores.length;
        double[][] sums = new double[size][LABELS];
        double[][] tops = new double[size][LABELS];
        double[] terms = new double[LABELS];
        for (int next = 0; next < LABELS; next++) {
            double first = allowedFirst(next) ? scores[0][next] : Double.NEGATIVE_INFINITY;
            sums[0][next] = first;
            tops[0][next] = first;
        }
        for (int i = 1; i < size; i++) {
            for (int next = 0; next < LABELS; next++) {
                double top = Double.NEGATIVE_INFINITY;
                for (int previous = 0; previous < LABELS; previous++) {
                    terms[previous] = Double.NEGATIVE_INFINITY;
                    if (Label.follows(previous, next)) {
                        double step = pairs[i][previous * LABELS + next];
                        terms[previous] = sums[i - 1][previous] + step;
                        top = Math.max(top, tops[i - 1][previous] + step);
                    }
                }
                sums[i][next] = logSum(terms) + scores[i][next];
                tops[i][next] = top + scores[i][next];
            }
        }
        double total = logSum(sums[size - 1]);
        List<Tagging> taggings = new ArrayList<>(count);
        for (int[] labels : new BestPaths(scores, pairs, tops).first(count)) {
            taggings.add(new Tagging(labels, score(scores, pairs, labels) - total));
        }
        return taggings;
    }

    private static double score(double[][] scores, double[][] pairs, int[] labels) {
        double score = scores[0][labels[0]];
        for (int i = 1; i < labels.length; i++) {
            score = score + pairs[i][labels[i - 1] * LABELS + labels[i]] + scores[i][labels[i]];
        }
        return score;
    }

    /** Whether a frame may begin with a label. */
    public static boolean allowedFirst(int label) {
        return label == Label.OUTSIDE || Label.opens(label);
    }

    /** The logarithm of the sum of what the terms are logarithms of. */
    public static double logSum(double[] terms) {
        double top = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            top = Math.max(top, term);
        }
        if (top == Double.NEGATIVE_INFINITY) {
            return top;
        }
        double sum = 0;
        for (double term : terms) {
            if (term > top - 40) {
                sum += Math.exp(term - top);
            }
        }
        return top + Math.log(sum);
    }
}
