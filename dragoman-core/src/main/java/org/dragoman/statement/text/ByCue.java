package org.dragoman.statement.text;

import java.util.Comparator;
import java.util.List;

/**
 * Finds among attributions in the order of their cues those whose cue stands between two words: what can touch another
 * stands in its frame, so that the rest of a long document need not be looked at.
 */
public final class ByCue {
    /** By the place of the cue. */
    public static final Comparator<Found> ORDER = Comparator.comparingInt(Found::cue);

    private ByCue() {}

    /** Those whose cue is one of these words, both ends included. */
    public static List<Found> between(List<Found> ordered, int first, int last) {
        int from = at(ordered, first);
        return ordered.subList(from, Math.max(from, at(ordered, last + 1)));
    }

    /** Those whose cue stands in the frame of another, itself included. */
    public static List<Found> inside(List<Found> ordered, Found around) {
        return between(ordered, around.first(), around.last());
    }

    /** The place of the first whose cue is this word or stands behind it; the size where there is none. */
    public static int at(List<Found> ordered, int word) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).cue() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
