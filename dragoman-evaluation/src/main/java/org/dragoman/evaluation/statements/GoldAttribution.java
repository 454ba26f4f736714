package org.dragoman.evaluation.statements;

import java.util.List;
import org.dragoman.document.Span;

/**
 * One attribution as an annotator marked it.
 *
 * @param source the pieces that name who speaks; empty where nobody is named
 * @param cue the pieces that attribute
 * @param content the pieces of what is said
 */
public record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {
    public GoldAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
