package org.dragoman.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the level of a series changes: the division into so many segments, each with a mean of its own, that
 * leaves the least sum of squares (Bai and Perron, 1998 and 2003: dynamic programming, O(k n²)), with as many
 * breaks as BIC asks for (Yao, 1988).
 *
 * @param breaks places, from 0, of the last values before a break, in order
 * @param residual the sum of squares that is left
 * @param bic −2 log likelihood + (2k + 2) ln n for k breaks and normal errors
 * @param means the mean of each segment
 */
public record ChangePoints(List<Integer> breaks, double residual, double bic, List<Double> means) {
    /** The part of the series that a segment must at least span, as customary. */
    public static final double TRIMMING = 0.15;

    public ChangePoints {
        breaks = List.copyOf(breaks);
        means = List.copyOf(means);
    }

    /** The division that BIC prefers among those of up to five breaks, each segment at least {@link #TRIMMING} long. */
    public static ChangePoints of(double... values) {
        return least(all(values, Math.max(2, (int) (TRIMMING * values.length)), 5));
    }

    /** The one that BIC prefers: of those alike the one with the fewest breaks. */
    public static ChangePoints least(List<ChangePoints> all) {
        ChangePoints best = all.get(0);
        for (ChangePoints other : all) {
            if (other.bic() < best.bic()) {
                best = other;
            }
        }
        return best;
    }

    /**
     * The best divisions with 0, 1, 2 … breaks, as many as the series has room for.
     *
     * @param shortest the fewest values of a segment
     * @param most at most so many breaks
     */
    public static List<ChangePoints> all(double[] values, int shortest, int most) {
        int n = values.length;
        double[] sums = new double[n + 1];
        double[] squares = new double[n + 1];
        double mean = Arrays.stream(values).average().orElse(0);
        for (int i = 0; i < n; i++) {
            // Centred first: sums of squares of large values would lose their digits.
            double value = values[i] - mean;
            sums[i + 1] = sums[i] + value;
            squares[i + 1] = squares[i] + value * value;
        }
        int room = Math.max(0, Math.min(most, n / Math.max(1, shortest) - 1));
        double[][] least = new double[room + 1][n + 1];
        int[][] from = new int[room + 1][n + 1];
        for (double[] row : least) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        for (int end = Math.min(shortest, n); end <= n; end++) {
            least[0][end] = residual(sums, squares, 0, end);
        }
        for (int k = 1; k <= room; k++) {
            for (int end = (k + 1) * shortest; end <= n; end++) {
                for (int start = k * shortest; start <= end - shortest; start++) {
                    double sum = least[k - 1][start] + residual(sums, squares, start, end);
                    if (sum < least[k][end]) {
                        least[k][end] = sum;
                        from[k][end] = start;
                    }
                }
            }
        }
        List<ChangePoints> all = new ArrayList<>();
        for (int k = 0; k <= room; k++) {
            all.add(division(values, k, from, n == 0 ? 0 : least[k][n]));
        }
        return all;
    }

    private static double residual(double[] sums, double[] squares, int start, int end) {
        double sum = sums[end] - sums[start];
        return Math.max(0, squares[end] - squares[start] - sum * sum / (end - start));
    }

    private static ChangePoints division(double[] values, int k, int[][] from, double residual) {
        int n = values.length;
        List<Integer> breaks = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        int end = n;
        for (int left = k; left >= 0; left--) {
            int start = left == 0 ? 0 : from[left][end];
            means.add(0, Arrays.stream(values, start, end).average().orElse(Double.NaN));
            if (left > 0) {
                breaks.add(0, start - 1);
            }
            end = start;
        }
        double bic = n * (Math.log(residual / n) + 1 + Math.log(2 * Math.PI)) + (2 * k + 2) * Math.log(n);
        return new ChangePoints(breaks, residual, bic, means);
    }
}
