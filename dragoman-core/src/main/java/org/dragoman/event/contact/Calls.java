package org.dragoman.event.contact;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.participant.Attendees;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Calls that are paid: "called on the king at the palace", "paid a courtesy call on the king". */
final class Calls {
    private final Sentence sentence;
    private final Clauses clauses;
    private final Attendees attendees;

    Calls(Clauses clauses, Attendees attendees) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.attendees = attendees;
    }

    /** Those on whom a verb tells a call, empty where it tells none. */
    List<Token> on(Token verb) {
        List<Token> found = new ArrayList<>();
        if (verb.lemma().equals("call") && isBare(verb)) {
            found.addAll(attendees.governed(verb, "on"));
        } else if (verb.lemma().equals("pay") || verb.lemma().equals("make")) {
            for (Token paid : clauses.objects(verb)) {
                if (isPaid(paid)) {
                    found.addAll(attendees.governed(paid, "on"));
                    found.addAll(found.isEmpty() ? attendees.governed(verb, "on") : List.of());
                }
            }
        }
        return found;
    }

    /** "paid a call on the king", beside "made a call on a hotline", "made a call to the king". */
    boolean isPaid(Token noun) {
        Token verb = noun.lemma().equals("call") && noun.is("obj") ? sentence.head(noun) : null;
        return verb != null
                && (verb.lemma().equals("pay")
                        || verb.lemma().equals("make")
                                && sentence.children(noun, "compound").stream()
                                        .anyMatch(c -> c.lemma().equals("courtesy")));
    }

    /**
     * Whether someone is called on and nothing is asked of him: no "to help", no "for help", no clause; beside "called on
     * the governor to discuss the border", which is what callers do.
     */
    private boolean isBare(Token verb) {
        return sentence.children(verb).stream()
                        .noneMatch(c -> Clauses.isClausal(c) && !isCourtesy(c)
                                || clauses.hasCase(c, "for")
                                || clauses.hasCase(c, "over"))
                && sentence.tokens().stream()
                        .noneMatch(t ->
                                t.index() > verb.index() && t.isVerb() && clauses.isInfinitive(t) && !isCourtesy(t));
    }

    private static boolean isCourtesy(Token clause) {
        return clause.lemma().equals("discuss");
    }
}
