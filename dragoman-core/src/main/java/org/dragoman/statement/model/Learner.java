package org.dragoman.statement.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Learns the weights of a linear model one example at a time with FTRL-Proximal (McMahan et al., 2013):
 * a step size for each weight, and a penalty that leaves most of them zero. The weights at the ends of several rounds
 * are averaged (Collins, 2002).
 */
public final class Learner {
    private final int outputs;
    private final double rate;
    private final double sparsity;
    private final double smoothness;
    private int[] table = new int[1 << 16];
    private int[] rows = new int[1 << 16];
    private int[] hashes = new int[1 << 14];
    private int count;
    private float[] z = new float[0];
    private float[] n = new float[0];
    private float[] weights = new float[0];
    private float[] sum = new float[0];
    private int summed;

    public Learner(int outputs, double rate, double sparsity, double smoothness) {
        this.outputs = outputs;
        this.rate = rate;
        this.sparsity = sparsity;
        this.smoothness = smoothness;
        Arrays.fill(rows, -1);
    }

    /** The row of a feature, made if it is new. */
    public int row(int hash) {
        int mask = table.length - 1;
        int at = hash & mask;
        while (rows[at] >= 0) {
            if (table[at] == hash) {
                return rows[at];
            }
            at = (at + 1) & mask;
        }
        table[at] = hash;
        rows[at] = count;
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count] = hash;
        count++;
        if (count * 2 > table.length) {
            grow();
        }
        return count - 1;
    }

    private void grow() {
        table = new int[2 * table.length];
        rows = new int[table.length];
        Arrays.fill(rows, -1);
        int mask = table.length - 1;
        for (int i = 0; i < count; i++) {
            int at = hashes[i] & mask;
            while (rows[at] >= 0) {
                at = (at + 1) & mask;
            }
            table[at] = hashes[i];
            rows[at] = i;
        }
    }

    int size() {
        return count;
    }

    /** Makes room for all rows seen and forgets what was learned; call before learning. */
    public void prepare() {
        z = new float[count * outputs];
        n = new float[count * outputs];
        weights = new float[count * outputs];
        sum = new float[count * outputs];
        summed = 0;
    }

    /** Scores by the average from now on. */
    public void settle() {
        weights = averaged();
    }

    /** Adds the weights as they stand to the average, which is what is written: it errs less than the last of them. */
    public void average() {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i];
        }
        summed++;
    }

    private float[] averaged() {
        float[] average = summed == 0 ? weights.clone() : sum.clone();
        for (int i = 0; i < average.length && summed > 0; i++) {
            average[i] /= summed;
        }
        return average;
    }

    /** Writes the score of each output for an example with these features. */
    public void score(int[] features, double[] scores) {
        for (int feature : features) {
            int row = feature * outputs;
            for (int o = 0; o < outputs; o++) {
                scores[o] += weights[row + o];
            }
        }
    }

    /** Moves the weights of the features against the gradient, one number an output. */
    public void learn(int[] features, double[] gradient) {
        for (int o = 0; o < outputs; o++) {
            double g = gradient[o];
            if (Math.abs(g) < 1e-4) {
                continue;
            }
            for (int feature : features) {
                int at = feature * outputs + o;
                double squares = n[at] + g * g;
                double sigma = (Math.sqrt(squares) - Math.sqrt(n[at])) / rate;
                z[at] += (float) (g - sigma * weights[at]);
                n[at] = (float) squares;
                double excess = Math.abs(z[at]) - sparsity;
                weights[at] = excess <= 0
                        ? 0
                        : (float) (-Math.signum(z[at]) * excess / ((1 + Math.sqrt(squares)) / rate + smoothness));
            }
        }
    }

    /** What was learned so far. */
    public Weights weights() {
        return Weights.of(outputs, Arrays.copyOf(hashes, count), averaged());
    }

    /** Writes what was learned. */
    public void write(DataOutputStream out) throws IOException {
        Weights.write(out, outputs, Arrays.copyOf(hashes, count), averaged());
    }
}
