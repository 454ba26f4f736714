package org.dragoman.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels the words of a frame with a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira, 2001): the best sequences by Viterbi, in time linear in the size of the frame.
 */
final class FrameTagger {
    private static final int LABELS = Label.COUNT;
    private final Weights single;
    private final Weights pair;

    FrameTagger(Weights single, Weights pair) {
        this.single = single;
        this.pair = pair;
    }

    /**
     * A sequence of labels.
     *
     * @param labels one a word
     * @param score the logarithm of the probability of the whole sequence
     */
    record Tagging(int[] labels, double score) {}

    /** The likeliest sequences, the best first: at least one, at most {@code count}. */
    List<Tagging> tag(FrameFeatures features, int count) {
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

    static List<Tagging> best(double[][] scores, double[][] pairs, int count) {
        int size = scores.length;
        double[][] sums = new double[size][LABELS];
        Paths[][] paths = new Paths[size][LABELS];
        double[] terms = new double[LABELS];
        for (int i = 0; i < size; i++) {
            for (int next = 0; next < LABELS; next++) {
                Paths here = new Paths(count);
                paths[i][next] = here;
                if (i == 0) {
                    sums[0][next] = allowedFirst(next) ? scores[0][next] : Double.NEGATIVE_INFINITY;
                    if (allowedFirst(next)) {
                        here.offer(scores[0][next], -1, 0);
                    }
                    continue;
                }
                for (int previous = 0; previous < LABELS; previous++) {
                    terms[previous] = Double.NEGATIVE_INFINITY;
                    if (Label.follows(previous, next)) {
                        double step = pairs[i][previous * LABELS + next];
                        terms[previous] = sums[i - 1][previous] + step;
                        Paths before = paths[i - 1][previous];
                        for (int rank = 0; rank < before.size; rank++) {
                            here.offer(before.scores[rank] + step + scores[i][next], previous, rank);
                        }
                    }
                }
                sums[i][next] = logSum(terms) + scores[i][next];
            }
        }
        Paths ends = new Paths(count);
        for (int label = 0; label < LABELS; label++) {
            Paths last = paths[size - 1][label];
            for (int rank = 0; rank < last.size; rank++) {
                ends.offer(last.scores[rank], label, rank);
            }
        }
        double total = logSum(sums[size - 1]);
        List<Tagging> taggings = new ArrayList<>(ends.size);
        for (int e = 0; e < ends.size; e++) {
            int[] labels = new int[size];
            int label = ends.labels[e];
            int rank = ends.ranks[e];
            for (int i = size - 1; i >= 0; i--) {
                labels[i] = label;
                Paths path = paths[i][label];
                label = path.labels[rank];
                rank = path.ranks[rank];
            }
            taggings.add(new Tagging(labels, ends.scores[e] - total));
        }
        return taggings;
    }

    /** The best ways to one label, each with the label before it and which of that label's ways it goes on. */
    private static final class Paths {
        final double[] scores;
        final int[] labels;
        final int[] ranks;
        int size;

        Paths(int most) {
            scores = new double[most];
            labels = new int[most];
            ranks = new int[most];
        }

        void offer(double score, int label, int rank) {
            if (size == scores.length && score <= scores[size - 1]) {
                return;
            }
            int at = size < scores.length ? size++ : size - 1;
            while (at > 0 && scores[at - 1] < score) {
                scores[at] = scores[at - 1];
                labels[at] = labels[at - 1];
                ranks[at] = ranks[at - 1];
                at--;
            }
            scores[at] = score;
            labels[at] = label;
            ranks[at] = rank;
        }
    }

    static boolean allowedFirst(int label) {
        return label == Label.OUTSIDE || Label.opens(label);
    }

    static double logSum(double[] terms) {
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
