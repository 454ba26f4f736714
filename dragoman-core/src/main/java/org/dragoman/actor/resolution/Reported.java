package org.dragoman.actor.resolution;

import java.util.List;
import java.util.Locale;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.phrase.NounClass;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a news agency told: "The agency said that Peru had closed the port. It also plans to ground all flights" goes on
 * about Peru, "It also reported that" about the agency.
 */
final class Reported {
    private Reported() {}

    /** The state or body that the words of an outlet are about, where the pronoun's verb is none of telling; or null. */
    static @Nullable Phrase of(Phrase pronoun, Token outlet, List<Phrase> before) {
        Sentence sentence = before.get(0).sentence;
        Token verb = sentence.head(outlet);
        Token here = pronoun.sentence.head(pronoun.headToken());
        boolean told = verb != null
                && here != null
                && pronoun.headToken().is("nsubj")
                && isTelling(verb)
                && !isTelling(here)
                && before.stream().anyMatch(p -> p.head == outlet.index() && Discourse.isKind(p, Actor.Kind.OUTLET));
        for (Token content : verb != null && told ? sentence.children(verb, "ccomp") : List.<Token>of()) {
            for (Token subject : sentence.children(content, "nsubj")) {
                for (Phrase phrase : before) {
                    if (phrase.head == subject.index()
                            && phrase.how != Mention.How.DEMONYM
                            && (Discourse.isKind(phrase, Actor.Kind.STATE)
                                    || Discourse.isKind(phrase, Actor.Kind.ORGANISATION))) {
                        return phrase;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isTelling(Token verb) {
        return NounClass.TELLING.has(verb.lemma().toLowerCase(Locale.ROOT));
    }
}
