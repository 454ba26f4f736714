package org.dragoman.event.coding;

import java.util.List;
import org.dragoman.event.clause.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the clause that a word takes, wherever the parser hangs it. */
final class TakenClauses {
    private final Sentence sentence;
    private final Clauses clauses;

    TakenClauses(Clauses clauses) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
    }

    /** The clause a word takes: "agreed <em>to send</em>", "refrained <em>from shelling</em>". */
    @Nullable
    Token of(Token token) {
        for (Token child : sentence.children(token)) {
            if (child.is("xcomp") && (child.isVerb() || child.tag().startsWith("JJ") || sentence.has(child, "cop"))) {
                return child;
            }
        }
        for (Token child : sentence.children(token)) {
            if (child.is("ccomp") && child.index() > token.index() && (child.isVerb() || sentence.has(child, "cop"))) {
                return child;
            }
        }
        for (Token child : sentence.children(token)) {
            if ((child.is("advcl") || child.is("acl"))
                    && child.isVerb()
                    && child.index() > token.index()
                    && sentence.children(child).stream().anyMatch(c -> c.is("mark") && isComplementMark(c))) {
                return child;
            }
        }
        // "a promise by Peru to lend": the parser gave the clause to the one who promises
        for (Token child : token.isNoun() ? sentence.children(token, "nmod") : List.<Token>of()) {
            boolean holder =
                    clauses.hasCase(child, "by") || clauses.hasCase(child, "of") || clauses.hasCase(child, "from");
            for (Token clause : holder ? sentence.children(child, "acl") : List.<Token>of()) {
                if (clause.isVerb() && clauses.isInfinitive(clause)) {
                    return clause;
                }
            }
        }
        // "denied having shelled": the parser does not know the relation
        for (Token child : sentence.children(token)) {
            if (child.is("dep")
                    && child.isVerb()
                    && child.index() > token.index()
                    && (child.tag().equals("VBG")
                            || sentence.children(child, "aux").stream()
                                    .anyMatch(a -> a.tag().equals("VBG")))) {
                return child;
            }
        }
        return null;
    }

    private static boolean isComplementMark(Token mark) {
        return switch (Clauses.lower(mark)) {
            case "to", "from", "of", "in", "on", "against", "that" -> true;
            default -> false;
        };
    }
}
