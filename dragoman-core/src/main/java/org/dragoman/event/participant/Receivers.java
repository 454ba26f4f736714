package org.dragoman.event.participant;

import java.util.List;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Those who are given something: "promised the miners a rise". */
final class Receivers {
    private final Clauses clauses;
    private final Sentence sentence;
    private final Arguments arguments;
    private final Referents referents;

    Receivers(Clauses clauses, Arguments arguments, Referents referents) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.arguments = arguments;
        this.referents = referents;
    }

    /** Those whom a verb gives its object; empty where it gives it nobody. */
    List<Argument> of(Token verb, @Nullable Token object, List<Argument> sources) {
        // "gave the exiles shelter", "promised the miners a rise": the one who gets it
        List<Argument> told = arguments.others(clauses.receivers(verb), sources);
        if (!told.isEmpty()) {
            return told;
        }
        List<Argument> meant = meant(verb, sources);
        return meant.isEmpty() && object != null ? joined(verb, object, sources) : meant;
    }

    /** "signed a pact with Peru and promised it grain": whom the pronoun means. */
    private List<Argument> meant(Token verb, List<Argument> sources) {
        for (Token receiver : clauses.receivers(verb)) {
            List<Argument> found =
                    Arguments.isPronoun(receiver) ? referents.antecedent(verb, receiver, sources) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "promised relief agencies safe passage": a plural before another noun, which compounds do not have. */
    private List<Argument> several(Token verb, Token object, List<Argument> sources) {
        return sentence.children(object, "compound").stream()
                .filter(noun -> noun.tag().equals("NNS") && arguments.self(object) == null)
                .filter(noun -> noun.index() > verb.index())
                .filter(noun ->
                        sentence.children(object).stream().anyMatch(c -> c.is("amod") && c.index() > noun.index()))
                .map(arguments::self)
                .filter(a -> a != null && a.actor() && sources.stream().noneMatch(s -> s.isSame(a)))
                .limit(1)
                .toList();
    }

    /** "granted the Red Cross access": the one who is given something, whom the parser joined to what is given. */
    private List<Argument> joined(Token verb, Token object, List<Argument> sources) {
        if (!Trait.TRANSFERS.of(verb.lemma())
                || clauses.passive(verb)
                || sentence.children(verb, "obl").stream().anyMatch(t -> clauses.hasCase(t, "to"))) {
            return List.of();
        }
        List<Argument> many = several(verb, object, sources);
        if (!many.isEmpty()) {
            return many;
        }
        return sentence.children(object, "compound").stream()
                .filter(Token::isProper)
                .map(arguments::self)
                .filter(a -> a != null && a.isNamed() && a.mention() != null)
                .filter(a -> sources.stream().noneMatch(s -> s.isSame(a)))
                .filter(a -> a.first() == verb.index() + 1
                        || sentence.token(verb.index() + 1).is("det"))
                .limit(1)
                .toList();
    }
}
