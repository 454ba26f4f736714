package org.dragoman.statement.extent;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.statement.text.ByCue;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.jspecify.annotations.Nullable;

/** What is said inside what another says: "Peru said that Chile had denied it". */
public final class Nesting {
    private Nesting() {}

    /** For each the narrowest other whose content holds its cue, or null. */
    public static List<@Nullable Found> parents(List<Found> found) {
        List<@Nullable Found> parents = new ArrayList<>();
        found.forEach(one -> parents.add(null));
        int[] narrowest = new int[found.size()];
        for (Found other : found) {
            int size = other.pieces(Label.CONTENT).stream()
                    .mapToInt(Found.Piece::size)
                    .sum();
            for (int i = ByCue.at(found, other.first());
                    i < found.size() && found.get(i).cue() <= other.last();
                    i++) {
                int cue = found.get(i).cue();
                boolean holds = cue != other.cue() && other.role(cue) == Label.CONTENT;
                if (holds && (parents.get(i) == null || size < narrowest[i])) {
                    narrowest[i] = size;
                    parents.set(i, other);
                }
            }
        }
        // Two contents that hold each other's cue: the speaker named last tells of the other.
        for (int i = found.size() - 1; i >= 0; i--) {
            if (standsInItself(found, parents, i)) {
                parents.set(i, null);
            }
        }
        return parents;
    }

    private static boolean standsInItself(List<Found> found, List<@Nullable Found> parents, int start) {
        Found above = parents.get(start);
        for (int steps = 0; above != null && steps < found.size(); steps++) {
            int at = ByCue.at(found, above.cue());
            if (at == start) {
                return true;
            }
            above = parents.get(at);
        }
        return false;
    }
}
