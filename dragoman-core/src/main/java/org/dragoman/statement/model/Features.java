package org.dragoman.statement.model;

import java.util.Arrays;

/** A growing list of features, each the 32-bit hash of its name and values. */
public final class Features {
    private int[] hashes = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int get(int at) {
        return hashes[at];
    }

    /** The features, in the order in which they were added. */
    public int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    void add(String name) {
        append(finish(name.hashCode()));
    }

    void add(String name, String a) {
        append(finish(31 * mix(name.hashCode()) + a.hashCode()));
    }

    void add(String name, int a) {
        append(finish(31 * mix(name.hashCode()) + a));
    }

    void add(String name, String a, String b) {
        append(finish(31 * mix(31 * mix(name.hashCode()) + a.hashCode()) + b.hashCode()));
    }

    void add(String name, int a, String b) {
        append(finish(31 * mix(31 * mix(name.hashCode()) + a) + b.hashCode()));
    }

    void add(String name, int a, int b) {
        append(finish(31 * mix(31 * mix(name.hashCode()) + a) + b));
    }

    void add(String name, int a, int b, int c) {
        append(finish(31 * mix(31 * mix(31 * mix(name.hashCode()) + a) + b) + c));
    }

    private void append(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    /** Joins two values into one. */
    static int join(int a, int b) {
        return 31 * mix(a) + b;
    }

    private static int mix(int h) {
        int x = h * 0x9E3779B1;
        return x ^ (x >>> 15);
    }

    /** The last steps of MurmurHash3: every bit of the value moves every bit of the hash. */
    private static int finish(int h) {
        int x = h;
        x ^= x >>> 16;
        x *= 0x85EBCA6B;
        x ^= x >>> 13;
        x *= 0xC2B2AE35;
        x ^= x >>> 16;
        return x;
    }
}
