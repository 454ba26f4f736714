package org.dragoman.evaluation.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts matches, in the way of the published script and strictly. */
final class Score {
    private int gold;
    private int found;
    private final int[] published = new int[3];
    private final int[] strict = new int[3];

    void add(List<GoldQuantity> wanted, List<GoldQuantity> given) {
        gold += wanted.size();
        found += given.size();
        int left = wanted.size();
        for (GoldQuantity one : wanted) {
            for (GoldQuantity other : given) {
                if (one.sameValue(other)) {
                    if (left > 0) {
                        published[0]++;
                        left--;
                    }
                    published[1] += one.unit().equals(other.unit()) ? 1 : 0;
                    published[2] += one.change().equals(other.change()) ? 1 : 0;
                }
            }
        }
        for (int kind = 0; kind < 3; kind++) {
            strict[kind] += oneToOne(wanted, given, kind);
        }
    }

    private static int oneToOne(List<GoldQuantity> wanted, List<GoldQuantity> given, int kind) {
        List<GoldQuantity> free = new ArrayList<>(given);
        int matches = 0;
        for (GoldQuantity one : wanted) {
            for (GoldQuantity other : free) {
                boolean same = one.sameValue(other)
                        && (kind != 1 || one.unit().equals(other.unit()))
                        && (kind != 2 || one.change().equals(other.change()));
                if (same) {
                    matches++;
                    free.remove(other);
                    break;
                }
            }
        }
        return matches;
    }

    /** F1 of the value, of value and unit, of value and change, 0 to 100, as published. */
    double[] published() {
        return new double[] {f1(published[0]), f1(published[1]), f1(published[2])};
    }

    private double f1(int matches) {
        return gold + found == 0 ? 0 : 200.0 * matches / (gold + found);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%d gold, %d found%n", gold, found));
        String[] names = {"value", "value+unit", "value+change"};
        for (int kind = 0; kind < 3; kind++) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-13s P %5.1f  R %5.1f  F1 %5.1f   strict F1 %5.1f%n",
                    names[kind],
                    100.0 * published[kind] / Math.max(1, found),
                    100.0 * published[kind] / Math.max(1, gold),
                    f1(published[kind]),
                    f1(strict[kind])));
        }
        return text.toString();
    }
}
