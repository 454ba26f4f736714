package org.dragoman.time;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A stretch of pieces with the classes it may stand for in a pattern, and for each its value. */
final class Node {
    final int first;
    final int last;
    final String form;
    final Map<String, String> classes = new LinkedHashMap<>(4);
    /** What it means, once a rule has built it. */
    @Nullable
    Meaning meaning;

    Node(int first, int last, String form) {
        this.first = first;
        this.last = last;
        this.form = form;
    }

    Node is(String name, String value) {
        classes.putIfAbsent(name, value);
        return this;
    }

    @Override
    public String toString() {
        return form + classes.keySet();
    }
}
