package org.dragoman.statement.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear model: for each feature one weight an output, each a byte. Features are found by their hash
 * in an open table; two features of the same hash share their weights. Immutable.
 */
public final class Weights {
    /** How many bits of the filter there are for each feature. */
    private static final int BITS = 8;

    private final int outputs;
    /** The length of a cell: a hash, and behind it the weights, four in a number. A hash of 0 marks an empty cell, which loses the one feature in four thousand million that has it. */
    private final int stride;

    private final int[] cells;
    private final int mask;
    /**
     * A bit for each hash by its first digits. Most features that are asked for are not there, which this small table
     * tells without a look at the large one (Bloom, 1970, with one hash).
     */
    private final long[] filter;

    private final int filterShift;
    /** What each byte stands for. */
    private final float[] values = new float[256];

    /**
     * @param outputs the number of outputs
     * @param hashes the hashes of the features, each once
     * @param packed {@code outputs} weights for each feature, in their order
     * @param largest the weight that the largest byte stands for
     */
    private Weights(int outputs, int[] hashes, byte[] packed, float largest) {
        this.outputs = outputs;
        this.stride = 1 + (outputs + 3) / 4;
        int capacity = Integer.highestOneBit(Math.max(4, hashes.length * 3 / 2)) * 2;
        mask = capacity - 1;
        cells = new int[capacity * stride];
        int bits = Integer.highestOneBit(Math.max(64, hashes.length * BITS));
        filter = new long[bits / 64];
        filterShift = Integer.numberOfLeadingZeros(bits) + 1;
        for (int i = 0; i < values.length; i++) {
            values[i] = unpack((byte) i, largest);
        }
        for (int i = 0; i < hashes.length; i++) {
            int hash = hashes[i];
            if (hash == 0) {
                continue;
            }
            filter[hash >>> filterShift >>> 6] |= 1L << (hash >>> filterShift);
            int at = hash & mask;
            while (cells[at * stride] != 0) {
                at = (at + 1) & mask;
            }
            cells[at * stride] = hash;
            for (int o = 0; o < outputs; o++) {
                cells[at * stride + 1 + o / 4] |= (packed[i * outputs + o] & 0xFF) << (o % 4 * 8);
            }
        }
    }

    /** The same weights, each as near as a byte can tell it. */
    static Weights of(int outputs, int[] hashes, float[] weights) {
        float largest = largest(weights);
        byte[] packed = new byte[weights.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = pack(weights[i], largest);
        }
        return new Weights(outputs, hashes, packed, largest);
    }

    int outputs() {
        return outputs;
    }

    /** Adds the weights of the features to the scores, one an output. */
    void score(Features features, double[] scores) {
        int size = features.size();
        int[] likely = new int[size + 1];
        int count = 0;
        for (int f = 0; f < size; f++) {
            int hash = features.get(f);
            likely[count] = hash;
            count += (int) (filter[hash >>> filterShift >>> 6] >>> (hash >>> filterShift)) & 1;
        }
        // The table is too large for a cache: asked for all at once, the memory answers many at a time.
        int[] here = new int[count];
        for (int f = 0; f < count; f++) {
            here[f] = cells[(likely[f] & mask) * stride];
        }
        for (int f = 0; f < count; f++) {
            int hash = likely[f];
            int at = (hash & mask) * stride;
            int cell = here[f];
            while (cell != hash && cell != 0) {
                at += stride;
                at = at == cells.length ? 0 : at;
                cell = cells[at];
            }
            if (cell == hash) {
                add(at + 1, scores);
            }
        }
    }

    private void add(int from, double[] scores) {
        int at = from;
        for (int o = 0; o < outputs; at++) {
            int four = cells[at];
            for (int end = Math.min(outputs, o + 4); o < end; o++) {
                scores[o] += values[four & 0xFF];
                four >>>= 8;
            }
        }
    }

    /** Writes features in the order of their hashes, a weight in one byte. Rows of small weights are left out. */
    static void write(DataOutputStream out, int outputs, int[] hashes, float[] weights) throws IOException {
        float largest = largest(weights);
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

    private static float largest(float[] weights) {
        float largest = 1e-6f;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
    }

    /** A byte on a scale of squares: most weights are small, and it is the small ones that must be told apart. */
    private static byte pack(float weight, float largest) {
        return (byte) (Math.signum(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest)));
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
        byte[] packed = new byte[count * outputs];
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < count; i++) {
                packed[i * outputs + o] = in.readByte();
            }
        }
        return new Weights(outputs, hashes, packed, largest);
    }
}
