package org.dragoman.event.clause;

import java.util.Set;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Tense, negation and speech at a verb: "will send", "no longer insists", "they would meet, the ministry said". */
public final class Moods {
    private final Clauses clauses;
    private final Sentence sentence;

    public Moods(Clauses clauses) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
    }

    /** Whether a verb is in the future: "will send", "is going to send", "they would send, she said". */
    public boolean isFuture(Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.is("aux")) {
                String word = Clauses.lower(child);
                if (word.equals("will")
                        || word.equals("'ll")
                        || word.equals("shall")
                        || word.equals("wo")
                        || word.equals("’ll")) {
                    return true;
                }
                if (word.equals("would") && isReported(verb)) {
                    return true;
                }
            }
        }
        if (verb.is("xcomp") && clauses.isInfinitive(verb)) {
            Token head = sentence.head(verb);
            return head != null && head.lemma().equals("go") && head.tag().equals("VBG");
        }
        Token head = sentence.head(verb);
        return verb.is("conj") && head != null && head.isVerb() && verb.tag().equals("VB") && isFuture(head);
    }

    /** Whether a verb is negated by itself, its subject or its object: "did not sign", "neither side signed". */
    public boolean isNegated(Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.is("advmod") || child.is("neg")) {
                String word = Clauses.lower(child);
                if (word.equals("not") || word.equals("n't") || word.equals("never") || word.equals("n’t")) {
                    return true;
                }
                if (isNoLongerAt(child)) {
                    return true;
                }
            }
            if (child.is("nsubj") || child.is("obj")) {
                // "no side", "neither side", "neither Peru nor Chile"
                if (isNobody(child)
                        || sentence.children(child).stream()
                                .anyMatch(
                                        c -> (c.is("det") || c.is("cc") && c.index() < child.index()) && isNobody(c))) {
                    return true;
                }
            }
        }
        // "there had been no raid"
        if (verb.isNoun()
                && sentence.has(verb, "expl")
                && sentence.children(verb, "det").stream().anyMatch(Moods::isNobody)) {
            return true;
        }
        Token head = sentence.head(verb);
        // "will not meet or call" negates both; "will not yield, and Chile will help" only the first
        return verb.is("conj")
                && head != null
                && head.isVerb()
                && verb.tag().equals("VB")
                && !sentence.has(verb, "nsubj")
                && !sentence.has(verb, "aux")
                && isNegated(head);
    }

    /** Whether a verb tells what has ended: "no longer insists on". */
    public boolean isNoLonger(Token verb) {
        return sentence.children(verb, "advmod").stream().anyMatch(this::isNoLongerAt);
    }

    private boolean isNoLongerAt(Token adverb) {
        return Clauses.lower(adverb).equals("longer")
                && adverb.index() > 0
                && Clauses.lower(sentence.token(adverb.index() - 1)).equals("no");
    }

    /** "no side", "neither side", "nobody". */
    public static boolean isNobody(Token token) {
        return switch (Clauses.lower(token)) {
            case "no", "neither", "nobody", "none" -> true;
            default -> false;
        };
    }

    /** Whether the verb stands in what someone says. */
    public boolean isReported(Token verb) {
        // "Peru warned it would leave": the parser takes the warning for a subject
        if (sentence.children(verb, "csubj").stream().anyMatch(this::isSpeech)
                && sentence.children(verb, "aux").stream()
                        .anyMatch(a -> Clauses.lower(a).equals("would"))) {
            return true;
        }
        // "they would meet in May, the ministry said"
        if (sentence.children(verb, "parataxis").stream().anyMatch(this::isSpeech)) {
            return true;
        }
        Token at = verb;
        for (int i = 0; i < 3; i++) {
            Token head = sentence.head(at);
            if (head == null) {
                return false;
            }
            // "agreed that they would meet"
            if (at.is("ccomp") && (isSpeech(head) || Set.of("agree", "decide").contains(head.lemma()))) {
                return true;
            }
            if (isSpeech(head) && (at.is("parataxis") || at.is("dep"))) {
                return true;
            }
            at = head;
        }
        return false;
    }

    /** Whether a verb is one of speech. */
    public boolean isSpeech(Token verb) {
        return Trait.SPEAKS.of(verb.lemma());
    }
}
