package org.dragoman.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** What stands beside a noun: "Peru and Chile", without those whom "and" joins to it in the parse alone. */
final class Coordination {
    private final Sentence sentence;

    Coordination(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The word with all that is coordinated to it. */
    List<Token> of(Token head) {
        List<Token> found = new ArrayList<>();
        found.add(head);
        for (Token child : sentence.children(head)) {
            if (child.is("conj") && !child.isVerb() && !isSubjectOfNext(child) && !isExcepted(child)) {
                for (Token more : of(child)) {
                    if (!found.contains(more)) {
                        found.add(more);
                    }
                }
            } else if (child.is("nmod")
                    && head.entity().equals("PERSON")
                    && !child.entity().equals("PERSON")) {
                // "Ana Sosa of Peru and Luis Paz of Chile": the second person stands beside the first, not beside Peru
                sentence.children(child, "conj").stream()
                        .filter(c -> c.entity().equals("PERSON") && !found.contains(c))
                        .forEach(found::add);
            }
        }
        // "the envoys, Ana Sosa and Luis Paz": the names say who they are
        return isNamed(found) ? List.copyOf(found.subList(1, found.size())) : found;
    }

    /** "met the king but not the emir": the second has no part in it. */
    private boolean isExcepted(Token second) {
        return sentence.children(second).stream()
                .anyMatch(c -> Clauses.lower(c).equals("not")
                        && c.index() > 0
                        && c.index() < second.index()
                        && Set.of("but", "and", ",").contains(Clauses.lower(sentence.token(c.index() - 1))));
    }

    /** Whether a plural noun stands before a comma and the names of those whom it means. */
    private boolean isNamed(List<Token> found) {
        Token noun = found.get(0);
        return found.size() > 2
                && noun.tag().equals("NNS")
                && noun.index() + 1 < sentence.size()
                && sentence.token(noun.index() + 1).text().equals(",")
                && found.stream().skip(1).allMatch(one -> one.entity().equals("PERSON"));
    }

    /**
     * "Peru freed a pilot and Chile freed a sailor": the noun right before a finite verb without a subject, which the
     * parser joined to the object before it; null elsewhere.
     */
    @Nullable
    Token misjoinedSubject(Token verb) {
        boolean finite = verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBN");
        if (!finite || !sentence.has(verb, "obj") || sentence.has(verb, "nsubj") || sentence.has(verb, "aux")) {
            return null;
        }
        int at = verb.index() - 1;
        while (at > 0 && sentence.token(at).is("advmod")) {
            at--;
        }
        Token noun = at < 0 ? verb : sentence.token(at);
        boolean below =
                verb.head() == noun.index() || (verb.is("dep") || verb.is("conj")) && verb.head() < noun.index();
        return noun.isProper() && noun.is("conj") && below ? noun : null;
    }

    private boolean isSubjectOfNext(Token noun) {
        for (int i = noun.index() + 1; i < Math.min(sentence.size(), noun.index() + 3); i++) {
            Token next = sentence.token(i);
            if (next.isVerb()) {
                return noun.equals(misjoinedSubject(next));
            }
        }
        return false;
    }
}
