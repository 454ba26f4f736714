package org.dragoman.cli;

import java.util.Locale;

/** A number with its noun: "1 contact", "2,000 tallies". */
final class Plural {
    private Plural() {}

    /** @param nouns in the plural, such as {@code tallies} */
    static String of(long number, String nouns) {
        String noun =
                nouns.endsWith("ies") ? nouns.substring(0, nouns.length() - 3) + "y" : nouns.replaceFirst("s$", "");
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : nouns);
    }
}
