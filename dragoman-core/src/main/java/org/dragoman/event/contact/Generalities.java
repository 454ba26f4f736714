package org.dragoman.event.contact;

import java.util.List;
import java.util.Set;
import org.dragoman.document.Region;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Attendees;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Sentences that tell what is always so, or what people think, and no contact. */
final class Generalities {
    private final Sentence sentence;
    private final Clauses clauses;
    private final Attendees attendees;

    Generalities(Clauses clauses, Attendees attendees) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.attendees = attendees;
    }

    /** "Leaders meet to be seen": what is always so is no event. */
    boolean isMaxim(Token verb, List<Argument> subjects) {
        return sentence.region() == Region.Kind.BODY
                && subjects.size() == 1
                && attendees.isNameless(subjects.get(0))
                && sentence.children(subjects.get(0).head(), "det").stream()
                        .allMatch(c -> Set.of("every", "each", "all").contains(Clauses.lower(c)))
                && (verb.tag().equals("VBP")
                        || isLiked(verb)
                        || sentence.children(verb, "aux").stream()
                                .anyMatch(a -> Clauses.lower(a).equals("do")));
    }

    /** "Leaders love to meet". */
    private boolean isLiked(Token verb) {
        Token above = sentence.head(verb);
        return verb.is("xcomp") && above != null && above.tag().equals("VBP");
    }

    /** "The two powers talk about order": a habit of speech, beside "talked about trade in Lima". */
    boolean isOpinion(Token verb) {
        boolean simple = verb.tag().equals("VBP") || verb.tag().equals("VBZ");
        return simple
                && Set.of("talk", "speak").contains(verb.lemma())
                && sentence.region() == Region.Kind.BODY
                && sentence.children(verb).stream()
                        .anyMatch(c -> Set.of("about", "of").contains(Clauses.lower(c))
                                || clauses.hasCase(c, "about")
                                || clauses.hasCase(c, "of")
                                || sentence.children(c, "mark").stream()
                                        .anyMatch(m -> Clauses.lower(m).equals("about")));
    }
}
