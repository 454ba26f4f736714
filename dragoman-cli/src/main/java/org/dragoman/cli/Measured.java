package org.dragoman.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.system.Aggregate;
import org.dragoman.system.Coverage;
import org.jspecify.annotations.Nullable;

/** Measures as cells and as JSON. */
final class Measured {
    /** The names of {@link #cells}. */
    static final List<String> COLUMNS = List.of(
            "deeds",
            "verbal_cooperation",
            "material_cooperation",
            "verbal_conflict",
            "material_conflict",
            "no_class",
            "intensity",
            "tone",
            "documents",
            "outlets",
            "origins");

    private Measured() {}

    /** The numbers of a sum, in the order of {@link #COLUMNS}. */
    static List<Object> cells(Aggregate sum) {
        List<Object> cells = new ArrayList<>();
        cells.add(sum.count());
        for (int quad = 1; quad <= 4; quad++) {
            cells.add(sum.quads().get(quad));
        }
        cells.add(sum.quads().get(0));
        cells.add(rounded(sum.intensity()));
        cells.add(rounded(sum.tone()));
        cells.add(sum.documents());
        cells.add(sum.outlets());
        cells.add(sum.origins());
        return cells;
    }

    /** A sum with the ids of its reports. */
    static Map<String, @Nullable Object> json(Aggregate sum) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        List<Object> cells = cells(sum);
        for (int i = 0; i < COLUMNS.size(); i++) {
            json.put(COLUMNS.get(i), cells.get(i));
        }
        json.put("reports", sum.reports());
        return json;
    }

    /** A denominator. */
    static Map<String, @Nullable Object> json(Coverage.Denominator published) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("documents", published.documents());
        json.put("outlets", published.outlets());
        json.put("origins", published.origins());
        return json;
    }

    /** To four digits after the point; null for what is no number. */
    static @Nullable Double exact(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? null : rounded(value);
    }

    private static Double rounded(double value) {
        return Math.rint(value * 1e4) / 1e4 + 0.0;
    }

    /** With a sign and so many digits. */
    static String signed(double value, int digits) {
        return String.format(Locale.ROOT, "%+." + digits + "f", value + 0.0);
    }

    /** With so many digits; a whole number without. */
    static String plain(double value) {
        return Double.isNaN(value)
                ? "–"
                : value == Math.rint(value) && Math.abs(value) < 1e9
                        ? String.format(Locale.ROOT, "%.0f", value)
                        : String.format(Locale.ROOT, "%.3f", value);
    }

    /** A share of 0 to 1 in percent. */
    static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.0f%%", share * 100);
    }
}
