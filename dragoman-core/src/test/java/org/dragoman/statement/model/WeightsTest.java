package org.dragoman.statement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final int OUTPUTS = 7;

    private static double[] scores(Weights weights, String... names) {
        Features features = new Features();
        for (String name : names) {
            features.add(name);
        }
        double[] scores = new double[OUTPUTS];
        weights.score(features, scores);
        return scores;
    }

    @Test
    void each_feature_adds_its_own_weights_and_unknown_ones_none() {
        Random random = new Random(3);
        int[] hashes = new int[500];
        float[] values = new float[hashes.length * OUTPUTS];
        for (int i = 0; i < hashes.length; i++) {
            Features feature = new Features();
            feature.add("known " + i);
            hashes[i] = feature.get(0);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        Weights weights = Weights.of(OUTPUTS, hashes, values);
        for (int i = 0; i < hashes.length; i++) {
            double[] one = scores(weights, "known " + i);
            double[] beside = scores(weights, "unknown " + i, "known " + i);
            assertThat(beside).isEqualTo(one);
            for (int o = 0; o < OUTPUTS; o++) {
                // A byte on a scale of squares is coarse where weights are large.
                assertThat(one[o]).isCloseTo((double) values[i * OUTPUTS + o], within(0.06));
            }
        }
    }

    @Test
    void a_model_without_features_scores_nothing() {
        Weights weights = Weights.of(OUTPUTS, new int[0], new float[0]);
        assertThat(scores(weights, "anything")).containsOnly(0);
    }
}
