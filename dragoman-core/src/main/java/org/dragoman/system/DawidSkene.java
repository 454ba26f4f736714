package org.dragoman.system;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What several fallible observers report, weighed by how they confuse one thing with another: maximum likelihood
 * by expectation and maximisation (Dawid and Skene, 1979). It starts from the share of each label among the
 * reports of a case, so it needs no lots. Each round costs O(reports · classes).
 *
 * @param classes the labels, sorted
 * @param prior how often each is the case
 * @param confusion by observer: for each true class, how often each label is reported
 * @param truth by case: how likely each class is
 * @param logLikelihood natural logarithm of the likelihood
 */
public record DawidSkene(
        List<String> classes,
        double[] prior,
        Map<String, double[][]> confusion,
        Map<String, double[]> truth,
        double logLikelihood) {
    /**
     * A label that an observer gives a case; the same may be given several times.
     *
     * @param of the case
     * @param observer the observer
     * @param label the label
     */
    public record Report(String of, String observer, String label) {}

    /** Estimates from reports, until the likelihood grows by less than 10⁻⁹ or {@code rounds} are over. */
    public static DawidSkene of(List<Report> reports, int rounds) {
        List<String> classes =
                List.copyOf(new TreeSet<>(reports.stream().map(Report::label).toList()));
        Map<String, double[]> truth = new TreeMap<>();
        for (Report report : reports) {
            truth.computeIfAbsent(report.of(), name -> new double[classes.size()])[classes.indexOf(report.label())]++;
        }
        truth.values().forEach(DawidSkene::normalise);
        double before = Double.NEGATIVE_INFINITY;
        for (int round = 0; ; round++) {
            double[] prior = new double[classes.size()];
            truth.values().forEach(row -> add(prior, row));
            normalise(prior);
            Map<String, double[][]> confusion = confusion(reports, classes, truth);
            double likelihood = expect(reports, classes, prior, confusion, truth);
            if (likelihood - before < 1e-9 || round >= rounds) {
                return new DawidSkene(classes, prior, confusion, truth, likelihood);
            }
            before = likelihood;
        }
    }

    private static Map<String, double[][]> confusion(
            List<Report> reports, List<String> classes, Map<String, double[]> truth) {
        int k = classes.size();
        Map<String, double[][]> confusion = new TreeMap<>();
        for (Report report : reports) {
            double[][] rows = confusion.computeIfAbsent(report.observer(), name -> new double[k][k]);
            double[] likely = truth.getOrDefault(report.of(), new double[k]);
            for (int c = 0; c < k; c++) {
                rows[c][classes.indexOf(report.label())] += likely[c];
            }
        }
        confusion.values().forEach(rows -> {
            for (double[] row : rows) {
                normalise(row);
            }
        });
        return confusion;
    }

    private static double expect(
            List<Report> reports,
            List<String> classes,
            double[] prior,
            Map<String, double[][]> confusion,
            Map<String, double[]> truth) {
        Map<String, double[]> logs = new TreeMap<>();
        for (Report report : reports) {
            double[] row = logs.computeIfAbsent(report.of(), name -> {
                double[] start = new double[prior.length];
                for (int c = 0; c < start.length; c++) {
                    start[c] = Math.log(prior[c]);
                }
                return start;
            });
            double[][] rows = confusion.getOrDefault(report.observer(), new double[prior.length][prior.length]);
            for (int c = 0; c < row.length; c++) {
                row[c] += Math.log(rows[c][classes.indexOf(report.label())]);
            }
        }
        double likelihood = 0;
        for (Map.Entry<String, double[]> one : logs.entrySet()) {
            double[] row = one.getValue();
            double most = Double.NEGATIVE_INFINITY;
            for (double log : row) {
                most = Math.max(most, log);
            }
            double sum = 0;
            for (int c = 0; c < row.length; c++) {
                row[c] = Math.exp(row[c] - most);
                sum += row[c];
            }
            likelihood += most + Math.log(sum);
            normalise(row);
            truth.put(one.getKey(), row);
        }
        return likelihood;
    }

    private static void add(double[] to, double[] row) {
        for (int i = 0; i < row.length; i++) {
            to[i] += row[i];
        }
    }

    private static void normalise(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value;
        }
        for (int i = 0; i < row.length; i++) {
            row[i] = sum == 0 ? 0 : row[i] / sum;
        }
    }
}
