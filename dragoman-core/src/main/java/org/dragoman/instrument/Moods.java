package org.dragoman.instrument;

import java.util.Locale;
import java.util.Set;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Tells whether an act is said to have been done: what has not happened is not recorded as done. */
final class Moods {
    static final String PLANNED = "planned";
    private static final String NOT = "not ";
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "whether");
    private static final Set<String> NOBODY = Set.of("neither", "none", "nobody", "no");
    private static final Set<String> MEANS = Set.of("with", "by", "through");
    private static final int REACH = 4;

    private Moods() {}

    /** "did not sign", "will sign", "agreed to sign", "is to be signed", "refused to sign", "if they sign". */
    static String of(String act, Token verb, Sentence sentence) {
        for (Token child : sentence.children(verb)) {
            String word = child.text().toLowerCase(Locale.ROOT);
            if (NEGATIONS.contains(word) || word.equals("without")) {
                return NOT + act;
            }
            boolean before = word.equals("before")
                    && (verb.tag().equals("VBZ") || verb.tag().equals("VBP"));
            if (child.is("mark") && (before || CONDITIONS.contains(word))) {
                return PLANNED;
            }
        }
        if (sentence.children(verb, "nsubj").stream().anyMatch(subject -> isNobody(subject, sentence))) {
            return NOT + act;
        }
        boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        // "the treaty, which expires in May", "the truce begins on Friday"
        boolean ahead = act.equals("expired") || act.equals("in force") && Words.is("beginning", verb);
        if (isModal(verb, sentence) || present && ahead) {
            return PLANNED;
        }
        boolean unless = sentence.children(verb, "advcl").stream()
                .flatMap(clause -> sentence.children(clause, "mark").stream())
                .anyMatch(mark -> mark.text().equals("unless"));
        if (unless && !verb.tag().equals("VBD") && !sentence.has(verb, "aux")) {
            // "it is extended unless one of them objects"
            return PLANNED;
        }
        Token head = sentence.head(verb);
        if (verb.tag().equals("VBG") && isUrged(verb, sentence)) {
            return PLANNED;
        }
        if (isInfinitive(verb, sentence)) {
            if (head != null && Words.is("refusal", head)) {
                return NOT + act;
            }
            Token before = beforeInfinitive(verb, sentence);
            boolean intended = head != null && Words.is("intention", head)
                    // "will meet to carry out the accord"
                    || head != null && (verb.is("advcl") || verb.is("xcomp")) && isModal(head, sentence)
                    || before != null && Words.is("intention", before)
                    // "a treaty to be signed in May"
                    || verb.is("acl");
            return intended ? PLANNED : act;
        }
        // "They will meet and sign": the second verb shares the mood of the first.
        boolean shared = verb.is("conj") && head != null && head.isVerb() && !hasOwnMood(verb, sentence);
        return shared && head != null && isModal(head, sentence) && head.tag().equals(verb.tag()) ? PLANNED : act;
    }

    /** "the signing was postponed", "they called for the ratification". */
    static String ofNoun(String act, Token noun, Sentence sentence) {
        if (isUrged(noun, sentence)) {
            return PLANNED;
        }
        Token verb = clause(noun, sentence);
        if (verb == null) {
            return act;
        }
        boolean subject = noun.is("nsubj");
        // "will be celebrated with the signing of a treaty"
        boolean means = noun.is("obl") && MEANS.contains(Phrases.preposition(sentence, noun));
        if ((subject || means) && isModal(verb, sentence)) {
            return PLANNED;
        }
        return Words.is("deferral", verb) && (noun.is("obj") || subject || noun.is("obl")) ? PLANNED : act;
    }

    /** "stressed the importance of the implementation", "the need to follow up the ratification": it is to come. */
    private static boolean isUrged(Token noun, Sentence sentence) {
        Token at = noun;
        for (int i = 0; i < REACH; i++) {
            Token head = sentence.head(at);
            boolean below = at.is("nmod") || at.is("obj") || at.is("acl") || at.is("conj");
            if (head == null || !below) {
                return false;
            }
            if (Words.is("urgency", head)) {
                return true;
            }
            at = head;
        }
        return false;
    }

    /** "Neither of them signed it", "no state ratified it". */
    private static boolean isNobody(Token subject, Sentence sentence) {
        return NOBODY.contains(subject.text().toLowerCase(Locale.ROOT))
                || sentence.children(subject, "det").stream()
                        .anyMatch(child -> NOBODY.contains(child.text().toLowerCase(Locale.ROOT)));
    }

    private static @Nullable Token clause(Token noun, Sentence sentence) {
        Token head = sentence.head(noun);
        return head != null && head.isVerb() ? head : null;
    }

    private static boolean isModal(Token verb, Sentence sentence) {
        return sentence.children(verb, "aux").stream().anyMatch(child -> Words.is("modal", child));
    }

    private static boolean isInfinitive(Token verb, Sentence sentence) {
        return sentence.children(verb).stream().anyMatch(child -> child.tag().equals("TO") && !child.is("case"));
    }

    private static boolean hasOwnMood(Token verb, Sentence sentence) {
        return !sentence.children(verb, "aux").isEmpty() || isInfinitive(verb, sentence);
    }

    /** "are to sign", "is due to be signed": the word before "to". */
    private static @Nullable Token beforeInfinitive(Token verb, Sentence sentence) {
        for (int i = verb.index() - 1; i > 0 && i >= verb.index() - REACH; i--) {
            if (sentence.token(i).tag().equals("TO")) {
                return sentence.token(i - 1);
            }
        }
        return null;
    }
}
