package org.dragoman.language;

/** Weights of features, as many for each feature, found by the hash of its name. Read by any number of threads. */
final class FeatureWeights {
    static final int NONE = -1;

    private final int width;
    private final long[] hashes;
    /** For each place, one more than the number of its feature, 0 where there is none. */
    private final int[] numbers;

    private final float[] weights;
    private int count;

    /**
     * @param width number of weights a feature has
     * @param features how many features will be added
     */
    FeatureWeights(int width, int features) {
        this.width = width;
        int places = Integer.highestOneBit(Math.max(4, features * 2 - 1)) * 2;
        this.hashes = new long[places];
        this.numbers = new int[places];
        this.weights = new float[features * width];
    }

    /** @throws IllegalStateException if another feature has the same hash */
    void put(FeatureHash feature, float[] ofFeature) {
        int place = place(feature.sum());
        while (numbers[place] != 0) {
            if (hashes[place] == feature.sum()) {
                throw new IllegalStateException("two features have the hash " + feature);
            }
            place = (place + 1) & (hashes.length - 1);
        }
        hashes[place] = feature.sum();
        System.arraycopy(ofFeature, 0, weights, count * width, width);
        numbers[place] = ++count;
    }

    /** The number of a feature, or {@link #NONE}. */
    int number(FeatureHash feature) {
        long hash = feature.sum();
        int place = place(hash);
        while (numbers[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & (hashes.length - 1);
        }
        return numbers[place] - 1;
    }

    /** Adds the weights of a feature, if there is such a one. */
    void add(FeatureHash feature, double[] sum) {
        add(number(feature), sum);
    }

    /** Adds the weights of a feature by its number; {@link #NONE} adds nothing. */
    void add(int number, double[] sum) {
        if (number != NONE) {
            for (int i = 0; i < width; i++) {
                sum[i] += weights[number * width + i];
            }
        }
    }

    private int place(long hash) {
        // The high bits of a product depend on all bits of the hash.
        return (int) ((hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L >>> 40) & (hashes.length - 1);
    }
}
