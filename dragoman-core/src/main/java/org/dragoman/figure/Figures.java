package org.dragoman.figure;

import java.util.List;

/**
 * What a document counts and measures.
 *
 * @param figures numbers that measure something, in the order of the text
 * @param tallies counts and ordinals of events, in the order of the text
 */
public record Figures(List<Figure> figures, List<Tally> tallies) {
    public Figures {
        figures = List.copyOf(figures);
        tallies = List.copyOf(tallies);
    }
}
