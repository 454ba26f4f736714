package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.event.clause.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** The nouns in a place of a pattern: its object, or those that one of its prepositions joins. */
final class Links {
    private final Clauses clauses;
    private final Sentence sentence;

    Links(Clauses clauses) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
    }

    /** The heads in a place such as "obj" or "against"; with a preposition also those joined to the object. */
    List<Token> heads(Token verb, String place, @Nullable Token object) {
        return switch (place) {
            case "subj" -> clauses.objects(verb);
            case "obj" -> clauses.objects(verb);
            case "iobj" -> clauses.receivers(verb);
            case "comp" -> complementSubjects(verb);
            default -> {
                List<Token> all = new ArrayList<>(clauses.governed(verb, place));
                if (object != null) {
                    List<Token> more = new ArrayList<>(clauses.governed(object, place));
                    // "sanctions imposed on Peru"
                    for (Token clause : sentence.children(object, "acl")) {
                        more.addAll(clauses.governed(clause, place));
                    }
                    more.stream().filter(t -> !all.contains(t)).forEach(all::add);
                }
                all.removeIf(t -> clauses.isAdverbial(t, place) || isViewpoint(t, verb));
                yield all;
            }
        };
    }

    /**
     * "To officials in Peru, the decision to close the port is a step": tells to whom it seems so, and no infinitive
     * begins with it.
     */
    private boolean isViewpoint(Token noun, Token verb) {
        Token first = sentence.token(0);
        boolean opens = first.is("case") && sentence.head(first) != null && first.head() <= noun.index();
        return opens
                && clauses.isInfinitive(verb)
                && first.head() < verb.index()
                && (first.head() == noun.index()
                        || sentence.subtree(sentence.token(first.head())).contains(noun));
    }

    /** "thanks to Peru for its help, and to Chile for its patience": the second phrase beside the first. */
    List<Token> alike(Token first, Token verb, String place, @Nullable Token object) {
        List<Token> known = clauses.conjuncts(first);
        return heads(verb, place, object).stream()
                .filter(other -> other.is("conj") && other.index() > first.index() && !known.contains(other))
                .toList();
    }

    private List<Token> complementSubjects(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            if (child.is("ccomp")) {
                for (Token subject : sentence.children(child, "nsubj")) {
                    found.addAll(clauses.conjuncts(subject));
                }
            }
        }
        return found;
    }

    /** Prepositions whose noun is the one acted on, whatever it is: "gave a grant to the arts". */
    static boolean isDirected(String link) {
        return switch (link) {
            case "to", "against", "with", "on", "for", "into" -> true;
            default -> false;
        };
    }

    /** Prepositions that rather tell where. */
    static boolean isWhere(String link) {
        return switch (link) {
            case "in", "at", "near", "along", "over", "around", "outside", "through" -> true;
            default -> false;
        };
    }
}
