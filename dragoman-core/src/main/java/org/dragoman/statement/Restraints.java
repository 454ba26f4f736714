package org.dragoman.statement;

import java.util.Set;
import java.util.TreeSet;

/**
 * Tells words that keep from being said what hangs on them: "stopped accusing", "refrained from calling", "was afraid to
 * say". Denied, they let it be said all the more: "never stopped accusing", "was not ashamed to say". The words are listed
 * in {@code restraints.tsv}.
 */
final class Restraints {
    private static final Set<String> RELATIONS = Set.of("xcomp", "advcl", "ccomp", "obl", "acl");
    /** Verbs behind which an infinitive tells what for: "stopped to tell the press". */
    private static final Set<String> ENDINGS = Set.of("cease", "quit", "stop");

    private static final Set<String> WORDS = new TreeSet<>();

    static {
        for (String[] row : Cues.rows("restraints.tsv")) {
            WORDS.add(row[1] + " " + row[0]);
        }
    }

    private Restraints() {}

    /** Whether a cue is held back: "stopped accusing". */
    static boolean hold(Words words, int cue) {
        int above = of(words, cue);
        return above >= 0 && !denied(words, above);
    }

    /** Whether a cue is let loose: "never stopped accusing". */
    static boolean loosen(Words words, int cue) {
        int above = of(words, cue);
        return above >= 0 && denied(words, above);
    }

    private static boolean denied(Words words, int restraint) {
        // "did not stop short of calling"
        return Mood.denied(words, restraint)
                || words.lemma(restraint).equals("short")
                        && words.head(restraint) >= 0
                        && Mood.denied(words, words.head(restraint));
    }

    /** The word that holds a cue back, or -1. */
    private static int of(Words words, int cue) {
        int above = words.head(cue);
        String tag = words.token(cue).tag();
        boolean hangs = above >= 0
                && above < cue
                && (tag.equals("VBG") || tag.equals("VB"))
                && RELATIONS.contains(words.token(cue).relation())
                && words.child(cue, "nsubj") < 0;
        if (!hangs) {
            return -1;
        }
        int adverb = words.child(above, "advmod");
        if (adverb > above && adverb < cue && restrains(words, adverb)) {
            return adverb;
        }
        boolean purpose = tag.equals("VB") && ENDINGS.contains(words.lemma(above));
        return restrains(words, above) && !purpose ? above : -1;
    }

    private static boolean restrains(Words words, int word) {
        String tag = words.token(word).tag();
        String part = words.token(word).isVerb() ? "verb" : tag.startsWith("JJ") ? "adjective" : "adverb";
        return WORDS.contains(part + " " + words.lemma(word));
    }
}
