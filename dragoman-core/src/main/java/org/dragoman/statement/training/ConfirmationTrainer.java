package org.dragoman.statement.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.dragoman.statement.model.Choice;
import org.dragoman.statement.model.Confirmation;
import org.dragoman.statement.model.Features;
import org.dragoman.statement.model.FrameTagger.Tagging;
import org.dragoman.statement.model.Learner;
import org.dragoman.statement.model.WholeFeatures;

/** Learns which of the words that may head a cue do, with the words around them labelled. */
final class ConfirmationTrainer {
    private static final int ROUNDS = 6;

    private final List<Candidate> candidates = new ArrayList<>();

    /**
     * A word that may head a cue.
     *
     * @param first the probability that it does, as it seems before a look around
     * @param taggings the likeliest labels around it
     * @param features of these
     * @param cue whether it does
     */
    private record Candidate(double first, List<Tagging> taggings, WholeFeatures features, boolean cue) {}

    void add(double first, List<Tagging> taggings, WholeFeatures features, boolean cue) {
        candidates.add(new Candidate(first, taggings, features, cue));
    }

    Learner train(Choice choice) {
        List<int[]> instances = new ArrayList<>();
        BitSet positive = new BitSet();
        Features features = new Features();
        for (Candidate candidate : candidates) {
            Tagging best = choice.best(candidate.taggings(), candidate.features());
            Confirmation.extract(candidate.first(), best, candidate.features(), features);
            positive.set(instances.size(), candidate.cue());
            instances.add(features.toArray());
        }
        Learner learner = new Learner(1, 0.05, 0.15, 0.3);
        List<int[]> rows = StatementTrainer.index(instances, learner);
        learner.prepare();
        int[] order = new int[rows.size()];
        Random random = new Random(StatementTrainer.SEED);
        double[] score = new double[1];
        for (int round = 0; round < ROUNDS; round++) {
            StatementTrainer.shuffle(order, random);
            for (int at : order) {
                score[0] = Confirmation.logit(candidates.get(at).first());
                learner.score(rows.get(at), score);
                score[0] = 1 / (1 + Math.exp(-score[0])) - (positive.get(at) ? 1 : 0);
                learner.learn(rows.get(at), score);
            }
            if (round >= StatementTrainer.FIRST_AVERAGED) {
                learner.average();
            }
        }
        return learner;
    }
}
