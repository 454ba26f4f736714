package org.dragoman.event.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Arguments;
import org.dragoman.event.participant.Purposes;
import org.dragoman.event.participant.Roles;
import org.dragoman.event.participant.Targets;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Whom or what a noun directs an event at: "Peru's attack on the port", "a request that Peru send a ship". */
final class NounTargets {
    /** Types of what one thinks of a thing, and through it of whose it is. */
    private static final Set<Plover> ATTITUDES = Set.of(Plover.ACCUSE, Plover.SUPPORT);

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Roles roles;
    private final Targets targets;
    private final Purposes purposes;

    NounTargets(Clauses clauses, Arguments arguments, Roles roles, Targets targets) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.roles = roles;
        this.targets = targets;
        this.purposes = new Purposes(clauses, arguments);
    }

    /** Of what a noun tells: "Peru's attack on the port". */
    List<Argument> of(Token noun, Pattern pattern, @Nullable Token governor, List<Argument> sources) {
        // "gave Peru an assurance"
        List<Argument> receivers = governor == null || !governor.isVerb()
                ? List.of()
                : arguments.others(clauses.receivers(governor), sources);
        if (!receivers.isEmpty()) {
            return receivers;
        }
        List<Argument> thing = List.of();
        for (String place : pattern.target()) {
            List<Token> heads =
                    new ArrayList<>(place.equals("that") ? clauseSubjects(noun) : clauses.governed(noun, place));
            // "the seizure of power after the fall of the premier": power, and not the premier
            if (heads.stream().anyMatch(h -> h.head() == noun.index())) {
                heads.removeIf(h -> h.head() != noun.index());
            }
            if (governor != null) {
                for (Token head : clauses.governed(governor, place)) {
                    if (!heads.contains(head) && head.index() > Math.min(noun.index(), governor.index())) {
                        heads.add(head);
                    }
                }
            }
            // "the sale of jets to Peru": the parser gave Peru to the jets
            if (heads.isEmpty() && Pattern.isLink(place) && !place.equals("of")) {
                clauses.governed(noun, "of").stream()
                        .flatMap(of -> clauses.governed(of, place).stream())
                        .filter(head -> !arguments.actors(List.of(head)).isEmpty())
                        .forEach(heads::add);
            }
            for (Token head : heads) {
                List<Argument> found = new ArrayList<>(arguments.of(clauses.conjuncts(head)));
                found.removeIf(t -> sources.stream().anyMatch(s -> s.isSame(t)));
                if (found.stream().anyMatch(Argument::actor)) {
                    return found.stream().filter(Argument::actor).toList();
                }
                if (thing.isEmpty()) {
                    thing = targets.country(found, pattern.type());
                }
            }
        }
        // "aid from Norway has arrived in Peru"
        if (pattern.type() == Plover.AID && thing.stream().noneMatch(Argument::actor)) {
            List<Argument> reached = arguments.actors(clauses.reached(noun)).stream()
                    .filter(a -> sources.stream().noneMatch(s -> s.isSame(a)))
                    .toList();
            if (!reached.isEmpty()) {
                return reached;
            }
        }
        // "more funding to fight hunger in Peru"
        if (pattern.type() == Plover.AID && thing.stream().noneMatch(Argument::actor)) {
            List<Argument> purpose = purposes.of(noun, governor, sources);
            if (!purpose.isEmpty()) {
                return purpose;
            }
        }
        // "Peru's discontent with Chilean policy": with those whose it is
        if (thing.isEmpty() && ATTITUDES.contains(pattern.type())) {
            for (String place : pattern.target()) {
                for (Token head : place.equals("that") ? List.<Token>of() : clauses.governed(noun, place)) {
                    for (String own : List.of("poss", "pre")) {
                        List<Argument> found = new ArrayList<>(roles.own(head, own));
                        found.removeIf(t -> !t.isNamed() || sources.stream().anyMatch(s -> s.isSame(t)));
                        if (!found.isEmpty()) {
                            return found;
                        }
                    }
                }
            }
        }
        if (thing.isEmpty()) {
            List<Argument> before = new ArrayList<>(
                    roles.own(noun, "pre").stream().filter(Argument::isNamed).toList());
            before.removeIf(t -> sources.stream().anyMatch(s -> s.isSame(t)));
            return before;
        }
        return thing;
    }

    /** "a request that Peru send a ship": who is to do it. */
    private List<Token> clauseSubjects(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            if ((child.is("acl") || child.is("ccomp")) && !child.relation().equals("acl:relcl")) {
                found.addAll(sentence.children(child, "nsubj"));
            }
        }
        return found;
    }
}
