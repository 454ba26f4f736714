package org.dragoman.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The temporal expressions of one document, found by place and by the word they belong to.
 *
 * <pre>{@code
 * // "On Monday the envoys, who had met in 2019, signed the pact."
 * times.modifying(sentence, signed)   // Monday
 * times.modifying(sentence, met)      // 2019
 * }</pre>
 */
public final class Times {
    /** No expressions at all. */
    public static final Times NONE = new Times(List.of());

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

    /** The expression that covers a word, or null. */
    public @Nullable TimeExpression covering(int sentence, int token) {
        for (TimeExpression expression : in(sentence)) {
            if (expression.first() <= token && token <= expression.last()) {
                return expression;
            }
        }
        return null;
    }

    /**
     * When what a verb or noun names took place: the date or time of day that depends on it; else one in
     * the same clause that depends on nothing nearer; else null. One with a calendar date comes before a
     * vague one, of several the nearest.
     */
    public @Nullable TimeExpression modifying(Sentence sentence, Token word) {
        TimeExpression best = null;
        int bestCost = Integer.MAX_VALUE;
        Token clause = clause(sentence, word);
        for (TimeExpression expression : in(sentence.index())) {
            if (expression.type() != TimeExpression.Type.DATE && expression.type() != TimeExpression.Type.TIME) {
                continue;
            }
            Token head = head(sentence, expression);
            int cost = cost(sentence, word, clause, head);
            if (cost < 0) {
                continue;
            }
            cost = 1000 * cost
                    + (expression.edtf() == null ? 500 : 0)
                    + Math.min(499, Math.abs(head.index() - word.index()));
            if (cost < bestCost) {
                best = expression;
                bestCost = cost;
            }
        }
        return best;
    }

    /** 0 where the expression hangs on the word, more the farther, -1 where it belongs elsewhere. */
    private static int cost(Sentence sentence, Token word, @Nullable Token clause, Token expression) {
        Token at = expression;
        for (int steps = 0; steps < 8; steps++) {
            Token above = sentence.head(at);
            if (above == null) {
                break;
            }
            if (above.index() == word.index()) {
                return Math.min(steps, 2);
            }
            if (above.isVerb() && !above.is("amod")) {
                break;
            }
            at = above;
        }
        Token governor = clause(sentence, expression);
        if (clause == null || governor == null) {
            return clause == null && governor == null ? 4 : -1;
        }
        if (governor.index() == clause.index()) {
            return 3;
        }
        // "They met on Monday and signed the pact": the second verb shares the time of the first.
        Token first = sentence.head(clause);
        boolean shared = clause.is("conj") && first != null && first.index() == governor.index();
        return shared && expression.index() < clause.index() ? 4 : -1;
    }

    /** The verb, or the predicate with a copula, of the clause in which a word stands. */
    private static @Nullable Token clause(Sentence sentence, Token word) {
        Token at = word;
        for (int steps = 0; at != null && steps < sentence.size(); steps++) {
            if ((at.isVerb() && !at.is("amod") && !at.is("aux") && !at.is("cop")) || sentence.has(at, "cop")) {
                return at;
            }
            at = sentence.head(at);
        }
        return null;
    }

    /** The word of an expression that hangs on a word outside it. */
    private static Token head(Sentence sentence, TimeExpression expression) {
        for (int i = expression.first(); i <= expression.last(); i++) {
            Token token = sentence.token(i);
            if (token.head() < expression.first() || token.head() > expression.last()) {
                return token;
            }
        }
        return sentence.token(expression.last());
    }

    /** The last date with a place in the calendar that was spoken of before or in a sentence, or null. */
    public @Nullable TimeExpression narrative(int sentence) {
        TimeExpression found = null;
        for (TimeExpression expression : all) {
            if (expression.sentence() > sentence) {
                break;
            }
            if (expression.edtf() != null) {
                found = expression;
            }
        }
        return found;
    }
}
