package org.dragoman.event.discourse;

import java.util.Set;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.discourse.Resumption.Told;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that a clause attaches to another of the same sentence, whose day and place they share: "will fly to Oslo on
 * Monday, where she is to meet the king", "was in Lima when he met the premier", "received the emir, who is on a visit
 * to Accra", "hosted talks, which were attended by the envoys", "talks that were followed by a dinner".
 */
final class Attached {
    private static final int STEPS = 4;

    private static final Set<String> TRAVEL = Set.of("come", "fly", "go", "head", "journey", "travel");

    /** What tells that one thing came right after another. */
    private static final Set<String> NEXT = Set.of("follow", "precede");

    private Attached() {}

    /** Whether a contact is told in a clause below another. */
    static boolean to(Told told, Told other) {
        Sentence sentence = told.sentence();
        if (!sentence.equals(other.sentence())
                || told.coded().anchor().equals(other.coded().anchor())) {
            return false;
        }
        Token clause = clause(told);
        if (clause == null) {
            return false;
        }
        Token above = sentence.head(clause);
        boolean relative = clause.is("acl") && above != null;
        if (opens(sentence, clause, Set.of("where", "when"))) {
            return above != null && isAt(sentence, above, other);
        }
        if (new Clauses(sentence).isInfinitive(clause)
                && "visit".equals(other.coded().mode())) {
            // "flew to Oslo on Monday to meet the king"
            return above != null && isAt(sentence, above, other);
        }
        // "talks that the envoys attended", "the emir, who is on a visit"
        boolean own = relative && above != null && isNounOf(sentence, above, other);
        boolean visiting = relative
                && told.coded().mode().equals("visit")
                && opens(sentence, clause, Set.of("who"))
                && isPresent(sentence, clause)
                && above != null
                && isAt(sentence, above, other);
        // "talks, which were followed by a dinner": parsers may hang the clause on a name right before it
        boolean next = relative && NEXT.contains(clause.lemma()) && above != null && isAt(sentence, above, other);
        return own || visiting || next;
    }

    /** The clause in which a contact is told, where it hangs on another; null where it is the main one. */
    private static @Nullable Token clause(Told told) {
        Token at = told.coded().anchor();
        for (int i = 0; i < STEPS && at != null; i++) {
            Token head = told.sentence().head(at);
            // "set off for talks to meet", "flew to Oslo to meet", which the parser takes for one predicate
            boolean purpose = at.is("xcomp") && head != null && (!head.isVerb() || TRAVEL.contains(head.lemma()));
            if (at.is("acl") || at.is("advcl") || purpose) {
                return at;
            }
            at = Clauses.isClausal(at) && !at.is("xcomp")
                    ? null
                    : told.sentence().head(at);
        }
        return null;
    }

    private static boolean opens(Sentence sentence, Token clause, Set<String> words) {
        return sentence.children(clause).stream()
                .anyMatch(c -> words.contains(Clauses.lower(c)) && c.index() < clause.index());
    }

    private static boolean isPresent(Sentence sentence, Token clause) {
        return clause.tag().equals("VBZ")
                || clause.tag().equals("VBP")
                || sentence.children(clause).stream()
                        .anyMatch(c -> (c.is("cop") || c.is("aux"))
                                && Set.of("is", "are").contains(Clauses.lower(c)));
    }

    /** Whether a word is that of a contact or stands below it in the same clause. */
    private static boolean isAt(Sentence sentence, Token word, Told other) {
        Token at = word;
        for (int i = 0; i <= STEPS && at != null; i++) {
            if (at.equals(other.coded().anchor()) || at.equals(other.coded().trigger())) {
                return true;
            }
            at = Clauses.isClausal(at) || at.isVerb() ? null : sentence.head(at);
        }
        return false;
    }

    /** Whether a noun is what another contact is told by, or what its verb holds: "hosted the talks". */
    private static boolean isNounOf(Sentence sentence, Token noun, Told other) {
        Token head = sentence.head(noun);
        return noun.equals(other.coded().trigger())
                || "attend".equals(other.coded().mode())
                        && head != null
                        && head.equals(other.coded().anchor())
                        && (noun.is("obj") || noun.is("obl"));
    }
}
