package org.dragoman.statement;

/**
 * Labels the words of a frame with a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira, 2001): the best sequence by Viterbi, in time linear in the size of the frame.
 */
final class FrameTagger {
    private static final int LABELS = Label.COUNT;
    private final Weights single;
    private final Weights pair;

    FrameTagger(Weights single, Weights pair) {
        this.single = single;
        this.pair = pair;
    }

    /** A sequence of labels with the probability of the whole. */
    record Tagging(int[] labels, double probability) {}

    Tagging tag(FrameFeatures features) {
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
        return best(scores, pairs);
    }

    private static Tagging best(double[][] scores, double[][] pairs) {
        int size = scores.length;
        double[][] best = new double[size][LABELS];
        double[][] sums = new double[size][LABELS];
        int[][] from = new int[size][LABELS];
        double[] terms = new double[LABELS];
        for (int i = 0; i < size; i++) {
            for (int next = 0; next < LABELS; next++) {
                if (i == 0) {
                    best[0][next] = allowedFirst(next) ? scores[0][next] : Double.NEGATIVE_INFINITY;
                    sums[0][next] = best[0][next];
                    continue;
                }
                double top = Double.NEGATIVE_INFINITY;
                for (int previous = 0; previous < LABELS; previous++) {
                    terms[previous] = Double.NEGATIVE_INFINITY;
                    if (Label.follows(previous, next)) {
                        double transition = pairs[i][previous * LABELS + next];
                        double total = best[i - 1][previous] + transition;
                        terms[previous] = sums[i - 1][previous] + transition;
                        if (total > top) {
                            top = total;
                            from[i][next] = previous;
                        }
                    }
                }
                best[i][next] = top + scores[i][next];
                sums[i][next] = logSum(terms) + scores[i][next];
            }
        }
        int[] labels = new int[size];
        int last = 0;
        for (int label = 1; label < LABELS; label++) {
            if (best[size - 1][label] > best[size - 1][last]) {
                last = label;
            }
        }
        double probability = Math.exp(best[size - 1][last] - logSum(sums[size - 1]));
        for (int i = size - 1; i >= 0; i--) {
            labels[i] = last;
            last = from[i][last];
        }
        return new Tagging(labels, probability);
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
