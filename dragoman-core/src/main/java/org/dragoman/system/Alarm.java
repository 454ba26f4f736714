package org.dragoman.system;

import java.util.ArrayList;
import java.util.List;

/**
 * A value far from what came just before it, in standard deviations of a moving baseline (the control chart of
 * Shewhart, 1931, with a window that moves on).
 *
 * @param at its place, from 0
 * @param value the value
 * @param mean the mean of the baseline
 * @param deviation its standard deviation (n − 1), not less than the floor
 * @param z how many of those the value lies above the mean, negative below
 */
public record Alarm(int at, double value, double mean, double deviation, double z) {
    /**
     * The values that lie at least {@code threshold} deviations off. Time O(n · baseline).
     *
     * @param baseline so many values before
     * @param threshold at least so many deviations
     * @param floor the least deviation: after a quiet baseline a single report is no alarm
     */
    public static List<Alarm> of(double[] values, int baseline, double threshold, double floor) {
        if (baseline < 2) {
            throw new IllegalArgumentException("a baseline of " + baseline + " has no deviation: give 2 or more");
        }
        List<Alarm> alarms = new ArrayList<>();
        for (int at = baseline; at < values.length; at++) {
            double mean = 0;
            for (int i = at - baseline; i < at; i++) {
                mean += values[i] / baseline;
            }
            double squares = 0;
            for (int i = at - baseline; i < at; i++) {
                squares += (values[i] - mean) * (values[i] - mean);
            }
            double deviation = Math.max(floor, Math.sqrt(squares / (baseline - 1)));
            double z = (values[at] - mean) / deviation;
            if (Math.abs(z) >= threshold) {
                alarms.add(new Alarm(at, values[at], mean, deviation, z));
            }
        }
        return alarms;
    }
}
