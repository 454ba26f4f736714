package org.dragoman.figure.measure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.dragoman.figure.quantity.Counted;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What sort of number a figure has (a duration, a count, a share, a ratio), and its value, unit and change as a figure
 * gives them.
 */
public final class NumberKinds {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private NumberKinds() {}

    /** Whether it is a length of time: "60 days". */
    public static boolean isDuration(Quantity number) {
        return number.unit() != null && number.unit().isDuration();
    }

    /** "three times more", "five times the size", "rose three times". */
    public static boolean isRatio(Quantity number, @Nullable Token after) {
        return !number.change().equals("=") && !number.isLevel()
                || after != null
                        && (after.tag().equals("JJR")
                                || after.tag().equals("RBR")
                                || Set.of("as", "the", "that", "its", "their", "his", "her", "what")
                                        .contains(after.text().toLowerCase(Locale.ROOT)));
    }

    /** "aid to 12 countries" counts countries, which the unit says already. */
    public static boolean repeatsUnit(@Nullable String of, Quantity number) {
        String unit = unit(number);
        if (of == null || unit == null || number.counted().size() != 1) {
            return false;
        }
        // "31 hostages", "its soldiers"
        String plain = of.toLowerCase(Locale.ROOT)
                .split(" and ", 2)[0]
                .replaceFirst("^(?:(?:the|its|their|his|her|our|these|those|[\\d.,]+) )+", "");
        return plain.equals(unit) || plain.equals(Counted.plural(unit));
    }

    /** Whether it counts things: "32 countries". */
    public static boolean isCount(Quantity number) {
        return unit(number) == null && number.form().equals("cardinal");
    }

    /** "14 people were killed in Chad": where nobody else is told of, they are Chad's. */
    public static boolean isPeople(Quantity number) {
        return number.unit() == null && !number.counted().isEmpty();
    }

    /** Whether it is a part of a whole: "5 percent". */
    public static boolean isShare(Quantity number) {
        return number.form().equals("fraction")
                || number.unit() != null && number.unit().kind().equals("share");
    }

    /** Whether it measures by itself: it has a unit that is no time, or is a part or a multiple of something. */
    public static boolean carries(Quantity number) {
        return number.unit() != null && !number.unit().isDuration()
                || number.form().equals("fraction")
                || number.form().equals("multiple");
    }

    /** "a quarter" is 25 percent, so that it can be compared with "24 percent". */
    public static BigDecimal value(Quantity number) {
        return number.form().equals("fraction") && number.unit() == null
                ? plain(number.value().multiply(HUNDRED))
                : number.value();
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(2, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** The unit that a figure shows: a fraction is a share. */
    public static @Nullable String unit(Quantity number) {
        if (number.unit() == null && number.form().equals("fraction")) {
            return "%";
        }
        return number.form().equals("multiple") ? "times" : number.shownUnit();
    }

    /** The change that a number tells, or the noun of change that it stands beside. */
    public static String change(Quantity number, Measures.Measure measure) {
        if (number.form().equals("multiple")) {
            return number.value().compareTo(BigDecimal.ONE) < 0 ? "down" : "up";
        }
        String direction = measure.direction();
        return direction != null && number.change().equals("=") ? direction : number.change();
    }
}
