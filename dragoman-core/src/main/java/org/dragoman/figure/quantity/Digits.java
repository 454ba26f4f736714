package org.dragoman.figure.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of digits with separators, in the ways of writing that cannot be mistaken for one another:
 * "1,234.5", "1.234,5", "1 234", "1'234", "12,34,567" (Indian), "146,88".
 * "1.234" alone is a decimal, as in English.
 */
final class Digits {
    /** Longer runs are serial numbers, not measures. */
    private static final int MOST_DIGITS = 30;

    private Digits() {}

    /** The value, or null where the writing is no number: a date, a version, an address. */
    static @Nullable BigDecimal value(String text) {
        if (text.startsWith(".") && text.indexOf('.', 1) < 0 && text.indexOf(',') < 0) {
            return value("0" + text);
        }
        List<String> groups = new ArrayList<>();
        StringBuilder separators = new StringBuilder();
        StringBuilder group = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                group.append((char) ('0' + digit));
                count++;
            } else {
                groups.add(group.toString());
                group.setLength(0);
                separators.append(separator(c));
            }
        }
        groups.add(group.toString());
        if (count == 0 || count > MOST_DIGITS || groups.contains("")) {
            return null;
        }
        return value(groups, separators.toString());
    }

    private static @Nullable BigDecimal value(List<String> groups, String separators) {
        int size = groups.size();
        if (size == 1) {
            return new BigDecimal(groups.get(0));
        }
        char last = separators.charAt(size - 2);
        boolean same = separators.chars().allMatch(c -> c == last);
        if (same && size == 2 && last == '.') {
            return decimal(groups, 1);
        }
        if (same && grouped(groups, size)) {
            return decimal(groups, size);
        }
        if (same) {
            return size == 2 && last == ',' && groups.get(1).length() != 3 ? decimal(groups, 1) : null;
        }
        boolean decimalLast = (last == '.' || last == ',') && separators.indexOf(last) == size - 2;
        boolean oneGrouping =
                separators.substring(0, size - 2).chars().distinct().count() == 1;
        return decimalLast && oneGrouping && grouped(groups, size - 1) ? decimal(groups, size - 1) : null;
    }

    /** Whether the first groups are thousands: three digits each after the first, or two and three in the Indian way. */
    private static boolean grouped(List<String> groups, int size) {
        if (groups.get(0).length() > 3 || groups.get(0).startsWith("0")) {
            return false;
        }
        boolean thousands = true;
        boolean indian = groups.get(0).length() <= 2 && size > 2;
        for (int i = 1; i < size; i++) {
            int length = groups.get(i).length();
            thousands &= length == 3;
            indian &= length == (i == size - 1 ? 3 : 2);
        }
        return thousands || indian;
    }

    /** The groups before {@code whole} joined before the point, the rest after it. */
    private static BigDecimal decimal(List<String> groups, int whole) {
        String before = String.join("", groups.subList(0, whole));
        String after = String.join("", groups.subList(whole, groups.size()));
        return new BigDecimal(after.isEmpty() ? before : before + "." + after);
    }

    private static char separator(int c) {
        return switch (c) {
            case ',', '\uFF0C', '\u066C' -> ',';
            case '.', '\uFF0E', '\u066B' -> '.';
            case '\'', '’' -> '\'';
            default -> ' ';
        };
    }
}
