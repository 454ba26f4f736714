package org.dragoman.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.document.Span;
import org.jspecify.annotations.Nullable;

/** The statements of one document, found by what they contain. Immutable. */
public final class Statements {
    private final List<Statement> all;
    private final Map<String, Statement> byId = new TreeMap<>();
    /** By stretch of the text, those with a piece of content in it. */
    private final Map<Integer, List<Statement>> near = new HashMap<>();

    /** The length of a stretch, in code points. */
    private static final int STRETCH = 256;

    private final Set<String> silent;

    /** All statements count as voices. */
    public Statements(List<Statement> all) {
        this(all, Set.of());
    }

    /**
     * @param all the statements
     * @param silent ids of those that tell what someone means to do or perceives: not voices
     */
    Statements(List<Statement> all, Set<String> silent) {
        this.all = List.copyOf(all);
        this.silent = Set.copyOf(silent);
        for (Statement statement : this.all) {
            byId.put(statement.id(), statement);
            Set<Integer> stretches = new TreeSet<>();
            for (Span piece : statement.content()) {
                for (int at = piece.start() / STRETCH; at <= piece.end() / STRETCH; at++) {
                    stretches.add(at);
                }
            }
            stretches.forEach(
                    at -> near.computeIfAbsent(at, s -> new ArrayList<>(2)).add(statement));
        }
    }

    /** The statements in the order of their contents. */
    public List<Statement> all() {
        return all;
    }

    /** The statement of that id, or null. */
    public @Nullable Statement get(String id) {
        return byId.get(id);
    }

    /** The narrowest statement whose content holds the whole span, or null. */
    public @Nullable Statement innermost(Span span) {
        return narrowest(span, false);
    }

    /**
     * The statement in whose voice a span is told: the narrowest that holds it and that is speech or opinion,
     * not merely a plan or something seen ("Norway plans to sign the treaty" is told by the document).
     * Null where the document itself tells it.
     */
    public @Nullable Statement voice(Span span) {
        return narrowest(span, true);
    }

    private @Nullable Statement narrowest(Span span, boolean voices) {
        return near.getOrDefault(span.start() / STRETCH, List.of()).stream()
                .filter(statement -> !voices || !silent.contains(statement.id()))
                .filter(statement -> statement.says(span))
                .min(Comparator.comparingInt(Statements::size).thenComparing(Statement::id))
                .orElse(null);
    }

    private static int size(Statement statement) {
        return statement.content().stream()
                .mapToInt(piece -> piece.end() - piece.start())
                .sum();
    }
}
