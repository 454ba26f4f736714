package org.dragoman.language;

import java.util.Arrays;

/**
 * From the hidden layer of the parser's network to the best transition.
 *
 * <p>A transition's score is the sum, over the hidden units, of the unit's cube times a weight. Few units make most of
 * it. So the strong ones are summed first; by how much the weak ones can change the difference of two scores follows
 * from their weights. Only where that is more than the first is ahead are the whole sums taken, of those that may still
 * win. The answer is that of the whole sums; on news a third of the work is left.
 */
final class OutputLayer {
    /** A unit is weak if it can change the difference of two scores by less than this share of what all can. */
    private static final float WEAK = 3e-4f;

    /** What sums in single precision may be wrong by, as a share of what all units can change. */
    private static final float ROUNDING = 1e-5f;

    private final int transitions;
    /** For each hidden unit, its weights to the transitions, then zeros. */
    private final float[][] ofUnits;
    /** For each transition, its weights from the hidden units. */
    private final float[][] ofTransitions;
    /** For each hidden unit, how far apart its greatest and its least weight are. */
    private final float[] spread;

    /** @param weights for each hidden unit, one weight for each transition */
    OutputLayer(float[][] weights) {
        transitions = weights[0].length;
        ofUnits = new float[weights.length][];
        ofTransitions = new float[transitions][weights.length];
        spread = new float[weights.length];
        // The compiler makes one step by itself, then vectors of up to sixteen: so nothing is left over.
        int width = (transitions + 14) / 16 * 16 + 1;
        for (int i = 0; i < weights.length; i++) {
            ofUnits[i] = Arrays.copyOf(weights[i], width);
            float least = Float.POSITIVE_INFINITY;
            float greatest = Float.NEGATIVE_INFINITY;
            for (int j = 0; j < transitions; j++) {
                ofTransitions[j][i] = weights[i][j];
                least = Math.min(least, weights[i][j]);
                greatest = Math.max(greatest, weights[i][j]);
            }
            spread[i] = greatest - least;
        }
    }

    int transitions() {
        return transitions;
    }

    /** Room that the search needs; for one thread at a time. */
    static final class Room {
        private final float[] scores;
        private final float[] reach;
        private final int[] units;

        Room(OutputLayer layer) {
            scores = new float[layer.ofUnits[0].length];
            reach = new float[layer.spread.length];
            units = new int[layer.spread.length];
        }
    }

    /**
     * The transition with the highest score among those allowed, the first of equals.
     *
     * @param layer the hidden layer, overwritten by its cubes
     * @param allowed whether each transition may be taken; at least one may
     * @param room overwritten
     */
    int best(float[] layer, boolean[] allowed, Room room) {
        float[] reach = room.reach;
        for (int i = 0; i < layer.length; i++) {
            float cube = layer[i] * layer[i] * layer[i];
            layer[i] = cube;
            reach[i] = Math.abs(cube) * spread[i];
        }
        float total = Floats.sum(reach);
        int strong = strong(reach, total * WEAK, room.units);
        float summed = 0;
        for (int i = 0; i < strong; i++) {
            summed += reach[room.units[i]];
        }
        add(layer, room.units, strong, room.scores);
        return decide(layer, allowed, room.scores, total - summed + total * ROUNDING);
    }

    private static int strong(float[] reach, float least, int[] units) {
        int strong = 0;
        for (int i = 0; i < reach.length; i++) {
            // Written without a jump, which no processor could foresee.
            units[strong] = i;
            strong += reach[i] > least ? 1 : 0;
        }
        return strong;
    }

    private void add(float[] layer, int[] units, int count, float[] scores) {
        Arrays.fill(scores, 0);
        int at = 0;
        for (; at + 3 < count; at += 4) {
            Floats.addScaled(
                    layer[units[at]],
                    ofUnits[units[at]],
                    layer[units[at + 1]],
                    ofUnits[units[at + 1]],
                    layer[units[at + 2]],
                    ofUnits[units[at + 2]],
                    layer[units[at + 3]],
                    ofUnits[units[at + 3]],
                    scores);
        }
        for (; at < count; at++) {
            Floats.addScaled(layer[units[at]], ofUnits[units[at]], scores);
        }
    }

    /** @param left by how much the difference of two scores may still change */
    private int decide(float[] layer, boolean[] allowed, float[] scores, float left) {
        int first = -1;
        for (int i = 0; i < transitions; i++) {
            if (allowed[i] && (first < 0 || scores[i] > scores[first])) {
                first = i;
            }
        }
        float needed = scores[first] - left;
        int best = -1;
        float highest = 0;
        for (int i = 0; i < transitions; i++) {
            if (allowed[i] && scores[i] >= needed) {
                boolean alone = best < 0 && !another(allowed, scores, needed, i);
                if (alone) {
                    return i;
                }
                float whole = Floats.product(layer, ofTransitions[i]);
                if (best < 0 || whole > highest) {
                    highest = whole;
                    best = i;
                }
            }
        }
        return best;
    }

    private boolean another(boolean[] allowed, float[] scores, float needed, int after) {
        for (int i = after + 1; i < transitions; i++) {
            if (allowed[i] && scores[i] >= needed) {
                return true;
            }
        }
        return false;
    }
}
