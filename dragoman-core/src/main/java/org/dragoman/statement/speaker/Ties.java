package org.dragoman.statement.speaker;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.dragoman.statement.Act;
import org.dragoman.statement.Statement.Position;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Subjects;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word of a content that judges one actor, from {@code polarities.tsv}: what the actor is said to do
 * ("Norway violates the treaty"), to be ("is a reliable partner") or to have ("Norway's unbiased position"), and what
 * the speaker does for it ("we support Norway"). Words that only stand near an actor judge nobody.
 */
final class Ties {
    private static final int DEEPEST = 4;

    private final Words words;
    private final Cues cues;
    private final Found.Piece piece;
    private final Map<String, Position> polarities;

    /**
     * A word that judges.
     *
     * @param word its place
     * @param position what it says of the actor
     */
    record Tie(int word, Position position) {}

    /** The table of polarities: by part and word. */
    static Map<String, Position> polarities() {
        Map<String, Position> polarities = new TreeMap<>();
        for (String[] row : Cues.rows("polarities.tsv")) {
            polarities.put(row[1] + " " + row[0], Position.valueOf(row[2].toUpperCase(Locale.ROOT)));
        }
        return polarities;
    }

    Ties(Words words, Cues cues, Map<String, Position> polarities, Found.Piece piece) {
        this.words = words;
        this.cues = cues;
        this.polarities = polarities;
        this.piece = piece;
    }

    /**
     * The word that judges the actor whose mention a word heads, or null.
     *
     * @param head the word
     * @param spoken whether a word stands for the speaker: only what the speaker does supports or thanks
     */
    @Nullable
    Tie of(int head, IntPredicate spoken) {
        String relation = words.token(head).relation();
        int above = words.head(head);
        if (above < 0 || !piece.covers(above)) {
            return null;
        }
        if (relation.equals("nsubj")) {
            return !infinitive(above) && free(above) ? does(above, 0) : null;
        }
        boolean noun = words.token(above).isNoun();
        boolean owner = relation.equals("nmod:poss")
                || relation.equals("compound")
                || relation.equals("amod")
                || words.marked(head, "by");
        Tie tie = noun && owner ? owns(above) : null;
        // "the aggression of Norway"
        if (noun && relation.startsWith("nmod") && words.marked(head, "of")) {
            Tie own = owns(above);
            tie = blames(own) ? own : null;
        }
        // "Norway's stance is unacceptable", "ties between Norway and Sweden are strong"
        boolean subject = words.token(above).relation().equals("nsubj") && words.head(above) >= 0;
        if (tie == null && noun && subject && (owner || words.marked(head, "of") || words.marked(head, "between"))) {
            tie = free(words.head(above)) ? does(words.head(above), 0) : null;
        }
        return tie == null ? receives(head, above, spoken) : tie;
    }

