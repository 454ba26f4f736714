package org.dragoman.event.participant;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.dragoman.event.clause.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Whom an event concerns that is directed at nobody by its grammar: "signed a decree granting the exiles asylum" concerns
 * the exiles. Looked for in what the event is about, the nearest first.
 */
public final class Concerned {
    private static final int DEPTH = 7;

    /** Clauses and phrases that tell when, why or by whom, and not about what. */
    private static final Set<String> BESIDE = Set.of(
            "according",
            "after",
            "amid",
            "as",
            "because",
            "before",
            "by",
            "despite",
            "during",
            "following",
            "from",
            "if",
            "since",
            "than",
            "under",
            "unless",
            "until",
            "when",
            "while",
            "without",
            "through",
            "via",
            "per",
            "like",
            "about");

    private final Sentence sentence;
    private final Arguments arguments;

    public Concerned(Clauses clauses, Arguments arguments) {
        this.sentence = clauses.sentence();
        this.arguments = arguments;
    }

    /** The nearest actor in what a verb is about, who neither acts here nor is the source's own; empty where there is none. */
    public List<Argument> by(Token verb, List<Argument> sources) {
        Deque<List<Token>> levels = new ArrayDeque<>();
        levels.add(List.of(verb));
        for (int depth = 0; depth < DEPTH && !levels.isEmpty(); depth++) {
            List<Token> next = new ArrayList<>();
            for (Token above : levels.remove()) {
                for (Token below : sentence.children(above)) {
                    if (isAbout(below)) {
                        next.add(below);
                    }
                }
            }
            for (Token token : next) {
                Argument self = token.isVerb() ? null : arguments.self(token);
                if (self != null
                        && self.actor()
                        && (self.isNamed() || PublicLife.isMany(self))
                        && !arguments.ownership().isOwn(self, sources)
                        && !arguments.ownership().isOwner(self, sources)
                        && sources.stream().noneMatch(s -> s.isSame(self))) {
                    return List.of(new Argument(
                            self.head(), self.first(), self.last(), self.mention(), true, "whom it concerns"));
                }
            }
            if (!next.isEmpty()) {
                levels.add(next);
            }
        }
        return List.of();
    }

    private boolean isAbout(Token below) {
        boolean path = below.is("obj")
                || below.is("iobj")
                || below.is("obl")
                || below.is("nmod")
                || below.is("nmod:poss")
                || below.is("xcomp")
                || below.is("acl") && !below.relation().equals("acl:relcl")
                || below.is("amod")
                || below.is("compound")
                || below.is("conj") && !below.isVerb()
                || below.is("advcl") && !hasOwnSubject(below);
        return path
                && !Clauses.isTime(below)
                && sentence.children(below).stream()
                        .noneMatch(c ->
                                (c.is("case") || c.is("mark") || c.is("advmod")) && BESIDE.contains(Clauses.lower(c)));
    }

    private boolean hasOwnSubject(Token clause) {
        return sentence.has(clause, "nsubj");
    }
}
