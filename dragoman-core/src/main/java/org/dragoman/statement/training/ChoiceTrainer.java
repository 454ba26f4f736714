package org.dragoman.statement.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dragoman.statement.model.Features;
import org.dragoman.statement.model.FrameTagger;
import org.dragoman.statement.model.FrameTagger.Tagging;
import org.dragoman.statement.model.Learner;
import org.dragoman.statement.model.WholeFeatures;
import org.dragoman.statement.text.Label;

/**
 * Learns to choose among labellings of a frame: a log-linear model over those of one frame, that is to give the highest
 * probability to those with the most pieces right.
 */
final class ChoiceTrainer {
    private static final int ROUNDS = 6;

    private final List<int[]> instances = new ArrayList<>();
    private final List<double[]> offsets = new ArrayList<>();
    private final List<int[]> gains = new ArrayList<>();

    /** Adds the labellings of one frame, of which annotators gave the gold one. */
    void add(List<Tagging> taggings, WholeFeatures features, int[] gold) {
        Features found = new Features();
        double[] scores = new double[taggings.size()];
        int[] gain = new int[taggings.size()];
        Set<Long> wanted = pieces(gold);
        for (int t = 0; t < scores.length; t++) {
            features.extract(taggings.get(t).labels(), found);
            instances.add(found.toArray());
            scores[t] = taggings.get(t).score();
            Set<Long> given = pieces(taggings.get(t).labels());
            int size = given.size();
            given.retainAll(wanted);
            // A wrong piece costs half of what a right one gains, as in F1 where that is near .7.
            gain[t] = 3 * given.size() - size;
        }
        offsets.add(scores);
        gains.add(gain);
    }

    /** The pieces of a labelling: role, first and last word. */
    private static Set<Long> pieces(int[] labels) {
        Set<Long> pieces = new HashSet<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != Label.OUTSIDE && Label.opens(labels[i])) {
                int end = i;
                while (end + 1 < labels.length
                        && Label.role(labels[end + 1]) == Label.role(labels[i])
                        && !Label.opens(labels[end + 1])) {
                    end++;
                }
                pieces.add((long) Label.role(labels[i]) << 40 | (long) i << 20 | end);
            }
        }
        return pieces;
    }

    Learner train() {
        Learner learner = new Learner(1, 0.05, 0.1, 0.5);
        List<int[]> rows = StatementTrainer.index(instances, learner);
        learner.prepare();
        int[] starts = new int[offsets.size()];
        for (int f = 1; f < starts.length; f++) {
            starts[f] = starts[f - 1] + offsets.get(f - 1).length;
        }
        int[] order = new int[offsets.size()];
        Random random = new Random(StatementTrainer.SEED);
        for (int round = 0; round < ROUNDS; round++) {
            StatementTrainer.shuffle(order, random);
            for (int f : order) {
                step(learner, rows.subList(starts[f], starts[f] + offsets.get(f).length), f);
            }
            if (round >= StatementTrainer.FIRST_AVERAGED) {
                learner.average();
            }
        }
        return learner;
    }

    private void step(Learner learner, List<int[]> rows, int frame) {
        double[] scores = offsets.get(frame).clone();
        int[] gain = gains.get(frame);
        int most = Integer.MIN_VALUE;
        for (int t = 0; t < scores.length; t++) {
            double[] score = {scores[t]};
            learner.score(rows.get(t), score);
            scores[t] = score[0];
            most = Math.max(most, gain[t]);
        }
        double total = FrameTagger.logSum(scores);
        double[] wanted = new double[scores.length];
        for (int t = 0; t < scores.length; t++) {
            wanted[t] = gain[t] == most ? scores[t] : Double.NEGATIVE_INFINITY;
        }
        double right = FrameTagger.logSum(wanted);
        for (int t = 0; t < scores.length; t++) {
            double gradient = Math.exp(scores[t] - total) - Math.exp(wanted[t] - right);
            learner.learn(rows.get(t), new double[] {gradient});
        }
    }
}
