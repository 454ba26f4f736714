package org.dragoman.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear model: for each feature one weight an output. Features are found by their
 * hash in an open table; two features of the same hash share their weights. Immutable.
 */
final class Weights {
    private final int outputs;
    /** For each place a hash and, beside it, one more than the row of its weights; 0 where there is none. */
    private final int[] table;

    private final int mask;
    private final float[] weights;

    /**
     * @param outputs the number of outputs
     * @param hashes the hashes of the features, each once
     * @param weights {@code outputs} weights for each feature, in their order
     */
    Weights(int outputs, int[] hashes, float[] weights) {
        this.outputs = outputs;
        this.weights = weights;
        // At most half full: most features that are asked for are not there, which the first place should tell.
        int capacity = Integer.highestOneBit(Math.max(4, hashes.length * 4));
        mask = capacity - 1;
        table = new int[2 * capacity];
        for (int i = 0; i < hashes.length; i++) {
            int at = hashes[i] & mask;
            while (table[2 * at + 1] != 0) {
                at = (at + 1) & mask;
            }
            table[2 * at] = hashes[i];
            table[2 * at + 1] = i * outputs + 1;
        }
    }

    int outputs() {
        return outputs;
    }

    /** Adds the weights of the features to the scores, one an output. */
    void score(Features features, double[] scores) {
        for (int f = 0; f < features.size(); f++) {
            int hash = features.get(f);
            int at = hash & mask;
            while (table[2 * at + 1] != 0) {
                if (table[2 * at] == hash) {
                    int row = table[2 * at + 1] - 1;
                    for (int o = 0; o < outputs; o++) {
                        scores[o] += weights[row + o];
                    }
                    break;
                }
                at = (at + 1) & mask;
            }
        }
    }

    /** Writes features in the order of their hashes, a weight in one byte. Rows of small weights are left out. */
    static void write(DataOutputStream out, int outputs, int[] hashes, float[] weights) throws IOException {
        float largest = 1e-6f;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        Integer[] order = new Integer[hashes.length];
        int kept = 0;
        for (int i = 0; i < hashes.length; i++) {
            boolean heavy = false;
            for (int o = 0; o < outputs; o++) {
                heavy |= pack(weights[i * outputs + o], largest) != 0;
            }
            if (heavy) {
                order[kept++] = i;
            }
        }
        Integer[] sorted = Arrays.copyOf(order, kept);
        Arrays.sort(sorted, (a, b) -> Integer.compare(hashes[a], hashes[b]));
        out.writeInt(outputs);
        out.writeInt(kept);
        out.writeFloat(largest);
        for (Integer i : sorted) {
            out.writeInt(hashes[i]);
        }
        // One output after the other: like values stand together and pack better.
        for (int o = 0; o < outputs; o++) {
            for (Integer i : sorted) {
                out.writeByte(pack(weights[i * outputs + o], largest));
            }
        }
    }

    /** A byte on a scale of squares: most weights are small, and it is the small ones that must be told apart. */
    private static int pack(float weight, float largest) {
        return (int) (Math.signum(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest)));
    }

    private static float unpack(byte packed, float largest) {
        float root = packed / 127f;
        return Math.signum(root) * root * root * largest;
    }

    static Weights read(DataInputStream in) throws IOException {
        int outputs = in.readInt();
        int count = in.readInt();
        float largest = in.readFloat();
        int[] hashes = new int[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = in.readInt();
        }
        float[] weights = new float[count * outputs];
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < count; i++) {
                weights[i * outputs + o] = unpack(in.readByte(), largest);
            }
        }
        return new Weights(outputs, hashes, weights);
    }
}
