package org.dragoman.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.system.Counting.Counted;

/**
 * What there is between two actors.
 *
 * @param one one of them; of a directed tie the one that acts, else the one that sorts first
 * @param other the other
 * @param directed whether only what the one did to the other is in it
 * @param sum the deeds
 */
public record Tie(String one, String other, boolean directed, Aggregate sum) {
    /**
     * The ties that deeds make, by names. A mutual deed stands in both directed ties of its pair and once in the
     * undirected one.
     *
     * @param directed whether each direction is a tie of its own
     */
    public static List<Tie> of(Collection<Deed> deeds, Counting counting, boolean directed) {
        Map<String, Map<String, List<Counted>>> pairs = new TreeMap<>();
        for (Counted counted : counting.count(deeds)) {
            String source = counted.deed().source();
            String target = counted.deed().target();
            if (source.equals(target)) {
                continue;
            }
            boolean turned = !directed && source.compareTo(target) > 0;
            put(pairs, turned ? target : source, turned ? source : target, counted);
            if (directed && counted.deed().mutual()) {
                put(pairs, target, source, counted);
            }
        }
        List<Tie> ties = new ArrayList<>();
        pairs.forEach((one, others) ->
                others.forEach((other, sum) -> ties.add(new Tie(one, other, directed, Aggregate.of(sum)))));
        return ties;
    }

    private static void put(Map<String, Map<String, List<Counted>>> pairs, String one, String other, Counted counted) {
        pairs.computeIfAbsent(one, name -> new TreeMap<>())
                .computeIfAbsent(other, name -> new ArrayList<>())
                .add(counted);
    }

    /** 1 where cooperation prevails, −1 where conflict does, 0 where neither. */
    public int sign() {
        return Integer.signum(sum.cooperative() - sum.conflictual());
    }
}
