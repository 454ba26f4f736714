package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.dragoman.event.Level;
import org.dragoman.event.clause.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom a noun phrase stands for where the same words name them: "premiers Ana Sosa and Luis Paz", "the envoys of Peru
 * and Chile", "a delegation led by Ana Sosa".
 */
final class StandIns {
    private static final Set<String> LEADING = Set.of("lead", "head", "chair");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Mentions mentions;

    StandIns(Clauses clauses, Arguments arguments, Mentions mentions) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.mentions = mentions;
    }

    /**
     * Those named for a phrase, empty where it stands for itself.
     *
     * @param known whether a mention says already who is meant
     */
    List<Argument> of(Token head, boolean known) {
        List<Argument> named = head.tag().endsWith("S") ? named(head, known) : List.of();
        Argument leader = named.isEmpty() && isParty(head) ? leader(head) : null;
        return leader == null ? named : List.of(leader);
    }

    private List<Argument> named(Token head, boolean known) {
        boolean ranked = Level.of(Clauses.lower(head)) != null;
        List<Argument> states = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            boolean names = (child.is("dep") || child.is("appos"))
                    && child.isProper()
                    && (ranked || child.entity().equals("PERSON"));
            boolean parts = ranked
                    && !known
                    && child.is("nmod")
                    && (clauses.hasCase(child, "of") || clauses.hasCase(child, "from"));
            List<Argument> found = names || parts ? arguments(child) : List.of();
            boolean several = found.size() > 1 || found.size() == 1 && ranked && !known;
            if (several && found.stream().allMatch(Argument::isState)) {
                // "the premiers of Peru, Chile and Bolivia": the parser takes Chile for the name of the premiers
                states.addAll(found);
            } else if (found.size() > 1) {
                return found;
            }
        }
        return states.size() > 1 ? List.copyOf(states) : List.of();
    }

    private List<Argument> arguments(Token first) {
        List<Argument> found = new ArrayList<>();
        for (Token one : clauses.conjuncts(first)) {
            Argument self = arguments.self(one);
            if (self != null && self.mention() != null) {
                found.add(self);
            }
        }
        return found;
    }

    /** "the team", "a delegation", "the negotiators": those who are led by one who is named. */
    private static boolean isParty(Token head) {
        return Set.of("delegation", "team", "mission", "negotiator", "contingent")
                .contains(head.lemma());
    }

    /** "a delegation led by Ana Sosa", "the negotiators under Ana Sosa". */
    private @Nullable Argument leader(Token head) {
        for (Token child : sentence.children(head)) {
            boolean led = child.is("acl") && LEADING.contains(child.lemma());
            for (Token one : led ? sentence.children(child, "obl") : List.of(child)) {
                boolean leads = clauses.hasCase(one, led ? "by" : "under");
                Argument self = leads ? arguments.self(one) : null;
                if (self != null && isPerson(self)) {
                    return self;
                }
            }
        }
        return null;
    }

    private boolean isPerson(Argument argument) {
        Actor actor = argument.mention() == null
                ? null
                : mentions.actor(argument.mention().actor());
        return actor != null && actor.kind() == Actor.Kind.PERSON;
    }
}
