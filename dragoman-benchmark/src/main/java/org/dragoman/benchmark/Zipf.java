package org.dragoman.benchmark;

import java.util.Random;

/** Draws places in a row where the first is the likeliest: the n-th is n times less likely than the first (Zipf's law). */
final class Zipf {
    private Zipf() {}

    /** A place from 0 to {@code count - 1}. */
    static int place(Random random, int count) {
        return (int) Math.min(count - 1, Math.pow(count + 1.0, random.nextDouble()) - 1);
    }
}
