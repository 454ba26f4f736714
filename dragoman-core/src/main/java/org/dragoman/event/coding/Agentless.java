package org.dragoman.event.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Arguments;
import org.dragoman.event.participant.Roles;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Who does what a passive without an agent tells: "was arrested in Peru", "a pact was concluded between them". */
final class Agentless {
    /** Modes of what two sides do to one another. */
    private static final Set<String> MUTUAL_MODES =
            Set.of("sign", "recognise", "align", "ceasefire", "break-relations", "talks", "meet");

    /** What the authorities of a place do there: "was arrested in Peru". */
    private static final Set<Plover> BY_PLACE = Set.of(Plover.COERCE, Plover.ACCUSE, Plover.CONCEDE, Plover.SANCTION);

    private static final Set<String> EXPULSION = Set.of("expel", "deport");

    private static final double BY_PLACE_CONFIDENCE = 0.5;

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Roles roles;

    Agentless(Clauses clauses, Arguments arguments, Roles roles) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.roles = roles;
    }

    /** Both sides of an event, and how sure they are. */
    record Found(List<Argument> sources, List<Argument> targets, double confidence) {}

    /** The sides of what a passive verb tells; no sources where nobody is told to do it. */
    Found of(Token verb, Pattern pattern, @Nullable Token object, List<Argument> targets, double confidence) {
        List<Argument> sides = MUTUAL_MODES.contains(pattern.mode()) ? sides(verb) : List.of();
        if (sides.size() > 1) {
            return new Found(sides.subList(0, 1), sides.subList(1, sides.size()), confidence);
        }
        List<Argument> rulers = pattern.type() == Plover.SUPPORT ? rulers(verb) : List.of();
        if (!rulers.isEmpty()) {
            return new Found(rulers, targets, confidence);
        }
        // "was granted asylum in Peru"
        boolean byPlace = BY_PLACE.contains(pattern.type()) || pattern.mode().equals("asylum");
        List<Argument> authorities = byPlace ? authorities(verb, pattern.mode()) : List.of();
        boolean same = !authorities.isEmpty() && targets.stream().allMatch(t -> t.isSame(authorities.get(0)));
        // "the indictment of the banker by the jury was unsealed": whose deed it is that is made known
        List<Argument> done = authorities.isEmpty() && object != null
                ? arguments.actors(clauses.governed(object, "by"))
                : authorities;
        return new Found(
                done, same ? arguments.of(clauses.objects(verb)) : targets, byPlace ? BY_PLACE_CONFIDENCE : confidence);
    }

    /** "in Lima and Quito the accord was welcomed": those who rule there. */
    private List<Argument> rulers(Token verb) {
        return arguments
                .actors(clauses.governed(verb, "in").stream()
                        .filter(place -> place.head() == verb.index() && place.index() < verb.index())
                        .flatMap(place -> clauses.conjuncts(place).stream())
                        .toList())
                .stream()
                .filter(a -> a.isState() || a.head().entity().equals("LOCATION"))
                .toList();
    }

    /** "was arrested in Peru", "was expelled from Peru": the one who did it is told by the place alone. */
    private List<Argument> authorities(Token verb, String mode) {
        List<Argument> found;
        if (EXPULSION.contains(mode)) {
            List<Argument> from = arguments.actors(clauses.governed(verb, "from"));
            found = from.isEmpty() ? arguments.actors(clauses.governed(verb, "of")) : from;
        } else {
            found = arguments.actors(clauses.governed(verb, "in").stream()
                    .filter(place -> isNear(place, verb))
                    .toList());
        }
        // "was expelled from the Arab League"
        boolean body = mode.equals("expel");
        return found.stream()
                .filter(s -> s.isState() || body && isBody(s))
                .limit(1)
                .toList();
    }

    private static boolean isBody(Argument argument) {
        return argument.mention() != null && argument.head().entity().equals("ORGANIZATION");
    }

    /** "was killed in Peru", "in a prison in Peru", beside "during a strike in Peru". */
    private boolean isNear(Token place, Token verb) {
        Token head = sentence.head(place);
        return place.head() == verb.index()
                || head != null && head.head() == verb.index() && clauses.hasCase(head, "in");
    }

    /**
     * "the ties of Peru with Chile were restored", "a pact was concluded between them": both sides of what is done, where
     * nobody else is said to do it.
     */
    private List<Argument> sides(Token verb) {
        List<Token> nouns = new ArrayList<>(clauses.objects(verb));
        if (!clauses.governed(verb, "between").isEmpty()) {
            nouns.add(verb);
        }
        for (Token noun : nouns) {
            List<Token> heads = new ArrayList<>();
            for (String link : List.of("between", "of", "with")) {
                clauses.governed(noun, link).forEach(t -> heads.addAll(clauses.conjuncts(t)));
            }
            List<Argument> found = new ArrayList<>(roles.own(noun, "poss"));
            arguments.actors(heads).stream()
                    .filter(a -> found.stream().noneMatch(f -> f.isSame(a)))
                    .forEach(found::add);
            if (found.size() > 1 && found.stream().allMatch(Argument::isNamed)) {
                return found;
            }
        }
        return List.of();
    }
}
