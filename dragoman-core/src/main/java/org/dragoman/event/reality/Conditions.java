package org.dragoman.event.reality;

import java.util.List;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.clause.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Clauses that say under what condition something holds: "if they leave", "until Chile withdraws", "had it been so". */
public final class Conditions {
    private final Sentence sentence;

    public Conditions(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a word stands in a condition, or in what is said under one: "if they do not agree". */
    public boolean isUnderCondition(Token word) {
        Token at = word;
        for (int i = 0; i < 4 && at != null; i++) {
            if (isConditional(at)) {
                return true;
            }
            boolean below = at.is("ccomp") || at.is("xcomp") || at.is("conj") || !at.isVerb();
            at = below ? sentence.head(at) : null;
        }
        return false;
    }

    /** "Otherwise Peru will close the port", "will close it unless they leave": a threat that is made; null elsewhere. */
    public Realities.@Nullable Finding ultimatum(Token verb) {
        boolean otherwise = sentence.children(verb, "advmod").stream()
                .anyMatch(c -> Clauses.lower(c).equals("otherwise"));
        boolean conditional = sentence.children(verb, "advcl").stream().anyMatch(this::isConditional);
        return (otherwise || conditional) && !isUnderCondition(verb)
                ? new Realities.Finding(Reality.ACTUAL, 2, "a threat that is told")
                : null;
    }

    boolean isConditional(Token clause) {
        return isInverted(clause) || sentence.children(clause).stream().anyMatch(c -> c.is("mark") && isCondition(c));
    }

    /** "should the rebels attack", "had the port been closed": a condition without a word for it. */
    boolean isInverted(Token verb) {
        if (!verb.is("advcl")) {
            return false;
        }
        List<Token> subjects = sentence.children(verb, "nsubj");
        return !subjects.isEmpty()
                && sentence.children(verb).stream()
                        .anyMatch(c -> c.is("aux")
                                && c.index() < subjects.get(0).index()
                                && (Clauses.lower(c).equals("should")
                                        || Clauses.lower(c).equals("had")
                                        || Clauses.lower(c).equals("were")));
    }

    /** "until Chile withdraws", "once they have signed", beside "until the army seized power". */
    boolean isAwaited(Token verb, Token mark) {
        boolean awaited = Clauses.lower(mark).equals("until")
                || Clauses.lower(mark).equals("till")
                || Clauses.lower(mark).equals("once");
        return awaited && isPresent(verb);
    }

    /** "will rest before the premier visits", beside "rested before she visited": what comes later is still to come. */
    boolean isAhead(Token verb, Token mark) {
        return Clauses.lower(mark).equals("before") && isPresent(verb);
    }

    private boolean isPresent(Token verb) {
        return (verb.tag().equals("VBZ")
                || verb.tag().equals("VBP")
                || sentence.children(verb, "aux").stream()
                        .anyMatch(a -> a.tag().equals("VBZ") || a.tag().equals("VBP")));
    }

    static boolean isCondition(Token mark) {
        return switch (Clauses.lower(mark)) {
            case "if", "unless", "whether", "provided", "lest" -> true;
            default -> false;
        };
    }

    boolean isMarked(Token clause, String word) {
        return sentence.children(clause).stream()
                .anyMatch(c ->
                        (c.is("mark") || c.is("advmod")) && Clauses.lower(c).equals(word));
    }
}