    /** "big enough for both to succeed": nobody is said to. */
    private boolean infinitive(int verb) {
        for (int mark : words.children(verb, "mark")) {
            if (words.lemma(mark).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** "called Norway a threat": what the cue itself says the actor is; null for none. */
    @Nullable
    Tie named(int cue) {
        if (!NAMING.contains(words.lemma(cue)) || negated(cue)) {
            return null;
        }
        for (String relation : new String[] {"xcomp", "obj", "obl", "ccomp"}) {
            for (int child : words.children(cue, relation)) {
                Tie tie = piece.covers(child) ? judged(child) : null;
                Tie own = tie == null && piece.covers(child) ? owns(child) : tie;
                if (own != null && own.position() != Position.SUPPORT) {
                    return own;
                }
            }
        }
        return null;
    }

    private static final Set<String> NAMING =
            Set.of("brand", "call", "consider", "deem", "denounce", "describe", "label", "regard", "see", "view");

    /** "violates", "poses a threat", "is a reliable partner", "continues to meddle", "must open". */
    private @Nullable Tie does(int predicate, int depth) {
        if (depth > DEEPEST || !piece.covers(predicate)) {
            return null;
        }
        Tie modal = modal(predicate);
        if (modal != null) {
            return modal;
        }
        if (negated(predicate)) {
            return null;
        }
        Tie own = judged(predicate);
        boolean bare = words.token(predicate).isVerb() && own != null && own.position() == Position.SUPPORT;
        if (own != null && !bare) {
            return own;
        }
        for (int modifier : words.children(predicate, "amod")) {
            Tie tie = judged(modifier);
            if (tie != null) {
                return tie;
            }
        }
        if (words.token(predicate).isVerb()) {
            for (int object : words.children(predicate, "obj")) {
                Tie tie = LIGHT.contains(words.lemma(predicate)) ? owns(object) : null;
                if (tie != null && tie.position() != Position.SUPPORT) {
                    return tie;
                }
            }
            for (int complement : words.children(predicate, "xcomp")) {
                Tie tie = END.contains(words.lemma(predicate)) ? null : does(complement, depth + 1);
                if (tie != null) {
                    return tie;
                }
            }
        }
        for (int joined : words.children(predicate, "conj")) {
            Tie tie = words.child(joined, "nsubj") < 0 ? does(joined, depth + 1) : null;
            if (tie != null) {
                return tie;
            }
        }
        return null;
    }

    private static final Set<String> LIGHT = Set.of(
            "carry",
            "commit",
            "conduct",
            "have",
            "launch",
            "make",
            "play",
            "pose",
            "represent",
            "show",
            "take",
            "wage");
    private static final Set<String> END = Set.of("avoid", "cease", "drop", "end", "prevent", "stop");

    /** "Norway must open the harbour" demands. */
    private @Nullable Tie modal(int predicate) {
        for (int auxiliary : words.children(predicate, "aux")) {
            String lemma = words.lemma(auxiliary);
            if (lemma.equals("must") || lemma.equals("should")) {
                return new Tie(auxiliary, Position.DEMAND);
            }
        }
        return null;
    }

    /** A noun that judges, or one with such an adjective: "Norway's aggression", "Norway's unbiased position". */
    private @Nullable Tie owns(int noun) {
        if (negated(noun)) {
            return null;
        }
        Tie own = judged(noun);
        // "Norway's largest partner" is someone else.
        if (own != null && own.position() != Position.SUPPORT && !OTHERS.contains(words.lemma(noun))) {
            return own;
        }
        for (int modifier : words.children(noun, "amod")) {
            Tie tie = OTHERS.contains(words.lemma(noun)) ? null : judged(modifier);
            if (tie != null) {
                return tie;
            }
        }
        return null;
    }

    /** Nouns that name someone by whom he is one to. */
    private static final Set<String> OTHERS =
            Set.of("adversary", "ally", "aggressor", "brother", "enemy", "friend", "invader", "partner", "rival");

    private static boolean blames(@Nullable Tie tie) {
        return tie != null && (tie.position() == Position.ACCUSE || tie.position() == Position.CRITICISE);
    }

    /** "We support Norway", "thanked Norway", "help for Norway": the speaker does it. */
    private @Nullable Tie receives(int head, int above, IntPredicate spoken) {
        String relation = words.token(head).relation();
        if (words.token(above).isNoun()) {
            Tie given = judged(above);
            boolean to = words.marked(head, "to") || words.marked(head, "for") || words.marked(head, "with");
            int verb = words.head(above);
            return given != null
                            && given.position() == Position.SUPPORT
                            && to
                            && !negated(above)
                            && (verb < piece.first() || verb > piece.last() || acts(verb, spoken))
                    ? given
                    : null;
        }
        // "We will provide support to Norway"
        if (relation.startsWith("obl") && (words.marked(head, "to") || words.marked(head, "for"))) {
            int object = words.child(above, "obj");
            Tie given = object < 0 || negated(above) ? null : judged(object);
            boolean supports = given != null && given.position() == Position.SUPPORT && acts(above, spoken);
            return supports ? given : null;
        }
        if (!relation.startsWith("obj") || !words.token(above).isVerb() || negated(above) || !acts(above, spoken)) {
            return null;
        }
        Tie own = judged(above);
        if (own != null && own.position() == Position.SUPPORT) {
            return own;
        }
        Act act = cues.act(words.token(above), words.lemma(above));
        Position position = act == null ? Position.NEUTRAL : act.position();
        return position == Position.NEUTRAL || position == Position.PROMISE || position == Position.DENY
                ? null
                : new Tie(above, position);
    }

    /** Whether the speaker does what a verb tells of: as its subject, or by a verb above it. */
    private boolean acts(int verb, IntPredicate spoken) {
        int subject = Subjects.of(words, verb);
        int at = verb;
        for (int steps = 0; subject < 0 && steps < DEEPEST; steps++) {
            at = words.head(at);
            if (at < 0 || !piece.covers(at)) {
                return !others(verb);
            }
            subject = Subjects.of(words, at);
        }
        return subject >= 0 && spoken.test(subject);
    }

    /** "expects Norway to support Sweden": someone else stands before the verb. */
    private boolean others(int verb) {
        for (int w = piece.first(); w < verb; w++) {
            if (words.token(w).is("obj") || words.token(w).is("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Tie judged(int word) {
        String tag = words.token(word).tag();
        String part = words.token(word).isVerb()
                ? "verb "
                : tag.startsWith("JJ") ? "adjective " : tag.equals("NN") || tag.equals("NNS") ? "noun " : "";
        // "was hacked", "felt obstructed": the one to whom it is done does not do it.
        boolean suffers = words.token(word).isVerb()
                && (words.child(word, "aux:pass") >= 0 || tag.equals("VBN") && words.child(word, "aux") < 0);
        Position position = suffers ? null : polarities.get(part + words.lemma(word));
        return position == null || negated(word) ? null : new Tie(word, position);
    }

    /** Whether a predicate is told as a fact: under no "if", and not as another's words inside these. */
    private boolean free(int predicate) {
        int at = predicate;
        for (int steps = 0; at >= 0 && piece.covers(at) && steps < 2 * DEEPEST; steps++) {
            for (int mark : words.children(at, "mark")) {
                if (words.lemma(mark).equals("if") || words.lemma(mark).equals("whether")) {
                    return false;
                }
            }
            int above = words.head(at);
            boolean reported = above >= 0
                    && piece.covers(above)
                    && words.token(at).is("ccomp")
                    && cues.act(words.token(above), words.lemma(above)) != null;
            if (reported) {
                return false;
            }
            at = above;
        }
        return true;
    }

    private boolean negated(int word) {
        for (String relation : new String[] {"advmod", "det", "neg"}) {
            for (int child : words.children(word, relation)) {
                if (NO.contains(words.lemma(child))) {
                    return true;
                }
            }
        }
        for (int auxiliary : words.children(word, "aux")) {
            String lemma = words.lemma(auxiliary);
            if (lemma.equals("may") || lemma.equals("might") || lemma.equals("could") || lemma.equals("would")) {
                return true;
            }
        }
        // "to combat interference": what is fought is not blamed on those who fight it.
        int at = word;
        for (int steps = 0; steps < 2 && at >= 0; steps++) {
            int above = words.head(at);
            if (above >= 0
                    && AGAINST.contains(words.lemma(above))
                    && !words.token(at).is("nsubj")) {
                return true;
            }
            for (int mark : words.children(at, "case")) {
                if (AGAINST.contains(words.lemma(mark))) {
                    return true;
                }
            }
            at = above;
        }
        return false;
    }

    private static final Set<String> NO = Set.of("not", "never", "no", "n't", "neither", "hardly", "longer");

    private static final Set<String> AGAINST = Set.of(
            "against",
            "avoid",
            "combat",
            "counter",
            "end",
            "eliminate",
            "fight",
            "halt",
            "oppose",
            "overcome",
            "prevent",
            "reduce",
            "reject",
            "resist",
            "stop",
            "without");
}
