package org.dragoman.evaluation.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Counts as TempEval-3 counts (UzZaman et al., SemEval 2013, task 1): a found expression matches a
 * marked one if they share a character (relaxed) or have the same bounds (strict), each at most
 * once; a value counts where the match is relaxed and the value the same.
 */
final class TimeScore {
    private int marked;
    private int found;
    private int relaxed;
    private int strict;
    private int values;
    private int types;

    /** A marked and a found expression that match; one of the two is null where nothing matches. */
    record Pair(TimeMl.@Nullable Marked marked, @Nullable TimeExpression found) {
        boolean valueRight() {
            return marked != null && found != null && marked.value().equals(found.value());
        }
    }

    /** Adds a document; returns how its expressions were paired, in the order of the text. */
    List<Pair> add(List<TimeMl.Marked> gold, List<TimeExpression> system) {
        List<Pair> pairs = pair(gold, system);
        for (Pair pair : pairs) {
            TimeMl.Marked one = pair.marked();
            TimeExpression other = pair.found();
            marked += one == null ? 0 : 1;
            found += other == null ? 0 : 1;
            if (one != null && other != null) {
                relaxed++;
                strict += one.start() == other.span().start()
                                && one.end() == other.span().end()
                        ? 1
                        : 0;
                types += one.type().equals(other.type().name()) ? 1 : 0;
                values += pair.valueRight() ? 1 : 0;
            }
        }
        return pairs;
    }

    private static List<Pair> pair(List<TimeMl.Marked> gold, List<TimeExpression> system) {
        List<Pair> pairs = new ArrayList<>();
        boolean[] used = new boolean[system.size()];
        for (TimeMl.Marked one : gold) {
            int best = -1;
            int bestShared = 0;
            for (int i = 0; i < system.size(); i++) {
                TimeExpression other = system.get(i);
                int shared = Math.min(one.end(), other.span().end())
                        - Math.max(one.start(), other.span().start());
                if (!used[i] && shared > bestShared) {
                    best = i;
                    bestShared = shared;
                }
            }
            if (best >= 0) {
                used[best] = true;
            }
            pairs.add(new Pair(one, best < 0 ? null : system.get(best)));
        }
        for (int i = 0; i < system.size(); i++) {
            if (!used[i]) {
                pairs.add(new Pair(null, system.get(i)));
            }
        }
        return pairs;
    }

    /** Harmonic mean of precision and recall in relaxed matching, in percent. */
    double relaxed() {
        return f1(relaxed);
    }

    /** The same in strict matching. */
    double strict() {
        return f1(strict);
    }

    /** The same where the value is right as well. */
    double value() {
        return f1(values);
    }

    private double f1(int right) {
        return marked + found == 0 ? 0 : 200.0 * right / (marked + found);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "marked %4d found %4d  relaxed P %.1f R %.1f F1 %.1f  strict P %.1f R %.1f F1 %.1f"
                        + "  type F1 %.1f  value F1 %.1f",
                marked,
                found,
                percent(relaxed, found),
                percent(relaxed, marked),
                relaxed(),
                percent(strict, found),
                percent(strict, marked),
                strict(),
                f1(types),
                value());
    }
}
