package org.dragoman.web.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Places the nodes of a network so that those with strong ties come near each other: Fruchterman and Reingold (1991),
 * from a fixed seed, so that the same network lies the same way every time. O(n²) an iteration.
 */
public final class NetworkLayout {
    /** A tie: two nodes and its weight. */
    public record Tie(String one, String other, double weight) {}

    /** A place between 0 and 1 both ways. */
    public record Place(double x, double y) {}

    private static final int ITERATIONS = 400;
    private static final long SEED = 42;

    /** What the name of a node takes up, of the width and height of the picture. */
    private static final double NAME_WIDTH = 0.11;

    private static final double NAME_HEIGHT = 0.065;

    private NetworkLayout() {}

    /** The places of the nodes. */
    public static Map<String, Place> of(List<String> nodes, List<Tie> ties) {
        int size = nodes.size();
        Map<String, Integer> index = new TreeMap<>();
        double[] x = new double[size];
        double[] y = new double[size];
        Random random = new Random(SEED);
        for (int i = 0; i < size; i++) {
            index.put(nodes.get(i), i);
            double angle = 2 * Math.PI * i / size;
            x[i] = 0.5 + 0.3 * Math.cos(angle) + random.nextDouble() * 0.05;
            y[i] = 0.5 + 0.3 * Math.sin(angle) + random.nextDouble() * 0.05;
        }
        double most = ties.stream().mapToDouble(Tie::weight).max().orElse(1);
        double ideal = 0.8 / Math.sqrt(Math.max(1, size));
        for (int round = 0; round < ITERATIONS; round++) {
            double[] dx = new double[size];
            double[] dy = new double[size];
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    push(i, j, x, y, dx, dy, ideal);
                }
                dx[i] += (0.5 - x[i]) * 0.35;
                dy[i] += (0.5 - y[i]) * 0.35;
            }
            for (Tie tie : ties) {
                Integer one = index.get(tie.one());
                Integer other = index.get(tie.other());
                if (one != null && other != null) {
                    pull(one, other, x, y, dx, dy, ideal, 0.25 + 0.75 * Math.sqrt(tie.weight() / most));
                }
            }
            double step = 0.06 * (1 - round / (double) ITERATIONS) + 0.001;
            for (int i = 0; i < size; i++) {
                double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
                x[i] += dx[i] / length * Math.min(length, step);
                y[i] += dy[i] / length * Math.min(length, step);
            }
        }
        scale(x);
        scale(y);
        for (int round = 0; round < ITERATIONS; round++) {
            spread(x, y);
        }
        Map<String, Place> places = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            places.put(nodes.get(i), new Place(x[i], y[i]));
        }
        return places;
    }

    /** Moves nodes apart whose names would lie upon each other, along the way that is shorter. */
    private static void spread(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double across = x[j] - x[i];
                double down = y[j] - y[i];
                double wide = NAME_WIDTH - Math.abs(across);
                double high = NAME_HEIGHT - Math.abs(down);
                if (wide > 0 && high > 0) {
                    if (high / NAME_HEIGHT <= wide / NAME_WIDTH) {
                        double way = Math.copySign(high / 2, down);
                        y[i] = inside(y[i] - way);
                        y[j] = inside(y[j] + way);
                    } else {
                        double way = Math.copySign(wide / 2, across);
                        x[i] = inside(x[i] - way);
                        x[j] = inside(x[j] + way);
                    }
                }
            }
        }
    }

    private static double inside(double place) {
        return Math.max(0, Math.min(1, place));
    }

    private static void push(int i, int j, double[] x, double[] y, double[] dx, double[] dy, double ideal) {
        double across = x[i] - x[j];
        double down = y[i] - y[j];
        double distance = Math.max(1e-4, Math.hypot(across, down));
        double force = ideal * ideal / distance;
        dx[i] += across / distance * force;
        dy[i] += down / distance * force;
        dx[j] -= across / distance * force;
        dy[j] -= down / distance * force;
    }

    private static void pull(
            int i, int j, double[] x, double[] y, double[] dx, double[] dy, double ideal, double weight) {
        double across = x[i] - x[j];
        double down = y[i] - y[j];
        double distance = Math.max(1e-4, Math.hypot(across, down));
        double force = distance * distance / ideal * weight;
        dx[i] -= across / distance * force;
        dy[i] -= down / distance * force;
        dx[j] += across / distance * force;
        dy[j] += down / distance * force;
    }

    /** Fills the width or height. */
    private static void scale(double[] places) {
        double least = Arrays.stream(places).min().orElse(0);
        double most = Arrays.stream(places).max().orElse(1);
        for (int i = 0; i < places.length; i++) {
            places[i] = most - least < 1e-9 ? 0.5 : (places[i] - least) / (most - least);
        }
    }
}
