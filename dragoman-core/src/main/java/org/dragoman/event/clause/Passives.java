package org.dragoman.event.clause;

import java.util.Set;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Which verbs are passive, with what tells it and without: "was shelled", "a town shelled by", "Premier Arrested in Lima". */
final class Passives {
    private static final int DEPTH = 6;

    /** Words before a clause that may lack its subject and "be": "if convicted". */
    private static final Set<String> SHORTENED = Set.of("if", "once", "unless", "until", "when");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Subjects subjects;

    Passives(Clauses clauses, Subjects subjects) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.subjects = subjects;
    }

    boolean isPassive(Token verb) {
        return isPassive(verb, 0);
    }

    private boolean isPassive(Token verb, int depth) {
        boolean subject = false;
        boolean auxiliary = false;
        for (Token child : sentence.children(verb)) {
            if (child.relation().equals("nsubj:pass") || child.relation().equals("aux:pass")) {
                return true;
            }
            subject |= child.is("nsubj");
            auxiliary |= child.is("aux");
        }
        boolean bare = !subject && !auxiliary && !sentence.has(verb, "obj");
        // "the suspects arrested in May": tagged as past, but nobody stands before it who could do it
        if (verb.relation().equals("acl")
                && bare
                && verb.tag().equals("VBD")
                && !sentence.has(verb, "xcomp")
                && !sentence.has(verb, "ccomp")
                && isBelowVerb(verb)) {
            return true;
        }
        // "ordered the sailors freed": the parser takes the sailors for the subject of the participle
        if (verb.tag().equals("VBN")
                && subject
                && !auxiliary
                && (verb.is("xcomp") || verb.is("ccomp") || verb.is("dep"))
                && !sentence.has(verb, "obj")
                && !sentence.has(verb, "mark")) {
            return true;
        }
        // "refugees admitted to Peru are sick": the parser takes the noun for the participle's subject
        if (verb.is("csubj")
                && verb.tag().equals("VBN")
                && !auxiliary
                && !sentence.has(verb, "obj")
                && !sentence.has(verb, "mark")) {
            return true;
        }
        if (isHeadlinePassive(verb, subject, auxiliary)) {
            return true;
        }
        if (!verb.tag().equals("VBN") || subject) {
            return false;
        }
        // "captured by Chile, the port", "arrested in May, he"
        if (verb.is("advcl") && bare) {
            return true;
        }
        // "faces a trial and, if convicted, a fine"
        if (verb.is("dep") && bare && isMarked(verb, SHORTENED)) {
            return true;
        }
        Token head = sentence.head(verb);
        if (verb.is("acl") && !auxiliary) {
            return clauses.misjoinedSubject(verb) == null && !subjects.isVerbOfAll(verb);
        }
        if (verb.is("amod")) {
            return true;
        }
        // "Backed by the army, the premier resigned": the parser may take the participle for an adverb
        if (verb.is("advmod") && bare && head != null && head.isVerb() && head.index() > verb.index()) {
            return sentence.children(verb, "obl").stream().anyMatch(c -> clauses.hasCase(c, "by"));
        }
        // "felt threatened", "want the ban lifted"
        if (verb.is("xcomp") && !auxiliary && !clauses.isInfinitive(verb)) {
            return true;
        }
        return verb.is("conj")
                && !auxiliary
                && head != null
                && head.isVerb()
                && depth < DEPTH
                && isPassive(head, depth + 1);
    }

    /** "Peruvian Premier Arrested in Lima", "Senator Accused of Lying": a headline drops the verb "be". */
    private boolean isHeadlinePassive(Token verb, boolean subject, boolean auxiliary) {
        return subject
                && !auxiliary
                && (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
                && sentence.head(verb) == null
                && Trait.SUFFERED.of(verb.lemma())
                && sentence.children(verb).stream()
                        .noneMatch(c -> c.is("obj") || Clauses.isClausal(c) && !isMarked(c, Set.of("of")))
                && !sentence.token(sentence.size() - 1).text().matches("[.!?\"”]");
    }

    private boolean isMarked(Token clause, Set<String> words) {
        return sentence.children(clause, "mark").stream().anyMatch(m -> words.contains(Clauses.lower(m)));
    }

    private boolean isBelowVerb(Token clause) {
        Token at = sentence.head(clause);
        for (int i = 0; i < DEPTH && at != null && !at.isVerb(); i++) {
            at = sentence.head(at);
        }
        return at != null && at.isVerb();
    }
}
