package org.dragoman.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A quick lower bound on frustration, for graphs too large for {@link CyclePacking}: triangles with an odd number of
 * foes are packed greedily, no edge being used beyond its weight. Time O(m · degree · log degree).
 */
final class TrianglePacking {
    private TrianglePacking() {}

    /** How many triangles, by weight, were packed: frustration is no less. */
    static int bound(Contraction.Kernel kernel) {
        List<Map<Integer, Integer>> edges = new ArrayList<>();
        for (int ignored : kernel.nodes()) {
            edges.add(new TreeMap<>());
        }
        int[] left = new int[kernel.from().length];
        for (int e = 0; e < left.length; e++) {
            left[e] = Math.abs(kernel.weight()[e]);
            edges.get(kernel.from()[e]).put(kernel.to()[e], e);
        }
        int bound = 0;
        for (int e = 0; e < left.length; e++) {
            Map<Integer, Integer> closing = edges.get(kernel.from()[e]);
            for (Map.Entry<Integer, Integer> next : edges.get(kernel.to()[e]).entrySet()) {
                Integer third = closing.get(next.getKey());
                if (third != null && isNegative(kernel, e, next.getValue(), third)) {
                    int packed = Math.min(left[e], Math.min(left[next.getValue()], left[third]));
                    left[e] -= packed;
                    left[next.getValue()] -= packed;
                    left[third] -= packed;
                    bound += packed;
                }
            }
        }
        return bound;
    }

    private static boolean isNegative(Contraction.Kernel kernel, int one, int other, int third) {
        int foes = (kernel.weight()[one] < 0 ? 1 : 0)
                + (kernel.weight()[other] < 0 ? 1 : 0)
                + (kernel.weight()[third] < 0 ? 1 : 0);
        return foes % 2 == 1;
    }
}
