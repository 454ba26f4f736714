package org.dragoman.statement.text;

import java.util.Set;
import java.util.TreeSet;

/**
 * Tells words that keep from being said what hangs on them: "stopped accusing", "refrained from calling", "was afraid to
 * say". Denied, they let it be said all the more: "never stopped accusing", "was not ashamed to say". The words are listed
 * in {@code restraints.tsv}.
 */
public final class Restraints {
    private static final Set<String> RELATIONS = Set.of("xcomp", "advcl", "ccomp", "obl", "obj", "acl");
    /** Verbs behind which an infinitive tells what for: "stopped to tell the press". */
    private static final Set<String> ENDINGS = Set.of("cease", "quit", "stop");

    private static final Set<String> WORDS = new TreeSet<>();
    /** Those that keep nothing from being said, but tell how long it is: "is tired of repeating". */
    private static final Set<String> WEARY = new TreeSet<>();

    static {
        for (String[] row : Cues.rows("restraints.tsv")) {
            WORDS.add(row[1] + " " + row[0]);
            if (row[2].equals("wearies")) {
                WEARY.add(row[1] + " " + row[0]);
            }
        }
    }

    private Restraints() {}

    /** Whether a cue is held back: "stopped accusing". */
    public static boolean hold(Words words, int cue) {
        int above = of(words, cue);
        return above >= 0 && !denied(words, above) && !WEARY.contains(key(words, above));
    }

    /** Whether a cue is let loose: "never stopped accusing". */
    public static boolean loosen(Words words, int cue) {
        int above = of(words, cue);
        return above >= 0 && denied(words, above);
    }

    /** "was not ashamed to speak", "never tired of noting": the verb of speech behind a word that lets it loose, or -1. */
    public static int loosened(Words words, Cues cues, int restraint) {
        if (!restrains(words, restraint) || !denied(words, restraint)) {
            return -1;
        }
        int last = Math.min(restraint + FARTHEST, words.last(words.sentenceIndex(restraint)));
        for (int w = restraint + 1; w <= last; w++) {
            String tag = words.token(w).tag();
            if (tag.equals("VB") || tag.equals("VBG")) {
                Cues.Kind kind = cues.kind(words.token(w), words.lemma(w));
                return kind == Cues.Kind.SPEECH || kind == Cues.Kind.TOPIC ? w : -1;
            }
        }
        return -1;
    }

    /** In words: "ashamed to speak", "tired of always noting". */
    private static final int FARTHEST = 3;

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
        return WORDS.contains(key(words, word));
    }

    private static String key(Words words, int word) {
        String tag = words.token(word).tag();
        String part = words.token(word).isVerb() ? "verb" : tag.startsWith("JJ") ? "adjective" : "adverb";
        return part + " " + words.lemma(word);
    }
}
