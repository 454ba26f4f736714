package org.dragoman.statement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dragoman.statement.model.FrameTagger.Tagging;
import org.dragoman.statement.text.Label;
import org.junit.jupiter.api.Test;

class FrameTaggerTest {
    private static final int SIZE = 5;

    @Test
    void the_likeliest_sequences_are_those_of_a_full_search() {
        Random random = new Random(7);
        for (int trial = 0; trial < 20; trial++) {
            double[][] scores = new double[SIZE][Label.COUNT];
            double[][] pairs = new double[SIZE][Label.COUNT * Label.COUNT];
            for (int i = 0; i < SIZE; i++) {
                Arrays.setAll(scores[i], at -> random.nextGaussian());
                Arrays.setAll(pairs[i], at -> random.nextGaussian());
            }
            List<Tagging> all = new ArrayList<>();
            search(scores, pairs, new int[SIZE], 0, all);
            all.sort((a, b) -> Double.compare(b.score(), a.score()));
            double total =
                    FrameTagger.logSum(all.stream().mapToDouble(Tagging::score).toArray());
            List<Tagging> best = FrameTagger.best(scores, pairs, 12);
            assertThat(best).hasSize(12);
            for (int rank = 0; rank < best.size(); rank++) {
                assertThat(best.get(rank).labels()).isEqualTo(all.get(rank).labels());
                assertThat(best.get(rank).score())
                        .isCloseTo(all.get(rank).score() - total, org.assertj.core.data.Offset.offset(1e-9));
            }
        }
    }

    private static void search(double[][] scores, double[][] pairs, int[] labels, int at, List<Tagging> all) {
        if (at == SIZE) {
            double score = 0;
            for (int i = 0; i < SIZE; i++) {
                score += scores[i][labels[i]] + (i > 0 ? pairs[i][labels[i - 1] * Label.COUNT + labels[i]] : 0);
            }
            all.add(new Tagging(labels.clone(), score));
            return;
        }
        for (int label = 0; label < Label.COUNT; label++) {
            if (at == 0 ? FrameTagger.allowedFirst(label) : Label.follows(labels[at - 1], label)) {
                labels[at] = label;
                search(scores, pairs, labels, at + 1, all);
            }
        }
    }
}
