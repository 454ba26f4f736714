package org.dragoman.statement.text;

import java.util.Set;

/** Finds what something is called that a relative pronoun stands for: "a plan which both towns had called unworkable". */
public final class Namings {
    private static final Set<String> VERBS = Set.of("brand", "call", "consider", "deem", "dub", "label", "term");
    private static final Set<String> OPENING = Set.of("JJ", "JJR", "JJS", "DT", "NN", "NNS", "RB", "VBN");
    /** In words. */
    private static final int LONGEST_CLAUSE = 12;

    private static final int LONGEST_NAME = 8;

    private Namings() {}

    /** The last word of what stands behind the verb and names, or -1 where nothing does. */
    public static int end(Words words, int cue) {
        if (!words.token(cue).isVerb() || !VERBS.contains(words.lemma(cue)) || !relative(words, cue)) {
            return -1;
        }
        int last = words.last(words.sentenceIndex(cue));
        int end = cue;
        boolean quoted = false;
        for (int w = cue + 1; w <= last && w <= cue + LONGEST_NAME; w++) {
            String text = words.token(w).text();
            if (Quotations.isMark(text)) {
                quoted = !quoted;
                end = w;
                if (!quoted) {
                    break;
                }
                continue;
            }
            boolean opens = w > cue + 1 || OPENING.contains(words.token(w).tag());
            if (!quoted && (!opens || words.token(w).is("punct") || words.finite(w) || stops(words, w))) {
                break;
            }
            end = w;
        }
        return end > cue && !quoted ? end : -1;
    }

    /** "called unworkable in March", "called a trap when it came": with a preposition something else begins. */
    private static boolean stops(Words words, int w) {
        String tag = words.token(w).tag();
        return tag.startsWith("W")
                || tag.equals("PRP")
                || tag.equals("IN") && !words.lemma(w).equals("of");
    }

    /** Whether the pronoun that opens the verb's clause stands for what is called so. */
    private static boolean relative(Words words, int cue) {
        for (int w = cue - 1; w >= Math.max(0, cue - LONGEST_CLAUSE); w--) {
            String tag = words.token(w).tag();
            if (words.token(w).is("punct") || words.sentenceIndex(w) != words.sentenceIndex(cue)) {
                return false;
            }
            if (tag.equals("WDT") || tag.equals("WP")) {
                // "who called", "which called": a pronoun right before the verb is its subject.
                return !words.token(w).is("nsubj") && !words.lemma(w).equals("who");
            }
        }
        return false;
    }
}
