package org.dragoman.event.participant;

import java.util.Locale;
import java.util.Set;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.NounClasses;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Whether a word without a name stands for people: a noun, an adjective in its place, a number alone. */
final class Crowds {
    private static final Set<String> MOVED =
            Set.of("aid", "capital", "civilian", "force", "goods", "good", "people", "person", "troop", "vehicle");

    private static final Set<String> REBELS = Set.of("guerrilla", "insurgent", "rebel", "separatist");

    private final Sentence sentence;
    private final Clauses clauses;
    private final NounClasses classes;

    Crowds(Clauses clauses, NounClasses classes) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.classes = classes;
    }

    /** "the ministry", "the dissident", "thousands". */
    boolean isPeople(Token head) {
        // "rebel fire"
        if (head.is("amod") && REBELS.contains(Clauses.lower(head))) {
            return true;
        }
        boolean named =
                (head.isNoun() || isNominal(head)) && classes.isActor(head) && !isHyphenated(head) && !isFlow(head);
        return named || isCrowd(head);
    }

    /** "the movement of goods", "freedom of movement": no body of people. */
    private boolean isFlow(Token noun) {
        return noun.lemma().equals("movement")
                && (clauses.hasCase(noun, "of")
                                && noun.tag().equals("NN")
                                && sentence.children(noun).size() == 1
                        || sentence.children(noun, "nmod").stream().anyMatch(n -> MOVED.contains(n.lemma())));
    }

    /** "the dissident fled", "the general resigned": tagged an adjective, but it stands where only a noun can. */
    private boolean isNominal(Token adjective) {
        boolean place = adjective.is("nsubj")
                || adjective.is("obj")
                || adjective.is("obl")
                || adjective.is("nmod")
                || adjective.is("conj");
        return adjective.tag().equals("JJ")
                && place
                && (sentence.has(adjective, "det") || sentence.has(adjective, "nmod:poss"));
    }

    /** "thousands took to the streets", "tens of thousands marched": so many people, where nothing says of what. */
    private boolean isCrowd(Token number) {
        boolean many = switch (number.lemma().toLowerCase(Locale.ROOT)) {
            case "hundred", "thousand", "million", "dozens", "scores", "hundreds", "thousands", "millions" ->
                number.tag().startsWith("NN") && number.text().endsWith("s");
            default -> false;
        };
        // "some 5,000 people marched", "hundreds of people", beside "people say"
        if (number.lemma().equals("people")) {
            Token head = sentence.head(number);
            return sentence.has(number, "nummod") || number.is("nmod") && head != null && Trait.counts(head);
        }
        Token above = many ? sentence.head(number) : null;
        Token counted = above != null && number.is("nmod") && Trait.counts(above) ? above : number;
        return many
                && counted.relation().startsWith("nsubj")
                && clauses.governed(number, "of").isEmpty();
    }

    /** "state - of - the - art", "side by side", "in front of", "left office": a part of a word or of a set phrase. */
    private boolean isHyphenated(Token noun) {
        int next = noun.index() + 1;
        // "hoped to leave office", beside "the office said"
        if (Clauses.lower(noun).equals("office")
                && sentence.children(noun).stream().allMatch(c -> c.is("case"))) {
            return true;
        }
        String before = noun.index() == 0 ? "" : Clauses.lower(sentence.token(noun.index() - 1));
        boolean sides = before.equals("by")
                || next + 1 < sentence.size()
                        && Clauses.lower(sentence.token(next)).equals("by")
                        && Clauses.lower(sentence.token(next + 1)).equals("side");
        boolean beside = Clauses.lower(noun).equals("side") && sides
                || Clauses.lower(noun).equals("front") && before.equals("in");
        if (beside) {
            return true;
        }
        return next < sentence.size()
                && sentence.token(next).text().equals("-")
                && sentence.token(next).start() == noun.end();
    }

    /** "Peruvian", "Polish": an adjective or noun with a capital inside the sentence. */
    static boolean isDemonym(Token token) {
        // "Humanitarian aid arrived": a capital says nothing at the start
        return token.index() > 0
                && (token.tag().startsWith("JJ") || token.tag().equals("NNS"))
                && Character.isUpperCase(token.text().charAt(0))
                && token.text().length() > 3
                && !token.text().equals(token.text().toUpperCase(Locale.ROOT))
                && token.text().matches(".*(ian|ians|ean|ese|ish|an|ans|i|is|ch|ese|ic|ine|ines|er|ers)");
    }
}
