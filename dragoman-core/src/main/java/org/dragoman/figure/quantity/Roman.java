package org.dragoman.figure.quantity;

import java.util.regex.Pattern;

/** Roman numerals in capitals, as events are numbered with them. */
public final class Roman {
    private static final Pattern WELL_FORMED = Pattern.compile("(?=[IVXLC])(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final int LONGEST = 8;

    private Roman() {}

    /** The value up to 99, 0 where the word is no Roman numeral or the single letter "I". */
    public static int value(String word) {
        if (word.length() > LONGEST
                || word.equals("I")
                || !WELL_FORMED.matcher(word).matches()) {
            return 0;
        }
        int value = 0;
        int before = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            int digit = "IVXLC".indexOf(word.charAt(i));
            int worth = new int[] {1, 5, 10, 50, 100}[digit];
            value += worth < before ? -worth : worth;
            before = Math.max(before, worth);
        }
        return value;
    }
}
