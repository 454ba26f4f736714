package org.dragoman.statement.text;

import java.util.Set;
import org.dragoman.statement.Act;

/** Tells whether the words around a cue take back that anything is said: "did not say", "may object", "refused to tell". */
public final class Mood {
    private static final Set<String> NOT = Set.of("not", "never", "n't", "hardly", "neither", "nor");
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");
    private static final Set<String> MAYBE = Set.of("may", "might", "could");
    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> MORE = Set.of("also", "further", "furthermore", "additionally");

    private Mood() {}

    /** "did not offer", "none of them said", "could object". */
    public static boolean negated(Words words, int cue) {
        if (denied(words, cue)) {
            return true;
        }
        for (int child : words.children(cue, "aux")) {
            if (MAYBE.contains(words.lemma(child))) {
                return true;
            }
        }
        int subject = words.child(cue, "nsubj");
        if (subject < 0) {
            return false;
        }
        return NOBODY.contains(words.lemma(subject)) || NOBODY.contains(words.lemma(words.leftmost(subject)));
    }

    /** "did not offer", "never offers". */
    static boolean denied(Words words, int word) {
        for (int child : words.children(word, "advmod")) {
            // "described it as neither this nor that" does describe it.
            boolean behind = child > word
                    && (words.lemma(child).equals("neither")
                            || words.lemma(child).equals("nor"));
            if (NOT.contains(words.lemma(child)) && !behind) {
                return true;
            }
        }
        return false;
    }

    /** "refused to say", "plans to announce": the words are yet to come, or never will. "I would like to say" says it. */
    public static boolean ahead(Words words, Cues cues, int cue) {
        int above = words.head(cue);
        boolean infinitive = words.token(cue).is("xcomp") && words.child(cue, "mark") >= 0;
        if (!infinitive || above < 0 || first(words, above)) {
            return false;
        }
        return cues.act(words.token(above), words.lemma(above)) == Act.INTENTION;
    }

    /** "I would like to note", "never tires of noting": the verb of speech below a wish or the like; else the cue itself. */
    public static int spoken(Words words, Cues cues, int cue) {
        int loosened = Restraints.loosened(words, cues, cue);
        if (loosened >= 0) {
            return loosened;
        }
        Cues.Kind kind = cues.kind(words.token(cue), words.lemma(cue));
        if (kind == Cues.Kind.SPEECH || !first(words, cue)) {
            return cue;
        }
        for (int below : words.children(cue, "xcomp")) {
            if (cues.kind(words.token(below), words.lemma(below)) == Cues.Kind.SPEECH) {
                return below;
            }
        }
        return cue;
    }

    private static boolean first(Words words, int verb) {
        int subject = words.child(verb, "nsubj");
        return subject >= 0 && FIRST.contains(words.lemma(subject));
    }

    /** "She also noticed that prices fell": what is added to earlier remarks is a remark. */
    public static boolean adds(Words words, int cue) {
        for (int child : words.children(cue, "advmod")) {
            if (MORE.contains(words.lemma(child))) {
                return words.child(cue, "ccomp") >= 0;
            }
        }
        return false;
    }

    /** "If Norway objects, talks will end", "Let us recall": nothing is said yet, or by nobody but the author. */
    public static boolean supposed(Words words, int cue) {
        for (int mark : words.children(cue, "mark")) {
            String lemma = words.lemma(mark);
            if (lemma.equals("if") || lemma.equals("unless")) {
                return true;
            }
        }
        int above = words.head(cue);
        return above >= 0
                && words.lemma(above).equals("let")
                && words.token(cue).tag().equals("VB")
                && "us".equalsIgnoreCase(words.text(above + 1));
    }

    /** "They will tell you that all is well": the author foresees it. */
    public static boolean future(Words words, int cue) {
        for (int auxiliary : words.children(cue, "aux")) {
            boolean will = words.lemma(auxiliary).equals("will")
                    && words.token(auxiliary).tag().equals("MD");
            if (will && words.child(cue, "ccomp") >= 0 && !first(words, cue)) {
                return true;
            }
        }
        return false;
    }

