package org.dragoman.ledger;

import java.util.BitSet;

/**
 * Remembers in 4 MB which names were seen: it may take one that was not for one that was (one in a thousand, with a million
 * names), never the other way round (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970). Who asks
 * whether something new is known already need not search a large table for it.
 *
 * <pre>{@code
 * BloomFilter seen = new BloomFilter();
 * seen.add("doc-0123456789abcdef");
 * seen.mayHold("doc-0123456789abcdef"); // true
 * seen.mayHold("doc-fedcba9876543210"); // false, nearly always
 * }</pre>
 *
 * <p>Not safe for use by several threads: {@link Known} guards it.
 */
final class BloomFilter {
    private static final int BITS = 1 << 25;
    private static final int HASHES = 6;

    private final BitSet bits = new BitSet(BITS);

    void add(String name) {
        long hash = hash(name);
        for (int i = 0; i < HASHES; i++) {
            bits.set(place(hash, i));
        }
    }

    /** Whether a name may have been added; if not, it certainly was not. */
    boolean mayHold(String name) {
        long hash = hash(name);
        for (int i = 0; i < HASHES; i++) {
            if (!bits.get(place(hash, i))) {
                return false;
            }
        }
        return true;
    }

    /** Two hashes make any number of them (Kirsch and Mitzenmacher, 2008). */
    private static int place(long hash, int number) {
        return ((int) hash + number * ((int) (hash >>> 32) | 1)) & (BITS - 1);
    }

    /** Steele, Lea and Flood's finalizer over a polynomial of the characters. */
    private static long hash(String name) {
        long hash = name.length();
        for (int i = 0; i < name.length(); i++) {
            hash = hash * 0x9E3779B97F4A7C15L + name.charAt(i);
        }
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }
}
