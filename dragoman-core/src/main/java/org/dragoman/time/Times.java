package org.dragoman.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The temporal expressions of one document, found by place. */
public final class Times {
    private final List<TimeExpression> all;
    private final Map<Integer, List<TimeExpression>> bySentence = new HashMap<>();

    public Times(List<TimeExpression> expressions) {
        List<TimeExpression> sorted = new ArrayList<>(expressions);
        sorted.sort(Comparator.comparing(TimeExpression::span).thenComparing(TimeExpression::id));
        this.all = List.copyOf(sorted);
        for (TimeExpression expression : all) {
            bySentence
                    .computeIfAbsent(expression.sentence(), s -> new ArrayList<>())
                    .add(expression);
        }
    }

    /** All expressions in the order of the text. */
    public List<TimeExpression> all() {
        return all;
    }

    /** The expressions in a sentence, in order. */
    public List<TimeExpression> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }
}
