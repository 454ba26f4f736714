package org.dragoman.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;

/** Attributions that stand beside each other: of two words of one cue, or of two that contain each other, one is kept. */
final class Kept {
    private final TreeMap<Integer, Found> byCue = new TreeMap<>();
    /** The words that any of them has for its cue. */
    private final BitSet cues = new BitSet();

    void add(Found one) {
        byCue.put(one.cue(), one);
        one.pieces(Label.CUE).forEach(piece -> cues.set(piece.first(), piece.last() + 1));
    }

    /** Whether one that is kept has this word for the head of its cue. */
    boolean heads(int word) {
        return byCue.containsKey(word);
    }

    /** Whether one that is kept excludes another: "refused to say" is one cue. */
    boolean rivals(Found one) {
        return cues.get(one.cue())
                || byCue.subMap(one.first(), true, one.last(), true).values().stream()
                        .anyMatch(other -> one.role(other.cue()) == Label.CUE || contain(one, other));
    }

    private static boolean contain(Found one, Found other) {
        return other.role(one.cue()) == Label.CONTENT && one.role(other.cue()) == Label.CONTENT;
    }

    /** In the order of their cues. */
    List<Found> all() {
        return new ArrayList<>(byCue.values());
    }
}
