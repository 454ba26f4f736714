package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureHashTest {
    @Test
    void parts_put_together_hash_as_the_whole() {
        FeatureHash whole = FeatureHash.of("Lima-NW|C");
        assertThat(FeatureHash.of("Lima").then(FeatureHash.of("-NW|C"))).isEqualTo(whole);
        assertThat(FeatureHash.of("").then(whole)).isEqualTo(whole);
        assertThat(FeatureHash.of("on Lima-NW|C", 3, 12)).isEqualTo(whole);
    }

    @Test
    void a_feature_has_the_weights_it_was_given() {
        FeatureWeights weights = new FeatureWeights(2, 1000);
        for (int i = 0; i < 1000; i++) {
            weights.put(FeatureHash.of("feature" + i), new float[] {i, -i});
        }
        double[] sum = new double[2];
        weights.add(FeatureHash.of("feature7"), sum);
        weights.add(FeatureHash.of("feature35"), sum);
        weights.add(FeatureHash.of("feature1000"), sum);
        assertThat(sum).containsExactly(42, -42);
    }
}
