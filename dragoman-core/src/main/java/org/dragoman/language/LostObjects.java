package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives verbs the object that a parser lost: <em>She received today at the palace the minister of Peru</em>, where what
 * is shifted behind the place is joined to it; and takes from them what is none: <em>They met this Friday</em>.
 */
final class LostObjects {
    private final List<Token> tokens;

    private LostObjects(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The same words, with the objects where they belong; the same list where none was lost. */
    static List<Token> found(List<Token> tokens) {
        LostObjects mended = new LostObjects(tokens);
        for (Token token : tokens) {
            mended.shifted(token);
            mended.day(token);
            mended.first(token);
        }
        return mended.tokens.equals(tokens) ? tokens : List.copyOf(mended.tokens);
    }

    /** "received today at the palace the minister": no preposition ties the minister to the palace. */
    private void shifted(Token noun) {
        if (!noun.isNoun() || !noun.is("dep") || noun.head() < 0 || noun.head() > noun.index() || has(noun, "case")) {
            return;
        }
        Token place = tokens.get(noun.head());
        Token verb = place.is("obl") && place.head() >= 0 ? tokens.get(place.head()) : place;
        boolean open = verb.isVerb()
                && verb.index() < place.index()
                && !has(verb, "obj")
                && !has(verb, "nsubj:pass")
                && begins(noun) == place.index() + 1;
        if (!open) {
            return;
        }
        tokens.set(noun.index(), noun.under(verb.index(), "obj"));
        for (Token token : List.copyOf(tokens)) {
            // "…, Ana Sosa": her name comes with the title
            if (token.head() == place.index()
                    && token.index() > noun.index()
                    && (token.is("appos") || token.is("punct"))) {
                tokens.set(token.index(), token.under(noun.index(), token.relation()));
            }
        }
    }

    private int begins(Token noun) {
        int first = noun.index();
        for (Token token : tokens) {
            first = token.head() == noun.index() ? Math.min(first, token.index()) : first;
        }
        return first;
    }

    /** "Sosa flew to Lima, the first premier to do so": behind a comma and "the first" stands what she is. */
    private void first(Token noun) {
        int begin = begins(noun);
        boolean ordinal = noun.is("obj")
                && noun.head() >= 0
                && begin > 1
                && begin + 1 < noun.index()
                && tokens.get(begin).lemma().equals("the")
                && Set.of("first", "second", "third", "last", "only")
                        .contains(tokens.get(begin + 1).text().toLowerCase(Locale.ROOT))
                && tokens.get(begin - 1).text().equals(",")
                && has(noun, "acl");
        for (Token subject : ordinal ? List.copyOf(tokens) : List.<Token>of()) {
            if (subject.head() == noun.head() && subject.is("nsubj") && subject.index() < noun.head()) {
                tokens.set(noun.index(), noun.under(subject.index(), "appos"));
                return;
            }
        }
    }

    /** "met this Friday": "this" says which Friday. */
    private void day(Token word) {
        boolean article = word.tag().equals("DT") && word.is("obj") && word.index() + 1 < tokens.size();
        Token day = article ? tokens.get(word.index() + 1) : word;
        if (article && day.relation().equals("obl:tmod") && day.head() == word.head()) {
            tokens.set(word.index(), word.under(day.index(), "det"));
        }
    }

    private boolean has(Token head, String relation) {
        return tokens.stream().anyMatch(t -> t.head() == head.index() && t.is(relation));
    }
}
