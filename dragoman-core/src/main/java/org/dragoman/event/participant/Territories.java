package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** States that an event is directed at through what lies, lives or goes on in them. */
final class Territories {
    /** Types of what is done to a state through what goes on in it. */
    private static final Set<Plover> PLACED = Set.of(Plover.CONCEDE, Plover.COERCE, Plover.SANCTION, Plover.MOBILIZE);

    private static final List<String> WHERE = List.of("in", "at", "into", "over");

    private static final List<String> HELPED = List.of("for", "in", "at", "into", "over");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Arguments arguments;

    Territories(Clauses clauses, Arguments arguments) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.arguments = arguments;
    }

    /** "support for farms in Peru", "bombed positions in Peru": what is done to a place is done to whose place it is. */
    List<Argument> country(List<Argument> things, Plover type) {
        if (type == Plover.AID || type == Plover.ASSAULT) {
            for (Argument thing : things) {
                // "relief work for families in Peru"
                for (String link : type == Plover.AID ? HELPED : WHERE) {
                    List<Argument> found = arguments.actors(clauses.governed(thing.head(), link));
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return things;
    }

    /** "eased restrictions on the movement of goods into Peru": the state inside the thing named. */
    List<Argument> within(Token verb, List<Argument> things, Plover type, List<Argument> sources) {
        if (!PLACED.contains(type) || things.stream().anyMatch(Argument::actor)) {
            return List.of();
        }
        List<Token> inside = new ArrayList<>();
        for (Argument thing : things) {
            sentence.subtree(thing.head(), t -> !t.isVerb() || t.is("acl")).stream()
                    .filter(t -> sentence.has(t, "case") && !t.equals(thing.head()))
                    .forEach(inside::add);
        }
        // the parser may give "into Peru" to the verb
        inside.addAll(things.isEmpty() ? List.of() : clauses.governed(verb, "into"));
        for (Token token : inside) {
            Argument self = arguments.self(token);
            if (self != null
                    && self.isState()
                    && !arguments.ownership().isOwn(self, sources)
                    && sources.stream().noneMatch(s -> s.isSame(self))) {
                return List.of(self);
            }
        }
        return List.of();
    }

    /** "treated patients in Peru": help for the nameless is help for their country too. */
    List<Argument> withCountry(Token verb, List<Argument> helped, List<Argument> sources) {
        if (helped.stream().anyMatch(Argument::isNamed)) {
            return helped;
        }
        List<Argument> all = new ArrayList<>(helped);
        arguments.actors(clauses.governed(verb, "in")).stream()
                .filter(Argument::isNamed)
                .filter(c -> sources.stream().noneMatch(s -> s.isSame(c)))
                .forEach(all::add);
        return all;
    }

    /** "built a fence on parts of its frontier with Peru". */
    List<Argument> beyondBorder(Token verb, List<Argument> sources) {
        for (Token token : sentence.subtree(verb, t -> !t.isVerb() || t.equals(verb))) {
            if (arguments.things().isBorder(token)) {
                List<Argument> found = arguments.others(clauses.governed(token, "with"), sources);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
