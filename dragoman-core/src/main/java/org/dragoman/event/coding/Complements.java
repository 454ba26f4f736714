package org.dragoman.event.coding;

import java.util.List;
import java.util.Set;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.event.participant.Argument;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Verbs whose clauses, or the lack of an object, show that they tell no deed: "agreed that the bridge was old". */
final class Complements {
    /** Types of what is done to someone, which nobody does with a clause alone. */
    private static final Set<Plover> TO_SOMEONE = Set.of(Plover.SUPPORT, Plover.THREATEN, Plover.CONSULT);

    private final Clauses clauses;
    private final Sentence sentence;
    private final boolean strict;

    Complements(Clauses clauses, boolean strict) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.strict = strict;
    }

    /**
     * Whether a verb tells something else than its pattern says.
     *
     * @param mutual whether several do it to one another
     */
    boolean isOther(Token verb, Pattern pattern, List<Argument> sources, List<Argument> targets, boolean mutual) {
        // "recognised that the plan was weak", "warned that prices would rise": about nobody
        if (pattern.target().get(0).equals("obj")
                && clauses.objects(verb).isEmpty()
                && clauses.receivers(verb).isEmpty()
                && TO_SOMEONE.contains(pattern.type())
                && sentence.children(verb, "ccomp").stream().anyMatch(c -> c.index() > verb.index())) {
            return true;
        }
        // "assured him that the bridge was safe": tells something, and promises no support
        if (pattern.type() == Plover.SUPPORT
                && sentence.children(verb, "ccomp").stream()
                        .anyMatch(c -> c.index() > verb.index() && Operations.isIndicative(sentence, c))) {
            return true;
        }
        // "returned a week later": gives nothing back
        if (strict
                && !pattern.isSpecific()
                && pattern.type() == Plover.CONCEDE
                && Trait.CARRIES.of(verb.lemma())
                && clauses.objects(verb).isEmpty()) {
            return true;
        }
        // "commands great wealth": has it
        if (pattern.type() == Plover.DEMAND
                && verb.lemma().equals("command")
                && !pattern.isSpecific()
                && targets.stream().noneMatch(Argument::isThemselves)
                && sentence.children(verb).stream().noneMatch(Clauses::isClausal)) {
            return true;
        }
        if (pattern.type() == Plover.DEMAND
                && !pattern.isSpecific()
                && verb.lemma().equals("claim")
                && (verb.is("csubj")
                        || sentence.children(verb, "ccomp").stream().anyMatch(c -> c.index() > verb.index()))) {
            // "claims the bank does not lend": the parser may take the bank for what is claimed
            return true;
        }
        // "insists that it knows nothing": says so, and asks for nothing
        if (pattern.type() == Plover.DEMAND
                && (!pattern.isSpecific() || pattern.after().equals(List.of("that")))
                && clauses.objects(verb).isEmpty()
                && sentence.children(verb, "ccomp").stream().anyMatch(c -> Operations.isIndicative(sentence, c))) {
            return true;
        }
        // "agreed that the bridge was old": a view
        if (pattern.type() == Plover.AGREE
                && (!mutual || sources.stream().noneMatch(Argument::isNamed))
                && sentence.children(verb, "ccomp").stream()
                        .anyMatch(c -> c.index() > verb.index() && !Operations.isToCome(sentence, c))) {
            return true;
        }
        // "does not agree with this": a view
        if (pattern.type() == Plover.AGREE
                && clauses.governed(verb, "with").stream()
                        .anyMatch(t -> t.tag().equals("DT") || Clauses.lower(t).equals("it"))) {
            return true;
        }
        boolean talking = pattern.mode().equals("talks") && targets.isEmpty() && pattern.object() == null;
        return talking && sources.stream().allMatch(Argument::isState);
    }
}
