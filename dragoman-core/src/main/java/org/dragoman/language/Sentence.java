package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dragoman.document.Region;

/**
 * A sentence with its dependency tree (basic Universal Dependencies: one head a word).
 * A sentence that was not parsed has tokens whose relation is {@code dep} and whose head is the first token.
 */
public final class Sentence {
    private final int index;
    private final int paragraph;
    private final Region.Kind region;
    private final List<Token> tokens;
    private final boolean parsed;
    private final List<List<Token>> children;

    /**
     * @param index its place in the document, from 0
     * @param paragraph place of its region among the regions that are read, from 0
     * @param region the kind of that region
     * @param tokens its words, at least one
     * @param parsed whether the heads and relations come from a parser
     */
    public Sentence(int index, int paragraph, Region.Kind region, List<Token> tokens, boolean parsed) {
        this.index = index;
        this.paragraph = paragraph;
        this.region = region;
        this.tokens = List.copyOf(tokens);
        this.parsed = parsed;
        List<List<Token>> lists = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            lists.add(new ArrayList<>(2));
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                lists.get(token.head()).add(token);
            }
        }
        this.children = lists;
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public Region.Kind region() {
        return region;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public boolean parsed() {
        return parsed;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    /** First code point in the document. */
    public int start() {
        return tokens.get(0).start();
    }

    /** Code point after the last in the document. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** The words that depend on the given one, in order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The words that depend on the given one by a relation or a subtype of it. */
    public List<Token> children(Token token, String relation) {
        List<Token> found = new ArrayList<>(2);
        for (Token child : children(token)) {
            if (child.is(relation)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Whether a word with such a relation depends on the given one. */
    public boolean has(Token token, String relation) {
        for (Token child : children(token)) {
            if (child.is(relation)) {
                return true;
            }
        }
        return false;
    }

    /** The word the given one depends on, or null for the root. */
    public @org.jspecify.annotations.Nullable Token head(Token token) {
        return token.head() < 0 ? null : tokens.get(token.head());
    }

    /** The words below the given one and itself, in order, without the branches that are refused. */
    public List<Token> subtree(Token token, Predicate<Token> keep) {
        List<Token> found = new ArrayList<>();
        collect(token, keep, found, 0);
        found.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return found;
    }

    /** The words below the given one and itself, in order. */
    public List<Token> subtree(Token token) {
        return subtree(token, t -> true);
    }

    private void collect(Token token, Predicate<Token> keep, List<Token> found, int depth) {
        found.add(token);
        // A tree cannot be deeper than it has words; a malformed one must not hang.
        if (depth > tokens.size()) {
            return;
        }
        for (Token child : children(token)) {
            if (keep.test(child)) {
                collect(child, keep, found, depth + 1);
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(text.isEmpty() ? "" : " ").append(token.text());
        }
        return text.toString();
    }
}
