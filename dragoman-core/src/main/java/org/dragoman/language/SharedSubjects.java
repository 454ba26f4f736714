package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives a verb of speech to the one who spoke before: <em>The premier denied that Chile was arming rebels and accused its
 * guards of theft</em>. "was" cannot serve "accused" as it serves "arming", so the verb is joined to "denied", though it
 * stands nearer to the other.
 */
final class SharedSubjects {
    private static final Set<String> SPEECH = Set.of(
            "accuse",
            "add",
            "announce",
            "appeal",
            "assure",
            "blame",
            "call",
            "caution",
            "claim",
            "condemn",
            "confirm",
            "congratulate",
            "criticise",
            "criticize",
            "declare",
            "demand",
            "denounce",
            "deny",
            "describe",
            "dismiss",
            "emphasise",
            "emphasize",
            "express",
            "insist",
            "invite",
            "pledge",
            "praise",
            "promise",
            "reiterate",
            "reject",
            "repeat",
            "say",
            "stress",
            "tell",
            "thank",
            "threaten",
            "urge",
            "vow",
            "warn",
            "welcome");

    private SharedSubjects() {}

    /** The same words, with verbs of speech joined to those of their subject; the same list where none was misplaced. */
    static List<Token> found(List<Token> tokens) {
        List<Token> mended = tokens;
        for (Token token : tokens) {
            int speech = isSpeech(token) && token.is("conj") && token.head() >= 0 ? above(tokens, token) : -1;
            if (speech >= 0) {
                mended = mended == tokens ? new ArrayList<>(tokens) : mended;
                mended.set(token.index(), token.under(speech, "conj").tagged("VBD"));
            }
        }
        return mended;
    }

    private static boolean isSpeech(Token token) {
        return (token.tag().equals("VBD") || token.tag().equals("VBN")) && SPEECH.contains(token.lemma());
    }

    /** The verb of speech whose clause another is joined to, and cannot share the auxiliary of; else -1. */
    private static int above(List<Token> tokens, Token verb) {
        Token beside = tokens.get(verb.head());
        if (beside.index() > verb.index()
                || SPEECH.contains(beside.lemma())
                || !beside.tag().equals("VBG")
                        && !beside.tag().equals("VB")
                        && !beside.tag().equals("VBZ")
                || has(tokens, verb, "nsubj")
                || has(tokens, verb, "aux")
                || !has(tokens, beside, "nsubj")
                || !beside.tag().equals("VBZ") && !has(tokens, beside, "aux")) {
            return -1;
        }
        Token head = beside.head() < 0 ? beside : tokens.get(beside.head());
        // "denied reports that …"
        Token speech = head.isNoun() && head.is("obj") && head.head() >= 0 ? tokens.get(head.head()) : head;
        boolean told = beside.is("ccomp") || !speech.equals(head) && beside.is("acl");
        return told && isSpeech(speech) && has(tokens, speech, "nsubj") ? speech.index() : -1;
    }

    private static boolean has(List<Token> tokens, Token head, String relation) {
        return tokens.stream().anyMatch(t -> t.head() == head.index() && t.is(relation));
    }
}
