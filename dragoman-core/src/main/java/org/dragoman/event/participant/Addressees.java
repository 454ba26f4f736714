package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.event.clause.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Whom the clauses around an event name for it, where its own names nobody: those spoken to, slandered, invited. */
public final class Addressees {
    private static final Set<String> ARRIVALS = Set.of("arrive", "expect", "due", "fly", "be", "land", "come", "visit");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Roles roles;

    public Addressees(Clauses clauses, Arguments arguments, Roles roles) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.roles = roles;
    }

    /** "phoned the premier to apologise", "wrote to the bank threatening to sue": whom the clause above is directed at. */
    public List<Argument> addressed(Token anchor, List<Argument> sources) {
        Token verb = sentence.head(anchor);
        // "questioned the banker while the clerk confessed": what another does is not directed at him
        if (verb == null
                || sentence.has(anchor, "nsubj")
                || !verb.isVerb()
                || !(anchor.is("advcl") || anchor.is("xcomp") || anchor.is("conj"))) {
            return List.of();
        }
        List<Token> heads = new ArrayList<>(clauses.objects(verb));
        heads.addAll(clauses.governed(verb, "to"));
        heads.addAll(clauses.governed(verb, "with"));
        if (ARRIVALS.contains(verb.lemma())) {
            // "arrived in Peru to sign a pact"
            heads.addAll(clauses.governed(verb, "in"));
        }
        for (Token head : heads) {
            Argument self = arguments.self(head);
            if (self != null
                    && self.actor()
                    && !arguments.ownership().isOwn(self, sources)
                    && sources.stream().noneMatch(s -> s.isSame(self))) {
                return List.of(self);
            }
        }
        return List.of();
    }

    /** "resorted to threats, slandering Peru": whom the deed beside it is done to. */
    public List<Argument> beside(Token anchor, List<Argument> sources) {
        Token verb = anchor.isVerb() ? anchor : sentence.head(anchor);
        for (Token clause : verb == null ? List.<Token>of() : sentence.children(verb, "advcl")) {
            List<Argument> found = clause.tag().equals("VBG")
                            && sentence.children(clause, "mark").isEmpty()
                    ? arguments.others(clauses.objects(clause), sources)
                    : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "came at the invitation of the premier": the guest. */
    public List<Argument> invited(Token invitation, List<Argument> sources) {
        Token verb = sentence.head(invitation);
        boolean upon = invitation.isNoun()
                && invitation.is("obl")
                && (clauses.hasCase(invitation, "at") || clauses.hasCase(invitation, "on"));
        return !upon || verb == null
                ? List.of()
                : roles.acting(verb).stream()
                        .filter(guest -> sources.stream().noneMatch(s -> s.isSame(guest)))
                        .toList();
    }
}
