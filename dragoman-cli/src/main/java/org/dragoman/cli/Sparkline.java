package org.dragoman.cli;

import java.util.Arrays;

/** A series as a line of blocks, one a value: {@code ▁▂▅█}. Where there are more values than columns, each block is a mean of several. */
final class Sparkline {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /** The lowest block is the least value or 0, whichever is less; NaN is a blank. */
    static String of(double[] values, int width) {
        double[] drawn = values.length <= width ? values : means(values, width);
        double least = Math.min(
                0, Arrays.stream(drawn).filter(v -> !Double.isNaN(v)).min().orElse(0));
        double most = Math.max(
                0, Arrays.stream(drawn).filter(v -> !Double.isNaN(v)).max().orElse(0));
        StringBuilder line = new StringBuilder();
        for (double value : drawn) {
            int block = most == least ? 0 : (int) Math.round((value - least) / (most - least) * (BLOCKS.length() - 1));
            line.append(Double.isNaN(value) ? ' ' : BLOCKS.charAt(block));
        }
        return line.toString();
    }

    private static double[] means(double[] values, int width) {
        double[] means = new double[width];
        for (int i = 0; i < width; i++) {
            int from = (int) ((long) i * values.length / width);
            int to = (int) ((long) (i + 1) * values.length / width);
            means[i] = Arrays.stream(values, from, to).average().orElse(Double.NaN);
        }
        return means;
    }
}