    /** "We would have told them": nobody did. */
    public static boolean unreal(Words words, int cue) {
        boolean would = false;
        boolean have = false;
        for (int auxiliary : words.children(cue, "aux")) {
            would |= words.lemma(auxiliary).equals("would")
                    || words.lemma(auxiliary).equals("could");
            have |= words.lemma(auxiliary).equals("have");
        }
        return would && have;
    }

    private static final Set<String> DUTIES = Set.of("should", "must", "ought");

    /** "Critics should look at the map and ask why": what someone ought to say is not said; "we must say" says it. */
    public static boolean obliged(Words words, int cue) {
        int verb = cue;
        for (int steps = 0; steps < DEEPEST && words.token(verb).tag().equals("VB"); steps++) {
            for (int auxiliary : words.children(verb, "aux")) {
                if (words.token(auxiliary).tag().equals("MD")) {
                    return DUTIES.contains(words.lemma(auxiliary)) && !first(words, verb);
                }
            }
            if (!words.token(verb).is("conj") || words.child(verb, "nsubj") >= 0) {
                return false;
            }
            verb = words.head(verb);
        }
        return false;
    }

    private static final int DEEPEST = 4;

    private static final Set<String> NAMED = Set.of("name", "identify", "quote");

    /** "a skipper who asked not to be named": a wish of who speaks, for the sake of the report. */
    public static boolean hidden(Words words, int cue) {
        String lemma = words.lemma(cue);
        if (!lemma.equals("ask") && !lemma.equals("request") && !lemma.equals("insist") && !lemma.equals("demand")) {
            return false;
        }
        int named = Math.max(words.child(cue, "xcomp"), words.child(cue, "ccomp"));
        return named >= 0
                && (NAMED.contains(words.lemma(named)) && negated(words, named)
                        || words.lemma(named).equals("withhold"));
    }

    /** "answering a question about the visit": what is asked is not told by whoever answers. */
    public static boolean questioned(Words words, int cue) {
        int object = words.child(cue, "obj");
        return words.lemma(cue).equals("answer")
                && object >= 0
                && words.lemma(object).equals("question");
    }

    /** "Do they think that we forgot?", "Who fears a road?": a question tells nothing of what it asks. */
    public static boolean interrogative(Words words, int cue) {
        int end = words.last(words.sentenceIndex(cue));
        end -= end > cue && Quotations.isMark(words.token(end).text()) ? 1 : 0;
        int subject = words.child(cue, "nsubj");
        if (!words.token(end).text().equals("?")) {
            return false;
        }
        int first = words.first(words.sentenceIndex(cue));
        first += Quotations.isMark(words.token(first).text()) ? 1 : 0;
        if (words.token(first).tag().equals("WP") && (subject == first || words.head(cue) == first)) {
            return true;
        }
        if (subject < 0 || subject > cue) {
            return false;
        }
        for (int auxiliary : words.children(cue, "aux")) {
            if (auxiliary < words.leftmost(subject)) {
                return true;
            }
        }
        return false;
    }

    /** "recommends that the board consider it": what a bare form behind a demand names is yet to come. */
    public static boolean demanded(Words words, Cues cues, int cue) {
        int above = words.token(cue).is("ccomp") ? words.head(cue) : -1;
        int subject = words.child(cue, "nsubj");
        String noun = subject < 0 ? "" : words.token(subject).tag();
        String tag = words.token(cue).tag();
        // A parser takes the bare form for one of many at times.
        boolean bare = tag.equals("VB") || tag.equals("VBP") && (noun.equals("NN") || noun.equals("NNP"));
        return above >= 0
                && bare
                && subject >= 0
                && words.child(cue, "aux") < 0
                && words.child(cue, "mark") >= 0
                && cues.act(words.token(above), words.lemma(above)) == Act.DEMAND;
    }

    /** "did not rule out a complaint", "does not exclude": what is not shut out is said to be possible. */
    public static boolean leavesOpen(Words words, int cue) {
        String lemma = words.lemma(cue);
        if (lemma.equals("exclude") || lemma.equals("preclude")) {
            return true;
        }
        int out = words.child(cue, "compound:prt");
        return lemma.equals("rule") && out >= 0 && words.lemma(out).equals("out");
    }
}
