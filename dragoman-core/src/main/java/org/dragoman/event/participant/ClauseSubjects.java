package org.dragoman.event.participant;

import java.util.List;
import java.util.Set;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Whom a clause that tells a charge or a demand is about: "a claim that Peru cheated", "its demand that Peru pay". */
final class ClauseSubjects {
    /** Verbs that make what they follow a charge: "the miners allege". */
    private static final Set<String> ALLEGING = Set.of("allege", "charge", "claim", "contend");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Arguments arguments;

    ClauseSubjects(Clauses clauses, Arguments arguments) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.arguments = arguments;
    }

    /** "opened an inquiry into whether Peru had shelled the town", "into claims that Peru had": those who are said to have. */
    List<Argument> charged(Token verb, List<Argument> sources) {
        // "is sceptical that Peru will yield": doubts it, and charges nobody
        if (Trait.DOUBTS.of(verb.lemma())) {
            return List.of();
        }
        for (Token clause : sentence.subtree(verb, t -> !t.is("conj") && !t.is("parataxis"))) {
            boolean open = (clause.is("acl") || clause.is("ccomp") || clause.is("advcl"))
                    && !clause.relation().equals("acl:relcl")
                    && sentence.children(clause).stream()
                            .anyMatch(m -> (m.is("mark") || m.is("dep"))
                                    && (Clauses.lower(m).equals("that")
                                            || Clauses.lower(m).equals("whether")));
            if (open) {
                // "complained that the miners were cheated by the bank": the bank, and not the miners
                boolean suffered = verb.lemma().equals("complain") && clauses.passive(clause);
                List<Token> blamed = suffered ? clauses.subjects(clause) : sentence.children(clause, "nsubj");
                List<Argument> found = arguments.others(blamed, sources);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return verb.is("parataxis") ? toldBefore(verb, sources) : toldBelow(verb, sources);
    }

    /** "The bank hid the losses, the miners allege": who is said to have, in the words before. */
    private List<Argument> toldBefore(Token verb, List<Argument> sources) {
        Token above = sentence.head(verb);
        boolean after =
                above != null && above.isVerb() && above.index() < verb.index() && ALLEGING.contains(verb.lemma());
        return above != null && after ? arguments.others(sentence.children(above, "nsubj"), sources) : List.of();
    }

    /** The same words where the parser hangs what is alleged below. */
    private List<Argument> toldBelow(Token verb, List<Argument> sources) {
        int end = verb.index() + 1;
        boolean last = end >= sentence.size() || sentence.token(end).is("punct");
        for (Token clause :
                last && ALLEGING.contains(verb.lemma()) ? sentence.children(verb, "advcl") : List.<Token>of()) {
            boolean bare = sentence.children(clause).stream()
                    .noneMatch(c -> c.is("mark") || Clauses.lower(c).equals("when"));
            if (bare
                    && clause.index() < verb.index()
                    && !clause.tag().equals("VBG")
                    && !clause.tag().equals("VBN")) {
                return arguments.others(sentence.children(clause, "nsubj"), sources);
            }
        }
        return List.of();
    }

    /** "dropped its demand that Peru apologise", "its insistence that Peru pay": who was to do it. */
    List<Argument> asked(Token object, List<Argument> sources) {
        for (Token clause : sentence.children(object)) {
            boolean open = (clause.is("acl") || clause.is("ccomp"))
                    && !clause.relation().equals("acl:relcl")
                    && sentence.children(clause, "mark").stream()
                            .anyMatch(m -> Clauses.lower(m).equals("that"));
            List<Argument> found = open
                    ? arguments.others(sentence.children(clause, "nsubj"), sources).stream()
                            .filter(Argument::isNamed)
                            .toList()
                    : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
