package org.dragoman.evaluation.coreference;

import java.util.Arrays;

/** The best one-to-one pairing of rows with columns, by the Hungarian method (Kuhn, 1955; Munkres, 1957), O(n³). */
final class Assignment {
    private Assignment() {}

    /**
     * The greatest sum of weights that a pairing can reach.
     *
     * @param weights one row a line, all of one length, none negative
     */
    static double best(double[][] weights) {
        int size = Math.max(weights.length, weights[0].length);
        // Potentials and matching, one-based: row 0 and column 0 are auxiliary.
        double[] rowPotential = new double[size + 1];
        double[] columnPotential = new double[size + 1];
        int[] rowOf = new int[size + 1];
        int[] previous = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] slack = new double[size + 1];
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            boolean[] seen = new boolean[size + 1];
            do {
                seen[column] = true;
                int at = rowOf[column];
                int next = 0;
                double delta = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= size; j++) {
                    if (!seen[j]) {
                        double reduced = cost(weights, at - 1, j - 1) - rowPotential[at] - columnPotential[j];
                        if (reduced < slack[j]) {
                            slack[j] = reduced;
                            previous[j] = column;
                        }
                        if (slack[j] < delta) {
                            delta = slack[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (seen[j]) {
                        rowPotential[rowOf[j]] += delta;
                        columnPotential[j] -= delta;
                    } else {
                        slack[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            do {
                int before = previous[column];
                rowOf[column] = rowOf[before];
                column = before;
            } while (column != 0);
        }
        double sum = 0;
        for (int j = 1; j <= size; j++) {
            sum -= cost(weights, rowOf[j] - 1, j - 1);
        }
        return sum;
    }

    /** The method looks for the least cost; rows and columns that do not exist cost nothing. */
    private static double cost(double[][] weights, int row, int column) {
        return row < weights.length && column < weights[0].length ? -weights[row][column] : 0;
    }
}
