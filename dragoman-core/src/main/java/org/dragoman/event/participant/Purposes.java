package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.event.clause.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Whom a clause below the event is directed at, where the event itself is directed at nobody. */
public final class Purposes {
    private final Clauses clauses;
    private final Sentence sentence;
    private final Arguments arguments;

    public Purposes(Clauses clauses, Arguments arguments) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.arguments = arguments;
    }

    /** "sent a team to help flooded Peru": the target stands in the purpose. */
    public List<Argument> of(Token verb, @Nullable Token object, List<Argument> sources) {
        // "defended her decision to share it with Peru": tells what the decision is, and not what the defence is for
        if (object == null
                && sentence.children(verb, "obj").stream()
                        .anyMatch(o -> sentence.has(o, "nmod:poss")
                                && arguments.things().isProposal(o))) {
            return List.of();
        }
        for (Token above : object == null ? List.of(verb) : List.of(verb, object)) {
            for (Token child : sentence.children(above)) {
                if ((child.is("advcl") || child.is("acl") || child.is("xcomp") || child.is("dep"))
                        && child.isVerb()
                        && clauses.isInfinitive(child)
                        && !isOfMind(child)) {
                    List<Argument> found = nearby(child, verb, sources);
                    if (found.stream().anyMatch(Argument::actor)) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** "tested a rocket to learn whether it reaches Peru": what one wants to know is done to nobody. */
    private static boolean isOfMind(Token verb) {
        return switch (verb.lemma()) {
            case "know", "learn", "see", "find", "understand", "discover" -> true;
            default -> false;
        };
    }

    /** "build a base in Peru", beside "look away from the hardships of villages in Peru": a place deep inside is that of a thing. */
    private boolean isNear(Token place, Token clause) {
        Token above = sentence.head(place);
        Argument self = arguments.self(place);
        return above != null
                && self != null
                // "close the mine in Punta": a town that nobody stands for
                && !(self.mention() == null && place.entity().equals("LOCATION"))
                && (above.equals(clause) || above.head() == clause.index() && above.is("obj"));
    }

    /** Whom a clause that the lexicon does not know is directed at. */
    public List<Argument> nearby(Token clause, Token operator, List<Argument> sources) {
        List<Token> heads = new ArrayList<>();
        if (clause.isVerb()) {
            heads.addAll(clauses.receivers(clause));
        }
        for (String link : List.of(
                "to", "with", "against", "on", "from", "for", "in", "into", "over", "of", "at", "between", "by")) {
            clauses.governed(clause, link).stream()
                    .filter(noun -> !link.equals("by") || !clauses.isAdverbial(noun, link))
                    .filter(noun -> !(link.equals("in") || link.equals("at")) || isNear(noun, clause))
                    .forEach(heads::add);
        }
        if (clause.isVerb()) {
            heads.addAll(0, clauses.objects(clause));
        }
        List<Argument> nameless = List.of();
        for (Token head : heads) {
            List<Argument> found = new ArrayList<>(arguments.actors(clauses.conjuncts(head)));
            found.removeIf(t -> sources.stream().anyMatch(s -> s.isSame(t))
                    || arguments.ownership().isOwn(t, sources));
            if (found.stream().anyMatch(Argument::isNamed)) {
                return found;
            }
            // "to send officers to Peru": Peru, and not the officers
            nameless = nameless.isEmpty() ? List.copyOf(found) : nameless;
        }
        if (!nameless.isEmpty()) {
            return nameless;
        }
        for (Token child : sentence.children(clause)) {
            if (child.isVerb() && Clauses.isClausal(child)) {
                List<Argument> found = nearby(child, operator, sources);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        List<Argument> things = arguments.of(heads.stream().limit(1).toList());
        return things.stream()
                .filter(t -> sources.stream().noneMatch(s -> s.isSame(t)))
                .toList();
    }
}
