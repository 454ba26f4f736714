package org.dragoman.figure.tally;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.figure.tally.CountedEvents.Event;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the event of those who are numbered by what they did: "the third president to visit Chad", "he landed in Lima,
 * the first Chilean leader to do so since 1990".
 */
final class Pioneers {
    private static final Set<String> PLACES = Set.of("LOCATION", "DATE", "TIME");
    /** How many words the noun may have. */
    private final EventKinds kinds;

    Pioneers(EventKinds kinds) {
        this.kinds = kinds;
    }

    /** The event of the one whom an ordinal numbers, or null. */
    @Nullable
    Event event(Quantity ordinal, Sentence sentence) {
        Token noun = Phrases.lastNoun(ordinal.last() + 1, sentence);
        Token verb = noun == null ? null : infinitive(noun, sentence);
        if (noun == null || verb == null) {
            return null;
        }
        boolean so = lemma(verb).equals("do");
        Token deed = so ? main(noun, sentence) : verb;
        String kind = deed == null ? null : kind(deed, sentence);
        return kind == null || deed == null
                ? null
                : new Event(kind, deed, List.of(), verb.index(), who(noun, sentence));
    }

    private @Nullable String kind(Token verb, Sentence sentence) {
        Set<String> with = new HashSet<>();
        sentence.children(verb).forEach(child -> with.add(lemma(child)));
        String kind = kinds.verb(lemma(verb), with);
        return kind == null ? kinds.arrival(lemma(verb)) : kind;
    }

    /** "the first TO VISIT": the infinitive right behind the noun. */
    private static @Nullable Token infinitive(Token noun, Sentence sentence) {
        int to = noun.index() + 1;
        if (to + 1 >= sentence.size() || !sentence.token(to).tag().equals("TO")) {
            return null;
        }
        Token verb = sentence.token(to + 1);
        return verb.tag().equals("VB") ? verb : null;
    }

    /** The verb that "to do so" takes up. */
    private static @Nullable Token main(Token noun, Sentence sentence) {
        Token above = sentence.head(noun);
        return above == null ? null : Phrases.clause(sentence, above);
    }

    /** "Berg is the third to visit", "Berg became", "Berg, the first leader to visit": whom the noun is said of. */
    private static @Nullable Token who(Token noun, Sentence sentence) {
        List<Token> subjects = sentence.children(noun, "nsubj");
        if (!subjects.isEmpty()) {
            return subjects.get(0);
        }
        Token above = sentence.head(noun);
        Token infinitive = infinitive(noun, sentence);
        if (above != null && above.equals(infinitive)) {
            // "became the second premier to visit": a parse may take the premier for its subject
            above = sentence.head(above);
        }
        if (above == null) {
            return null;
        }
        boolean beside =
                noun.is("appos") && above.isNoun() && !PLACES.contains(above.entity()) && !Phrases.isPeriod(above);
        Token clause = Phrases.clause(sentence, above);
        return beside ? above : clause == null ? null : Phrases.subject(sentence, clause);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
