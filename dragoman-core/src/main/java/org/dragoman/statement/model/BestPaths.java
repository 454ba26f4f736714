package org.dragoman.statement.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.statement.text.Label;

/**
 * Finds the likeliest ways through a chain of labels, the best first. Each but the first leaves an earlier one at one
 * word, looking back from the end, and goes the best way from there (Lawler, 1972): only where it leaves is looked at,
 * so that ten ways cost little more than one.
 */
final class BestPaths {
    private static final int LABELS = Label.COUNT;

    private final double[][] scores;
    private final double[][] pairs;
    private final double[][] tops;
    /** How many were made: of two alike the one made first is the better. */
    private int made;

    /**
     * @param scores for each word and label
     * @param pairs for each word but the first, of the label before and its own
     * @param tops for each word and label the score of the best way that ends there
     */
    BestPaths(double[][] scores, double[][] pairs, double[][] tops) {
        this.scores = scores;
        this.pairs = pairs;
        this.tops = tops;
    }

    /**
     * A way that leaves another.
     *
     * @param from the labels of the way that it leaves; any where it differs in the last one
     * @param word where the first label, looking back, is another
     * @param label that label
     * @param score of the whole way
     */
    private record Way(int[] from, int word, int label, double score, int number) implements Comparable<Way> {
        @Override
        public int compareTo(Way other) {
            int order = Double.compare(other.score, score);
            return order != 0 ? order : Integer.compare(number, other.number);
        }
    }

    /** At most so many, fewer where there are no more. */
    List<int[]> first(int count) {
        int last = scores.length - 1;
        TreeSet<Way> open = new TreeSet<>();
        int[] none = new int[scores.length];
        for (int label = 0; label < LABELS; label++) {
            offer(open, count, new Way(none, last, label, tops[last][label], made++));
        }
        List<int[]> found = new ArrayList<>(count);
        while (!open.isEmpty()) {
            Way way = open.pollFirst();
            int[] labels = follow(way);
            found.add(labels);
            if (found.size() == count) {
                break;
            }
            leave(open, count - found.size(), way, labels);
        }
        return found;
    }

    /** The labels of a way: as the one it leaves behind the word, the best ones before it. */
    private int[] follow(Way way) {
        int[] labels = way.from().clone();
        labels[way.word()] = way.label();
        for (int i = way.word(); i > 0; i--) {
            int best = -1;
            double top = Double.NEGATIVE_INFINITY;
            for (int previous = 0; previous < LABELS; previous++) {
                if (Label.follows(previous, labels[i])) {
                    double score = tops[i - 1][previous] + pairs[i][previous * LABELS + labels[i]];
                    if (score > top) {
                        top = score;
                        best = previous;
                    }
                }
            }
            labels[i - 1] = best;
        }
        return labels;
    }

    /** Offers the ways that leave one before the word where it left another itself. */
    private void leave(TreeSet<Way> open, int most, Way way, int[] labels) {
        double behind = 0;
        for (int i = labels.length - 2; i >= 0; i--) {
            behind += scores[i + 1][labels[i + 1]];
            for (int label = 0; label < LABELS && i < way.word(); label++) {
                if (label != labels[i] && Label.follows(label, labels[i + 1])) {
                    double score = tops[i][label] + pairs[i + 1][label * LABELS + labels[i + 1]] + behind;
                    if (open.size() < most || score > open.last().score()) {
                        offer(open, most, new Way(labels, i, label, score, made++));
                    }
                }
            }
            behind += pairs[i + 1][labels[i] * LABELS + labels[i + 1]];
        }
    }

    private static void offer(TreeSet<Way> open, int most, Way way) {
        if (way.score() > Double.NEGATIVE_INFINITY) {
            open.add(way);
            if (open.size() > most) {
                open.pollLast();
            }
        }
    }
}
