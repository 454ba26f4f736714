package org.dragoman.cli;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as people read them: 240000000000 is "240 billion", 1234567 is "1,234,567". */
final class Amount {
    private static final String[] NAMES = {" trillion", " billion", " million"};
    private static final int[] POWERS = {12, 9, 6};

    private Amount() {}

    /** A value as records hold it; what is no number is given as it stands. */
    static String of(@Nullable Object value) {
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

    /** "50–60 million USD": a value, the upper end of a range or null, a unit or null. */
    static String of(@Nullable Object value, @Nullable Object upper, @Nullable String unit) {
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
        return first + (unit == null ? "" : " " + unit);
    }

    private static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
