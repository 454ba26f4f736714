package org.dragoman.event.participant;

import java.util.List;
import java.util.Set;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Who acts in a passive clause without "by": what else the clause tells of them. */
public final class Agents {
    private static final Set<String> WHEN = Set.of("when", "as");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Roles roles;
    private final Lexicon lexicon;

    public Agents(Clauses clauses, Arguments arguments, Roles roles, Lexicon lexicon) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.roles = roles;
        this.lexicon = lexicon;
    }

    /** Who does what a passive verb tells; empty where nothing shows. */
    public List<Argument> of(Token verb, Pattern pattern) {
        List<Argument> shared = ofLast(verb);
        if (!shared.isEmpty()) {
            return shared;
        }
        return switch (pattern.type()) {
            case ASSAULT -> attackers(verb);
            case MOBILIZE -> forces(verb);
            default ->
                switch (pattern.mode()) {
                    case "peacekeeping" -> forces(verb);
                    case "expel", "retreat" -> Trait.CALLS_BACK.of(verb.lemma()) ? owners(verb) : List.of();
                    case "sign" -> ofFirst(verb);
                    case "complain" -> hosts(verb);
                    default -> List.of();
                };
        };
    }

    /** "were rounded up and put on a ship by soldiers": who did the last did the first. */
    private List<Argument> ofLast(Token verb) {
        for (Token next : sentence.children(verb, "conj")) {
            boolean alike = next.isVerb()
                    && !sentence.has(next, "nsubj")
                    && clauses.passive(next)
                    && !clauses.governed(next, "by").isEmpty();
            if (alike) {
                return roles.acting(next).stream()
                        .filter(Argument::isThemselves)
                        .toList();
            }
        }
        return List.of();
    }

    /** "the Peruvian envoy was summoned to the foreign ministry in Quito": by those to whom he has to go. */
    private List<Argument> hosts(Token verb) {
        return arguments.actors(clauses.governed(verb, "to")).stream()
                .filter(Argument::isThemselves)
                .toList();
    }

    /** "the Peruvian envoy was recalled", "Peru's troops were withdrawn from Chile": by those whose they are. */
    private List<Argument> owners(Token verb) {
        for (Token own : clauses.objects(verb)) {
            for (String place : List.of("poss", "pre", "of")) {
                List<Argument> found = roles.own(own, place);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "was signed by Peru and Chile, and was extended in May": by the same. */
    private List<Argument> ofFirst(Token verb) {
        Token first = verb.is("conj") && !sentence.has(verb, "nsubj") ? sentence.head(verb) : null;
        return first != null && clauses.passive(first)
                ? roles.acting(first).stream().filter(Argument::isThemselves).toList()
                : List.of();
    }

    /** "was killed in an attack by rebels", "was wounded in Chilean shelling": those who attacked. */
    private List<Argument> attackers(Token verb) {
        for (Token noun : sentence.children(verb, "obl")) {
            boolean within = clauses.hasCase(noun, "in") || clauses.hasCase(noun, "during");
            for (Pattern one : within ? lexicon.patterns("noun", noun.lemma()) : List.<Pattern>of()) {
                List<Argument> found = one.type() == Plover.ASSAULT && !one.isSpecific()
                        ? roles.sources(noun, one).stream()
                                .filter(Argument::isThemselves)
                                .toList()
                        : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        // "were killed when rebels shelled the port"
        for (Token clause : sentence.children(verb, "advcl")) {
            boolean at = sentence.children(clause).stream()
                    .anyMatch(c -> (c.is("mark") || c.is("advmod")) && WHEN.contains(Clauses.lower(c)));
            boolean attack = at
                    && lexicon.patterns("verb", clause.lemma()).stream()
                            .anyMatch(p -> p.type() == Plover.ASSAULT && !p.isSpecific());
            if (attack && clauses.objects(clause).stream().noneMatch(Arguments::isPronoun)) {
                return roles.acting(clause).stream()
                        .filter(Argument::isThemselves)
                        .toList();
            }
        }
        return List.of();
    }

    private Token above(Argument owner) {
        Token clause = sentence.head(owner.head());
        Token noun = clause == null ? null : sentence.head(clause);
        return noun == null ? owner.head() : noun;
    }

    /** "soldiers were sent to the border", "Peru's army was put on alert": men who are moved move themselves. */
    private List<Argument> forces(Token verb) {
        return arguments.actors(clauses.objects(verb)).stream()
                .filter(a -> lexicon.classes().isForce(a.head())
                        || lexicon.classes().contains("peacekeeper", sentence, a.head())
                        || a.because().startsWith("stands before")
                        // "tanks belonging to Peru were deployed"
                        || sentence.children(lexicon.classes().isForce(a.head()) ? a.head() : above(a), "acl").stream()
                                .anyMatch(c -> c.lemma().equals("belong")))
                .toList();
    }
}
