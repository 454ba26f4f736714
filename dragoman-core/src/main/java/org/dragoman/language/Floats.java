package org.dragoman.language;

/** Loops over arrays of one length, kept apart and simple, so that the compiler turns each into vector instructions. */
final class Floats {
    private Floats() {}

    static void add(float[] one, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += one[i];
        }
    }

    static void add(float[] one, float[] two, float[] three, float[] four, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (one[i] + two[i]) + (three[i] + four[i]);
        }
    }

    static void addScaled(float a, float[] one, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a * one[i];
        }
    }

    static void addScaled(
            float a, float[] one, float b, float[] two, float c, float[] three, float d, float[] four, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a * one[i] + b * two[i]) + (c * three[i] + d * four[i]);
        }
    }

    /** The sum of all, in four parts: one sum would wait for each addition in turn. */
    static float sum(float[] numbers) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i + 3 < numbers.length; i += 4) {
            a += numbers[i];
            b += numbers[i + 1];
            c += numbers[i + 2];
            d += numbers[i + 3];
        }
        for (int i = numbers.length & ~3; i < numbers.length; i++) {
            a += numbers[i];
        }
        return (a + b) + (c + d);
    }

    /** The sum of the products of both. */
    static float product(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i + 3 < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (int i = one.length & ~3; i < one.length; i++) {
            a += one[i] * other[i];
        }
        return (a + b) + (c + d);
    }
}
