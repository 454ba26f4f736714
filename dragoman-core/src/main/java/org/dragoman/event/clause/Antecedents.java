package org.dragoman.event.clause;

import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Whom relative clauses tell of: "Sosa, the only senator who". */
public final class Antecedents {
    /** Words for some of several: "one of the states". */
    private static final Set<String> PARTS = Set.of("one", "two", "three", "some", "first", "part");

    private Antecedents() {}

    /** The noun that a relative clause describes, null where the verb heads none. */
    public static @Nullable Token of(Sentence sentence, Token verb) {
        Token head = sentence.head(verb);
        if (head == null) {
            return null;
        }
        if (verb.relation().equals("acl:relcl")) {
            Token person = personBefore(sentence, verb, head);
            return person != null ? person : named(sentence, head);
        }
        // "the pact which Peru signed and which Chile criticised": the second clause describes the same noun
        boolean second = verb.is("conj")
                && head.relation().equals("acl:relcl")
                && sentence.children(verb).stream()
                        .anyMatch(c -> c.index() < verb.index() && Clauses.RELATIVE.contains(Clauses.lower(c)));
        return second ? of(sentence, head) : null;
    }

    /**
     * "a line between the king and Ana Sosa, who phoned": the person right before "who", where the parser took the clause for
     * one about a thing; null elsewhere. Of "the aide of Ana Sosa, who phoned" nobody knows better than the parser.
     */
    private static @Nullable Token personBefore(Sentence sentence, Token verb, Token noun) {
        Token who = sentence.children(verb, "nsubj").stream()
                .filter(subject -> Clauses.lower(subject).equals("who"))
                .findFirst()
                .orElse(null);
        if (who == null || who.index() < 2 || noun.isProper() || !noun.isNoun()) {
            return null;
        }
        Token before = sentence.token(who.index() - 1);
        Token last = before.text().equals(",") ? sentence.token(who.index() - 2) : before;
        if (!last.isProper() || !last.entity().equals("PERSON")) {
            return null;
        }
        Token top = last;
        Token above = sentence.head(top);
        while (top.is("conj") && above != null) {
            top = above;
            above = sentence.head(top);
        }
        boolean beside = top.head() == noun.index()
                && top.is("nmod")
                && sentence.children(top, "case").stream()
                        .noneMatch(c -> Clauses.lower(c).equals("of"));
        return beside ? last : null;
    }

    /**
     * Who is meant by a noun that describes someone named: "Sosa, the only senator who", "Peru became one of the states
     * that"; the noun itself elsewhere.
     */
    static Token named(Sentence sentence, Token noun) {
        if (noun.isProper() || !noun.isNoun()) {
            return noun;
        }
        Token name = noun.is("appos") ? sentence.head(noun) : null;
        if (name == null) {
            name = described(sentence, oneOf(sentence, noun));
        }
        // "the chiefs of the two services, Ana Sosa and Luis Paz, who signed": those named
        if (name == null && noun.tag().equals("NNS")) {
            Token several = sentence.children(noun, "appos").stream()
                    .filter(a -> a.isProper() && a.entity().equals("PERSON") && sentence.has(a, "conj"))
                    .findFirst()
                    .orElse(null);
            if (several != null) {
                return several;
            }
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

    /** "one of the states", "among the states": the word that stands for some of them, the noun itself elsewhere. */
    private static Token oneOf(Sentence sentence, Token noun) {
        Token head = sentence.head(noun);
        boolean part = head != null
                && noun.is("nmod")
                && sentence.children(noun, "case").stream()
                        .anyMatch(c -> Clauses.lower(c).equals("of"))
                && PARTS.contains(Clauses.lower(head));
        return part && head != null ? head : noun;
    }

    /** The subject of which a noun is said: "Peru was the first", "Peru became one"; null where it is said of nobody. */
    private static @Nullable Token described(Sentence sentence, Token predicate) {
        Token head = sentence.head(predicate);
        boolean becoming = head != null
                && (predicate.is("xcomp") || predicate.is("obj"))
                && Set.of("become", "remain").contains(head.lemma());
        Token verb = becoming && head != null ? head : predicate;
        return becoming || sentence.has(predicate, "cop")
                ? sentence.children(verb, "nsubj").stream().findFirst().orElse(null)
                : null;
    }
}
