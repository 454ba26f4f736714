package org.dragoman.event.clause;

import java.util.List;
import java.util.Set;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Subjects that the parser took for a part of the phrase of time or place before the verb. */
public final class MisplacedSubjects {
    private final Clauses clauses;
    private final Sentence sentence;

    public MisplacedSubjects(Clauses clauses) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
    }

    /**
     * "In 2008 Ana Sosa resigned", "After the 2014 election Peru backed Chile": a finite verb has a subject, and where it
     * has none, the parser took it for a part of the phrase of time before it; null elsewhere.
     */
    @Nullable
    Token afterTime(Token verb) {
        if (!clauses.hasFiniteTense(verb)
                || clauses.passive(verb)
                || verb.relation().equals("acl:relcl")) {
            return null;
        }
        int at = verb.index() - 1;
        while (at > 0 && (sentence.token(at).is("aux") || sentence.token(at).is("advmod"))) {
            at--;
        }
        Token last = at > 1 ? sentence.token(at) : null;
        if (last == null
                || !last.isNoun()
                || Clauses.isTime(last)
                || sentence.children(last).size() < 2) {
            return null;
        }
        for (Token above = last; above != null && above.index() < verb.index(); above = sentence.head(above)) {
            if (above.head() == verb.index()) {
                return above.is("obl") ? last : null;
            }
            if (!above.is("nmod")) {
                return null;
            }
        }
        return null;
    }

    /** "In Lima, Ana Sosa met the envoy": the parser took the subject for another name of the place; null elsewhere. */
    @Nullable
    Token afterPlace(Token verb) {
        if (!clauses.hasFiniteTense(verb)) {
            return null;
        }
        Token comma = verb.index() > 1 ? sentence.token(verb.index() - 1) : null;
        Token described = comma == null || !comma.text().equals(",") ? null : sentence.head(comma);
        if (described != null
                && described.entity().equals("PERSON")
                && described.index() < verb.index()
                && sentence.has(described, "appos")) {
            // "after Ana Sosa, the premier, visited Lima": the parser took "after" for a preposition
            return described;
        }
        for (int i = verb.index() - 1; i > 0; i--) {
            Token token = sentence.token(i);
            Token head = sentence.head(token);
            if (token.is("appos")
                    && token.isProper()
                    && head != null
                    && head.isProper()
                    && sentence.has(head, "case")) {
                return sentence.has(token, "case") ? null : token;
            }
            if (!token.isNoun() && !token.is("aux") && !token.is("advmod") && !token.is("flat")) {
                return null;
            }
        }
        return null;
    }

    /**
     * "used the talks with the premier to strike a deal": the parser took "with" for a conjunction, and the premier for the
     * one who strikes it. The verb whose subject does so; null elsewhere.
     */
    @Nullable
    Token using(Token verb, Token subject) {
        Token head = verb.is("advcl") ? sentence.head(verb) : null;
        // "use his meeting with the envoy to strike a deal": the parser gave the infinitive to the meeting
        Token object = verb.is("acl") ? sentence.head(verb) : null;
        if (object != null && object.is("obj")) {
            head = sentence.head(object);
        }
        if (head == null
                || !clauses.isInfinitive(verb)
                || !Set.of("use", "exploit").contains(head.lemma())) {
            return null;
        }
        Token user = head;
        for (Token mark : sentence.children(verb, "mark")) {
            boolean joins = Clauses.lower(mark).equals("with")
                    && mark.index() < subject.index()
                    && sentence.token(mark.index() - 1).is("obj")
                    && sentence.token(mark.index() - 1).head() == user.index();
            if (joins) {
                return user;
            }
        }
        return null;
    }

    /**
     * "Peru says Chile must leave", "Peru warned it would leave": without "that", the parser takes the subject of what is
     * said for the object of saying; null elsewhere.
     */
    public @Nullable Token afterSaying(Token verb) {
        List<Token> auxiliaries = sentence.children(verb, "aux");
        int first = auxiliaries.isEmpty() ? -1 : auxiliaries.get(0).index();
        Token saying = first < 0 || sentence.has(verb, "nsubj") ? null : saying(verb);
        if (saying == null || !isSaying(saying) || saying.index() > first) {
            return null;
        }
        for (Token object : sentence.children(saying, "obj")) {
            if (object.index() > saying.index() && object.index() < first && first - object.index() <= 2) {
                return object;
            }
        }
        return null;
    }

    private @Nullable Token saying(Token verb) {
        if (verb.is("dep") || verb.is("xcomp") && !isInfinitiveAlone(verb)) {
            return sentence.head(verb);
        }
        return sentence.children(verb, "csubj").stream()
                .filter(c -> c.index() < verb.index() && sentence.has(c, "nsubj"))
                .findFirst()
                .orElse(null);
    }

    private boolean isInfinitiveAlone(Token verb) {
        return sentence.children(verb, "aux").stream()
                .noneMatch(a -> a.tag().equals("MD") || a.tag().equals("VBZ"));
    }

    private static boolean isSaying(Token verb) {
        return Trait.SPEAKS.of(verb.lemma()) || Trait.PROMISES.of(verb.lemma());
    }
}
