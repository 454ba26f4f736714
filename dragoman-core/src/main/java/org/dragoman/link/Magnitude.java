package org.dragoman.link;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.dragoman.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a figure allows. "147 billion" allows what is rounded to it, from 146.5 to 147.5; "more than 100"
 * all above; "about 150" a tenth to either side. Lengths of time are in days, so that 60 days and two months agree.
 *
 * @param low least, null where there is no bound
 * @param high greatest, null where there is no bound
 */
record Magnitude(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    /** Nobody rounds by more: a hundred is not eighty. */
    private static final BigDecimal MOST = new BigDecimal("0.05");

    private static final BigDecimal ABOUT = new BigDecimal("0.1");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Magnitude of(Figure figure) {
        Magnitude plain = plain(figure);
        BigDecimal days = SharedMeasures.days(figure.unit());
        return days == null ? plain : new Magnitude(times(plain.low, days), times(plain.high, days));
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal value, BigDecimal factor) {
        return value == null ? null : value.multiply(factor);
    }

    private static Magnitude plain(Figure figure) {
        BigDecimal value = figure.value();
        BigDecimal upper = figure.upper() == null ? value : figure.upper();
        return switch (figure.change()) {
            case ">" -> new Magnitude(value.subtract(slack(value)), null);
            case "<" -> new Magnitude(null, value.add(slack(value)));
            case "~" -> about(value, upper);
            case "down" -> around(upper.negate(), value.negate());
            case "rank" -> new Magnitude(value, upper);
            default -> around(value, upper);
        };
    }

    private static Magnitude around(BigDecimal low, BigDecimal high) {
        return new Magnitude(low.subtract(slack(low)), high.add(slack(high)));
    }

    private static Magnitude about(BigDecimal low, BigDecimal high) {
        return new Magnitude(
                low.subtract(low.abs().multiply(ABOUT)), high.add(high.abs().multiply(ABOUT)));
    }

    /** Half a unit of the last digit that is not nought. */
    private static BigDecimal slack(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal plain = value.stripTrailingZeros();
        return HALF.scaleByPowerOfTen(-plain.scale()).min(value.abs().multiply(MOST));
    }

    /** Whether one number can be both. */
    boolean agrees(Magnitude other) {
        return (low == null || other.high == null || low.compareTo(other.high) <= 0)
                && (high == null || other.low == null || other.low.compareTo(high) <= 0);
    }

    /** A number for people: {@code 146.9 billion}, {@code 750,000}. */
    static String plain(BigDecimal value) {
        BigDecimal size = value.abs();
        for (String[] name : new String[][] {{"12", " trillion"}, {"9", " billion"}, {"6", " million"}}) {
            int power = Integer.parseInt(name[0]);
            if (size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) >= 0) {
                return value.scaleByPowerOfTen(-power)
                                .round(new MathContext(6, RoundingMode.HALF_EVEN))
                                .stripTrailingZeros()
                                .toPlainString()
                        + name[1];
            }
        }
        return size.compareTo(THOUSAND) < 0 || value.stripTrailingZeros().scale() > 0
                ? value.stripTrailingZeros().toPlainString()
                : String.format(Locale.ROOT, "%,d", value.toBigInteger());
    }
}
