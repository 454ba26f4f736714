package org.dragoman.system;

/**
 * A share or a difference of shares, and where it may well lie: intervals at 95 %.
 *
 * @param estimate the share or difference itself; NaN where nothing was counted
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double estimate, double low, double high) {
    /** The standard normal deviate of 95 %. */
    private static final double Z = 1.959963984540054;

    /**
     * The share of k in n (Wilson, 1927): never outside 0 to 1, and sound for small n.
     *
     * @throws IllegalArgumentException unless 0 ≤ k ≤ n
     */
    public static Interval wilson(int k, int n) {
        if (k < 0 || k > n) {
            throw new IllegalArgumentException(k + " of " + n + " is no share");
        }
        if (n == 0) {
            return new Interval(Double.NaN, 0, 1);
        }
        double share = k / (double) n;
        double scale = 1 + Z * Z / n;
        double middle = (share + Z * Z / (2.0 * n)) / scale;
        double half = Z / scale * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
        return new Interval(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** The share of k in n less that of j in m (Newcombe, 1998, method 10: from the two Wilson intervals). */
    public static Interval difference(int k, int n, int j, int m) {
        Interval one = wilson(k, n);
        Interval other = wilson(j, m);
        if (n == 0 || m == 0) {
            return new Interval(Double.NaN, -1, 1);
        }
        double difference = one.estimate() - other.estimate();
        return new Interval(
                difference,
                difference - Math.hypot(one.estimate() - one.low(), other.high() - other.estimate()),
                difference + Math.hypot(one.high() - one.estimate(), other.estimate() - other.low()));
    }

    /** Whether 0 lies outside. */
    public boolean clear() {
        return low > 0 || high < 0;
    }
}
