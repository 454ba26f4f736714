package org.dragoman.actor.book;

import org.jspecify.annotations.Nullable;

/**
 * The days that an EDTF date may stand for, as numbers yyyymmdd. Months are taken to have 31 days: only the order
 * matters here.
 */
public record DayRange(int first, int last) {
    static final int FOREVER = 9999_12_31;
    static final DayRange ALL = new DayRange(0, FOREVER);

    /** Reads a date of our own tables. */
    static DayRange of(String date) {
        DayRange range = parse(date);
        if (range == null) {
            throw new IllegalArgumentException("not a date: " + date);
        }
        return range;
    }

    /**
     * Reads {@code 2021}, {@code 2021-08}, {@code 2021-08-25}, {@code 202X}, a qualifier after these ({@code 2021?}), or
     * an interval of them; null where the year is missing or the text is no date.
     */
    public static @Nullable DayRange parse(String date) {
        int slash = date.indexOf('/');
        if (slash < 0) {
            return single(date);
        }
        String left = date.substring(0, slash);
        String right = date.substring(slash + 1);
        DayRange from = single(left);
        DayRange to = single(right);
        if (from == null) {
            return to == null || !(left.isEmpty() || left.equals("..")) ? null : new DayRange(0, to.last);
        }
        if (to == null) {
            return right.isEmpty() || right.equals("..") ? new DayRange(from.first, FOREVER) : null;
        }
        return from.first <= to.last ? new DayRange(from.first, to.last) : null;
    }

    private static @Nullable DayRange single(String date) {
        int end = date.length();
        while (end > 0 && "?~%".indexOf(date.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < 4) {
            return null;
        }
        int first = 0;
        int last = 0;
        for (int i = 0; i < 4; i++) {
            char c = date.charAt(i);
            if (c == 'X' && i >= 2) {
                first = first * 10;
                last = last * 10 + 9;
            } else if (c >= '0' && c <= '9') {
                first = first * 10 + (c - '0');
                last = last * 10 + (c - '0');
            } else {
                return null;
            }
        }
        int month = end >= 7 && date.charAt(4) == '-' ? two(date, 5) : 0;
        int day = month > 0 && end >= 10 && date.charAt(7) == '-' ? two(date, 8) : 0;
        if (month < 1 || month > 12) {
            return new DayRange(first * 10_000 + 101, last * 10_000 + 1231);
        }
        first = first * 10_000 + month * 100;
        last = last * 10_000 + month * 100;
        return day < 1 || day > 31 ? new DayRange(first + 1, last + 31) : new DayRange(first + day, last + day);
    }

    private static int two(String date, int at) {
        int tens = date.charAt(at) - '0';
        int ones = date.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? 0 : tens * 10 + ones;
    }

    /** Whether some day lies in both. */
    public boolean overlaps(DayRange other) {
        return first <= other.last && other.first <= last;
    }

    boolean contains(DayRange other) {
        return first <= other.first && other.last <= last;
    }

    /** How long both last together, in the numbering of this class. */
    int shared(DayRange other) {
        return Math.min(last, other.last) - Math.max(first, other.first);
    }
}
