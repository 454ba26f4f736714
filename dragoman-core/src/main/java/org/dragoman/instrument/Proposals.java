package org.dragoman.instrument;

import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Texts that someone only proposes to make. */
final class Proposals {
    private static final int REACH = 4;

    private Proposals() {}

    /** "the proposed pact", "a proposal to build a security guarantee". */
    static Acts.@Nullable Act of(Token noun, Sentence sentence) {
        for (Token child : sentence.children(noun, "amod")) {
            if (Words.is("proposed", child)) {
                return new Acts.Act("proposed", "proposed", child);
            }
        }
        Token verb = sentence.head(noun);
        Token to = verb == null || !noun.is("obj")
                ? null
                : sentence.children(verb).stream()
                        .filter(child -> child.tag().equals("TO"))
                        .findFirst()
                        .orElse(null);
        for (int i = to == null ? 0 : to.index() - 1; to != null && i >= 0 && i >= to.index() - REACH; i--) {
            Token offer = sentence.token(i);
            if (offer.isNoun() && Words.is("proposal", offer)) {
                return new Acts.Act("proposed", "proposed", offer);
            }
            if (offer.isVerb()) {
                return null;
            }
        }
        return null;
    }
}
