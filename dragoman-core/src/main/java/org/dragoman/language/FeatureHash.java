package org.dragoman.language;

/**
 * The hash of a text, which can be put together from those of its parts without putting together the text: that of
 * {@code ab} is that of {@code a} times a power plus that of {@code b} (Rabin, 1981; 64 bits).
 *
 * @param sum the text as a number to a base, cut to 64 bits
 * @param power the base to the power of the text's length
 */
record FeatureHash(long sum, long power) {
    /** Odd, with its bits spread: an odd number keeps all bits when powers of it are cut. */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    static FeatureHash of(String text) {
        return of(text, 0, text.length());
    }

    /** The hash of a part of a text, in UTF-16. */
    static FeatureHash of(String text, int start, int end) {
        long sum = 0;
        long power = 1;
        for (int i = start; i < end; i++) {
            sum = sum * BASE + text.charAt(i) + 1;
            power *= BASE;
        }
        return new FeatureHash(sum, power);
    }

    /** The hash of this text followed by another. */
    FeatureHash then(FeatureHash next) {
        return new FeatureHash(sum * next.power + next.sum, power * next.power);
    }
}
