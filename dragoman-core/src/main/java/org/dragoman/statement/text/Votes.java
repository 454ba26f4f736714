package org.dragoman.statement.text;

/** Finds what courts and councils decide behind the count of votes: "held by nine votes to six that the notice came late". */
public final class Votes {
    /** In words, marks included. */
    private static final int LONGEST = 9;

    private Votes() {}

    /** The "that" which opens what was held, -1 where no count of votes stands between it and the verb. */
    public static int clause(Words words, int verb) {
        int last = Math.min(verb + LONGEST, words.last(words.sentenceIndex(verb)) - 1);
        boolean counted = false;
        for (int w = verb + 1; w <= last && !words.token(w).isVerb(); w++) {
            String lemma = words.lemma(w);
            if (counted && "that".equals(words.text(w))) {
                return w;
            }
            counted |= lemma.equals("vote") || lemma.equals("majority") || lemma.equals("unanimously");
        }
        return -1;
    }
}
