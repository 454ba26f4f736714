package org.dragoman.evaluation.numbers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.data.Table;
import org.jspecify.annotations.Nullable;

/**
 * Computes known results again. The folder holds the public data sets as CSV; those that are not there are
 * skipped. Argument: {@code FOLDER}.
 */
public final class NumbersEvaluation {
    private NumbersEvaluation() {}

    /**
     * A known result beside ours.
     *
     * @param name what it is
     * @param expected the known value
     * @param tolerance how far ours may lie from it: half a unit of the last digit that is known
     * @param found ours, null where the data is absent
     */
    public record Check(
            String name,
            double expected,
            double tolerance,
            @Nullable Double found) {
        /** Whether ours is the known value. */
        public boolean holds() {
            return found != null && Math.abs(found - expected) <= tolerance;
        }
    }

    /** Holds all known results beside ours, in the order of the table. */
    public static List<Check> checks(Path folder) throws IOException {
        Map<String, Double> found = new LinkedHashMap<>();
        InterstateNumbers.find(folder, found);
        BalanceNumbers.find(folder, found);
        CapabilityNumbers.find(folder, found);
        SeriesNumbers.find(folder, found);
        CorroborationNumbers.find(folder, found);
        List<Check> checks = new ArrayList<>();
        for (String[] row : Table.read(NumbersEvaluation.class, "expected.tsv").rows()) {
            checks.add(new Check(row[0], Double.parseDouble(row[1]), tolerance(row[1], row[2]), found.get(row[0])));
        }
        return checks;
    }

    /** The one given, else half a unit of the last digit written. */
    static double tolerance(String written, String given) {
        if (!given.isEmpty()) {
            return Double.parseDouble(given);
        }
        int point = written.indexOf('.');
        int digits = point < 0 ? 0 : written.length() - point - 1;
        return point < 0 ? 1e-9 : 0.5 * Math.pow(10, -digits) + 1e-9;
    }

    /** Prints all, and how many hold. */
    public static void run(Path folder, PrintStream out) throws IOException {
        List<Check> checks = checks(folder);
        int hold = 0;
        int absent = 0;
        for (Check check : checks) {
            hold += check.holds() ? 1 : 0;
            absent += check.found() == null ? 1 : 0;
            out.printf(
                    Locale.ROOT,
                    "%-6s %-45s %14s %14s%n",
                    check.found() == null ? "absent" : check.holds() ? "same" : "OTHER",
                    check.name(),
                    plain(check.expected()),
                    check.found() == null ? "" : plain(check.found()));
        }
        out.printf(
                Locale.ROOT,
                "%d known results: %d the same, %d other, %d without data%n",
                checks.size(),
                hold,
                checks.size() - hold - absent,
                absent);
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, Math.abs(number) < 1e-4 ? "%.3e" : "%.5f", number);
    }

    /** Argument: {@code FOLDER}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: NumbersEvaluation FOLDER");
            System.exit(2);
        }
        run(Path.of(arguments[0]), System.out);
    }
}
