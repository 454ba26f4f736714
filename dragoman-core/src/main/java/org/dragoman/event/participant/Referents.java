package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.event.clause.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Whom an object means that no mention resolves, or that one resolves to the very one who acts. */
final class Referents {
    /** How far up the antecedent of a pronoun is looked for. */
    private static final int DEPTH = 5;

    private final Clauses clauses;
    private final Sentence sentence;
    private final Arguments arguments;

    Referents(Clauses clauses, Arguments arguments) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.arguments = arguments;
    }

    /** Those meant by a pronoun that is the object of a verb; empty where nobody fits. */
    List<Argument> of(Token verb, List<Argument> sources) {
        for (Token object : clauses.objects(verb)) {
            List<Argument> found = arguments.self(object) == null ? antecedent(verb, object, sources) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "Sosa and Paz criticised the premier": another premier than either of them, whatever the mention says. */
    List<Argument> another(Token verb, List<Argument> sources) {
        for (Token object : clauses.objects(verb)) {
            Argument self = object.isNoun() && !object.isProper() && object.head() == verb.index()
                    ? arguments.self(object)
                    : null;
            if (self != null
                    && !sentence.has(object, "nmod:poss")
                    && sources.stream()
                            .anyMatch(s -> s.isSame(self) && !s.head().equals(self.head()))) {
                return List.of(arguments.phrase(object, true, "another than the source"));
            }
        }
        return List.of();
    }

    /** "praised Chile's plan and welcomed its offer": nobody welcomes what is his own. */
    List<Argument> praised(Token verb, List<Argument> sources) {
        Token beside = sentence.head(verb);
        boolean own = clauses.objects(verb).stream()
                .anyMatch(o -> o.isNoun()
                        && sentence.has(o, "nmod:poss")
                        && arguments.ownership().isOwn(arguments.phrase(o, false, ""), sources));
        return !own || beside == null || !verb.is("conj") || !beside.isVerb()
                ? List.of()
                : arguments.actors(clauses.objects(beside)).stream()
                        .filter(Argument::isThemselves)
                        .filter(a -> sources.stream().noneMatch(s -> s.isSame(a)))
                        .toList();
    }

    /** "the mayors are angry that the ministry blames them": the subject of a clause above. */
    List<Argument> antecedent(Token verb, Token pronoun, List<Argument> sources) {
        Token at = sentence.head(verb);
        // "fined the company, and the regulator is investigating it": the object of the clause beside it
        List<Token> beside = new ArrayList<>();
        if (verb.is("conj") && at != null && at.isVerb()) {
            beside.addAll(clauses.objects(at));
            // "signed a pact with Chile and promised it grain"
            beside.addAll(clauses.governed(at, "with"));
            beside.addAll(clauses.governed(at, "to"));
        }
        for (Token object : beside) {
            Argument one = arguments.self(object);
            if (one != null
                    && one.actor()
                    && fits(pronoun, object)
                    && sources.stream().noneMatch(s -> s.isSame(one))) {
                return List.of(one);
            }
        }
        boolean below = !Clauses.lower(pronoun).equals("it") && !verb.is("parataxis") && !verb.is("conj");
        for (int i = 0; below && i < DEPTH && at != null; i++) {
            for (Token subject : sentence.children(at, "nsubj")) {
                Argument one = arguments.self(subject);
                if (one != null
                        && one.actor()
                        && fits(pronoun, subject)
                        && sources.stream().noneMatch(s -> s.isSame(one))) {
                    return List.of(one);
                }
            }
            below = !at.is("parataxis") && !at.is("conj");
            at = sentence.head(at);
        }
        return List.of();
    }

    /** "them" are several or a body, "him" and "her" one person, "it" is none. */
    private static boolean fits(Token pronoun, Token noun) {
        boolean many = noun.tag().equals("NNS") || noun.tag().equals("NNPS");
        return switch (Clauses.lower(pronoun)) {
            case "them" -> many || noun.entity().equals("ORGANIZATION");
            case "it" -> !many && !noun.entity().equals("PERSON");
            case "him", "her" ->
                !many && (noun.entity().equals("PERSON") || noun.tag().equals("NN"));
            default -> false;
        };
    }
}
