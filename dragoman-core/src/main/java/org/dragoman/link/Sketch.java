package org.dragoman.link;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text in a few hundred bytes, for finding texts that are nearly the same. The part of rows of five words
 * that two texts have in common (Jaccard) is estimated from one permutation of them (Broder, "On the resemblance and
 * containment of documents", 1997; Li, Owen and Zhang, "One permutation hashing", 2012).
 */
public final class Sketch implements Serializable {
    private static final long serialVersionUID = 1;

    /** Number of bins, of which each keeps its least hash. */
    static final int BINS = 64;

    /** Number of pairs of bins. */
    static final int BANDS = BINS / 2;

    private static final int ROW = 5;
    /** With fewer rows of words an estimate says little: only the same text counts as the same. */
    private static final int ENOUGH = 40;

    private final int[] least;
    private final long whole;
    private final boolean enough;

    private Sketch(int[] least, long whole, boolean enough) {
        this.least = least;
        this.whole = whole;
        this.enough = enough;
    }

    /** The sketch of a text. Case, punctuation and spaces do not count. */
    public static Sketch of(String text) {
        int[] least = new int[BINS];
        Arrays.fill(least, Integer.MAX_VALUE);
        long[] words = new long[ROW];
        long whole = 17;
        int count = 0;
        long word = 0;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word = (word + c) * 0x9E3779B97F4A7C15L;
                word ^= word >>> 29;
            } else if (word != 0) {
                words[count % ROW] = word;
                count++;
                whole = mixed(whole * 31 + word);
                if (count >= ROW) {
                    keep(least, words, count);
                }
                word = 0;
            }
        }
        return new Sketch(least, whole, count >= ENOUGH);
    }

    private static void keep(int[] least, long[] words, int count) {
        long row = 7;
        for (int i = 0; i < ROW; i++) {
            row = row * 0xBF58476D1CE4E5B9L + words[(count + i) % ROW];
        }
        row = mixed(row);
        int bin = (int) (row & (BINS - 1));
        int value = (int) (row >>> 33);
        if (value < least[bin]) {
            least[bin] = value;
        }
    }

    /** Steele, Lea and Flood's finalizer, SplitMix64. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Whether the two have the same words in the same order. */
    public boolean same(Sketch other) {
        return whole == other.whole;
    }

    /** The estimated part of rows of words in common, 0 to 1; of short texts 1 where they are the same, else 0. */
    public double alike(Sketch other) {
        if (same(other)) {
            return 1;
        }
        if (!enough || !other.enough) {
            return 0;
        }
        int common = 0;
        int filled = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (least[bin] != Integer.MAX_VALUE || other.least[bin] != Integer.MAX_VALUE) {
                filled++;
                common += least[bin] == other.least[bin] ? 1 : 0;
            }
        }
        return filled == 0 ? 0 : (double) common / filled;
    }

    /** A key that is the same for texts that are the same. */
    long whole() {
        return whole;
    }

    /** Whether there are words enough for bands. */
    boolean enough() {
        return enough;
    }

    /** The key of a pair of bins; nearly the same texts share at least one of {@link #BANDS}. */
    long band(int band) {
        return mixed(((long) least[2 * band] << 32 ^ least[2 * band + 1]) + band * 0x9E3779B97F4A7C15L);
    }
}
