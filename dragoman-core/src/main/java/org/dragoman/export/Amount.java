package org.dragoman.export;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers as people read them: 240000000000 is "240 billion", 1234567 is "1,234,567", 32 of country "32 countries". */
public final class Amount {
    private static final String[] NAMES = {" trillion", " billion", " million"};
    private static final int[] POWERS = {12, 9, 6};

    /** Symbols that look like nouns, and nouns that are the same in the plural. */
    private static final Set<String> UNCHANGED = Set.of(
            "bbl",
            "bhp",
            "boe",
            "bpd",
            "cal",
            "cwt",
            "dwt",
            "fps",
            "gal",
            "kcal",
            "kcd",
            "lux",
            "min",
            "mpg",
            "mph",
            "nit",
            "nmi",
            "ppb",
            "ppm",
            "psi",
            "rpm",
            "tce",
            "toe",
            "kroner",
            "kronor",
            "kronur",
            "aircraft",
            "cattle",
            "people",
            "personnel",
            "police",
            "sheep",
            "staff");

    private static final Map<String, String> IRREGULAR =
            Map.of("person", "people", "child", "children", "foot", "feet", "man", "men", "woman", "women");

    private Amount() {}

    /** A value as records hold it; what is no number is given as it stands. */
    public static String of(@Nullable Object value) {
        if (!(value instanceof BigDecimal number)) {
            return String.valueOf(value);
        }
        for (int i = 0; i < POWERS.length; i++) {
            if (number.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(POWERS[i])) >= 0) {
                BigDecimal part = number.scaleByPowerOfTen(-POWERS[i]).stripTrailingZeros();
                // No digit is lost: 1,234,567 would need six behind the point.
                return part.scale() <= 3 ? grouped(part) + NAMES[i] : grouped(number);
            }
        }
        return grouped(number);
    }

    /** "50–60 million USD", "32 countries": a value, the upper end of a range or null, a unit or null. */
    public static String of(@Nullable Object value, @Nullable Object upper, @Nullable String unit) {
        String first = of(value);
        if (upper != null) {
            String last = of(upper);
            int space = last.indexOf(' ');
            String name = space < 0 ? "" : last.substring(space);
            if (!name.isEmpty() && first.endsWith(name)) {
                first = first.substring(0, first.length() - name.length());
            }
            first += "–" + last;
        }
        boolean one = upper == null && value instanceof BigDecimal number && number.compareTo(BigDecimal.ONE) == 0;
        return first + (unit == null ? "" : " " + (one ? unit : plural(unit)));
    }

    /** The plural of a noun that is counted; other units, which are symbols and codes, stay as they are. */
    static String plural(String unit) {
        if (!unit.matches("\\p{Ll}{3,}") || UNCHANGED.contains(unit)) {
            return unit;
        }
        for (Map.Entry<String, String> noun : IRREGULAR.entrySet()) {
            // policeman, policewoman; a human is no man
            boolean compound = unit.endsWith("man") && !unit.endsWith("human") && !unit.endsWith("german");
            if (unit.equals(noun.getKey())
                    || compound && noun.getKey().endsWith("man") && unit.endsWith(noun.getKey())) {
                return unit.substring(0, unit.length() - noun.getKey().length()) + noun.getValue();
            }
        }
        if (unit.matches(".*(ss|us|sh|ch|x)")) {
            return unit + "es";
        }
        if (unit.endsWith("s")) {
            return unit;
        }
        return unit.matches(".*[^aeiou]y") ? unit.substring(0, unit.length() - 1) + "ies" : unit + "s";
    }

    private static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
