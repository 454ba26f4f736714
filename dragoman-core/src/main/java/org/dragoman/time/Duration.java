package org.dragoman.time;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** ISO 8601 durations as TIMEX3 uses them, {@code X} standing for a number that is not told. */
final class Duration {
    /** What half a unit is. */
    private static final Map<String, String> HALVES =
            Map.of("Y", "6M", "D", "T12H", "H", "T30M", "MIN", "T30S", "DE", "5Y", "CE", "50Y", "ML", "500Y");

    private Duration() {}

    /** So many of a unit; null where the number is out of all proportion. */
    static @Nullable String value(String number, String unit) {
        if (number.equals("X")) {
            return switch (unit) {
                case "S" -> "PTXS";
                case "MIN" -> "PTXM";
                case "H" -> "PTXH";
                case "FN" -> "PXW";
                default -> "PX" + unit;
            };
        }
        if (number.length() > 9) {
            return null;
        }
        BigDecimal count = new BigDecimal(number);
        boolean half = count.remainder(BigDecimal.ONE).compareTo(new BigDecimal("0.5")) == 0;
        String halved = HALVES.get(unit);
        if (half && halved != null) {
            long whole = count.longValue();
            return whole == 0 ? "P" + halved : join(whole(whole, unit), "P" + halved);
        }
        if (count.stripTrailingZeros().scale() > 0) {
            String text = count.stripTrailingZeros().toPlainString();
            return time(unit) ? "PT" + text + letter(unit) : "P" + text + letter(unit);
        }
        return whole(count.longValue(), unit);
    }

    private static boolean time(String unit) {
        return unit.equals("S") || unit.equals("MIN") || unit.equals("H");
    }

    private static String letter(String unit) {
        return unit.equals("MIN") ? "M" : unit;
    }

    private static String whole(long count, String unit) {
        return switch (unit) {
            case "S", "MIN", "H" -> "PT" + count + letter(unit);
            case "Q" -> "P" + 3 * count + "M";
            case "DE" -> "P" + 10 * count + "Y";
            case "CE" -> "P" + 100 * count + "Y";
            case "ML" -> "P" + 1000 * count + "Y";
            case "FN" -> "P" + 2 * count + "W";
            default -> "P" + count + unit;
        };
    }

    /** "P1Y" and "P6M" are "P1Y6M". */
    static String join(String first, String second) {
        String tail = second.substring(1);
        if (first.indexOf('T') >= 0 && tail.startsWith("T")) {
            tail = tail.substring(1);
        }
        return first + tail;
    }
}
