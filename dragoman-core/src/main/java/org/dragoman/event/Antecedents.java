package org.dragoman.event;

import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Whom relative clauses tell of: "Sosa, the only senator who". */
final class Antecedents {
    private Antecedents() {}

    /** The noun that a relative clause describes, null where the verb heads none. */
    static @Nullable Token of(Sentence sentence, Token verb) {
        Token head = sentence.head(verb);
        if (head == null) {
            return null;
        }
        if (verb.relation().equals("acl:relcl")) {
            return named(sentence, head);
        }
        // "the pact which Peru signed and which Chile criticised": the second clause describes the same noun
        boolean second = verb.is("conj")
                && head.relation().equals("acl:relcl")
                && sentence.children(verb).stream()
                        .anyMatch(c -> c.index() < verb.index() && Clauses.RELATIVE.contains(Clauses.lower(c)));
        return second ? of(sentence, head) : null;
    }

    /**
     * Who is meant by a noun that describes someone named: "Sosa, the only senator who", "Sosa was the only senator
     * who"; the noun itself elsewhere.
     */
    private static Token named(Sentence sentence, Token noun) {
        if (noun.isProper() || !noun.isNoun()) {
            return noun;
        }
        Token name = noun.is("appos") ? sentence.head(noun) : null;
        if (name == null && sentence.has(noun, "cop")) {
            name = sentence.children(noun, "nsubj").stream().findFirst().orElse(null);
        }
        // "the senator's rival, Ana Sosa, was the only one who"
        Token beside = name == null || name.isProper()
                ? null
                : sentence.children(name, "appos").stream()
                        .filter(Token::isProper)
                        .findFirst()
                        .orElse(null);
        return beside != null ? beside : name != null && name.isProper() ? name : noun;
    }
}
