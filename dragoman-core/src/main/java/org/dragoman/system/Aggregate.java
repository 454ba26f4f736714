package org.dragoman.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.system.Counting.Counted;
import org.jspecify.annotations.Nullable;

/**
 * What a number of deeds come to, with the reports behind it.
 *
 * @param count how many, by the counting rule
 * @param quads how many of each quad class: none, verbal cooperation, material cooperation, verbal conflict,
 *     material conflict
 * @param intensity the sum of their Goldstein scores
 * @param unscored how many have no such score
 * @param reports ids of all reports, sorted
 * @param documents how many documents they stand in
 * @param outlets how many outlets published those
 * @param origins how many independent origins those go back to
 */
public record Aggregate(
        int count,
        List<Integer> quads,
        double intensity,
        int unscored,
        List<String> reports,
        int documents,
        int outlets,
        int origins) {
    public Aggregate {
        quads = List.copyOf(quads);
        reports = List.copyOf(reports);
    }

    /** Adds up. */
    public static Aggregate of(Collection<Counted> counted) {
        int[] quads = new int[5];
        double intensity = 0;
        int unscored = 0;
        TreeSet<String> reports = new TreeSet<>();
        TreeSet<String> documents = new TreeSet<>();
        TreeSet<String> outlets = new TreeSet<>();
        TreeSet<String> origins = new TreeSet<>();
        for (Counted one : counted) {
            quads[one.deed().quad()]++;
            Double score = one.deed().goldstein();
            if (score == null) {
                unscored++;
            } else {
                intensity += score;
            }
            for (Deed report : one.reports()) {
                reports.add(report.id());
                documents.add(report.document());
                origins.add(report.origin());
                @Nullable String outlet = report.outlet();
                if (outlet != null) {
                    outlets.add(outlet);
                }
            }
        }
        List<Integer> classes = new ArrayList<>();
        for (int quad : quads) {
            classes.add(quad);
        }
        // A sum of decimals such as 0.1 is kept free of the dust of binary arithmetic.
        double clean = Math.rint(intensity * 1e6) / 1e6;
        return new Aggregate(
                counted.size(),
                classes,
                clean + 0.0,
                unscored,
                List.copyOf(reports),
                documents.size(),
                outlets.size(),
                origins.size());
    }

    public int cooperative() {
        return quads.get(1) + quads.get(2);
    }

    public int conflictual() {
        return quads.get(3) + quads.get(4);
    }

    /**
     * Tone without volume: the logarithm of the odds of cooperation, ln((c + ½) / (f + ½)); above 0 where there is
     * more cooperation, 0 where there is neither. The halves keep it finite (Haldane, 1956; Anscombe, 1956).
     */
    public double tone() {
        return tone(cooperative(), conflictual());
    }

    /** The tone of so many cooperative and so many conflictual deeds. */
    public static double tone(int cooperative, int conflictual) {
        return Math.log((cooperative + 0.5) / (conflictual + 0.5));
    }
}
