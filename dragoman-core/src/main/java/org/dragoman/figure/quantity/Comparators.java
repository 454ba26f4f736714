package org.dragoman.figure.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.figure.Figure;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * How a number relates to the truth ("more than", "about") and which way the measure moved ("rose", "a fall of").
 * The words are in {@code comparators.tsv}.
 */
final class Comparators {
    /** The longest phrase: "on the order of". */
    private static final int MOST_PIECES = 5;
    /** How far back a verb of change may stand: "rose in the same period by more than 5 percent". */
    private static final int REACH = 4;

    /** "rose above $90": a mark that was passed, not the size of the change. */
    private static final Set<String> LEVELS = Set.of("above", "below", "past", "beyond");

    private static final Set<String> MORE = Set.of("more", "higher", "larger", "bigger", "greater");
    /** What stands before "over" where it means more than. */
    private static final Set<String> EXTENT = Set.of(
            "for",
            "just",
            "well",
            "after",
            "of",
            "by",
            "was",
            "is",
            "were",
            "are",
            "be",
            "in",
            "a",
            "the",
            "to",
            "with",
            "lasted",
            "lasting",
            "lasts",
            "took",
            "takes",
            "take",
            "spent",
            "spend",
            "served",
            "waited",
            ",",
            "little",
            "some",
            "slightly",
            "than",
            "and",
            "within",
            "ago");

    private static final Set<String> HIGHER = Set.of("higher", "stronger", "firmer");
    private static final Set<String> LOWER = Set.of("lower", "weaker", "softer");
    private static final Set<String> LESS = Set.of("less", "lower", "smaller", "fewer");

    /** Verbs that make one with "up": "make up", "take up". */
    private static final Set<String> COMPOUNDING = Set.of(
            "make", "take", "use", "eat", "give", "put", "free", "buy", "set", "open", "snap", "soak", "swallow", "add",
            "hold", "build", "save", "offer", "cough", "gobble", "mop", "sign", "round", "line", "serve");

    private static final Set<String> BETWEEN = Set.of("a", "an", "the", "of", "by", "double", "another", "further");

    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> after = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    /** Verbs that take what is counted as an object: "cut 5 jobs" moves no measure, "cut rates by 5 percent" does. */
    private final Map<String, String> transitive = new HashMap<>();

    Comparators() {
        for (String[] row : Table.read(Figure.class, "comparators.tsv").rows()) {
            Map<String, String> side = switch (row[1]) {
                case "before" -> before;
                case "after" -> after;
                case "word" -> words;
                case "transitive" -> transitive;
                default -> throw new IllegalStateException("comparators.tsv has no side " + row[1]);
            };
            side.put(row[0].replace(" ", ""), row[2]);
        }
    }

    String change(Draft draft, List<Piece> pieces, Sentence sentence) {
        String direction = direction(draft, pieces, sentence);
        direction = direction == null ? than(draft, pieces) : direction;
        direction = direction == null ? behind(draft, pieces, sentence) : direction;
        if (direction != null) {
            return direction;
        }
        String comparator = "=";
        int at = draft.first - 1;
        // "just under", "well over the"
        for (int round = 0; round < 3 && at >= 0; round++) {
            // "handed over four prisoners": a part of the verb
            boolean particle = sentence.token(pieces.get(at).token()).is("compound")
                    && pieces.get(at).is("over");
            Phrase phrase = particle || isSpan(at, draft, pieces) ? null : phraseBefore(pieces, at);
            if (phrase != null) {
                comparator = stronger(comparator, phrase.change);
                at = phrase.first - 1;
            } else if (BETWEEN.contains(pieces.get(at).lower())
                    || pieces.get(at).is("to")
                    || pieces.get(at).is("from")) {
                at--;
            } else {
                break;
            }
        }
        String following = phraseAfter(pieces, draft.last + 1);
        return following == null ? comparator : stronger(comparator, following);
    }

    /** "will spend it on roads over three years": in the course of them; but "for over three years" is longer. */
    private static boolean isSpan(int at, Draft draft, List<Piece> pieces) {
        return draft.unit != null
                && draft.unit.isDuration()
                && pieces.get(at).is("over")
                && at > 0
                && !EXTENT.contains(pieces.get(at - 1).lower());
    }

    /** A bound says more than "about", and "about" more than nothing. */
    private static String stronger(String one, String other) {
        if (one.equals("=")) {
            return other;
        }
        return one.equals("~") && !other.equals("=") ? other : one;
    }

    /** Whether a verb or particle of change governs this quantity, whichever preposition stands between. */
    boolean isDirected(Draft draft, List<Piece> pieces, Sentence sentence) {
        return direction(draft, pieces, sentence) != null;
    }

    /** Whether the words before a piece are a verb of change: "rose from". */
    boolean isChanging(int at, List<Piece> pieces, Sentence sentence) {
        for (int i = at; i >= 0 && i > at - REACH; i--) {
            Token token = sentence.token(pieces.get(i).token());
            if (words.containsKey(lemma(token)) && (token.isVerb() || isParticle(token))
                    || transitive.containsKey(lemma(token)) && token.isVerb()) {
                return true;
            }
        }
        return false;
    }

    private record Phrase(String change, int first) {}

    private @Nullable Phrase phraseBefore(List<Piece> pieces, int last) {
        StringBuilder form = new StringBuilder();
        Phrase best = null;
        for (int i = last; i >= 0 && i > last - MOST_PIECES; i--) {
            form.insert(0, pieces.get(i).lower());
            String change = before.get(form.toString());
            if (change != null) {
                best = new Phrase(change, i);
            }
        }
        return best;
    }

    private @Nullable String phraseAfter(List<Piece> pieces, int first) {
        StringBuilder form = new StringBuilder();
        String best = null;
        for (int i = first; i < pieces.size() && i < first + MOST_PIECES; i++) {
            form.append(pieces.get(i).lower());
            String change = after.get(form.toString());
            if (change != null) {
                best = change;
            }
        }
        return best;
    }

    /** "settled 85 cents lower", "were 2 percent higher"; but "at 2 percent higher rates". */
    private static @Nullable String behind(Draft draft, List<Piece> pieces, Sentence sentence) {
        int at = draft.last + 1;
        if (draft.unit == null && isShare(draft)) {
            // "212 points higher"
            at++;
        }
        if (draft.unit == null && !isShare(draft) || at >= pieces.size()) {
            return null;
        }
        Token next = sentence.token(pieces.get(at).token());
        Token after = at + 1 < pieces.size() ? sentence.token(pieces.get(at + 1).token()) : null;
        boolean compares = (next.tag().equals("JJR") || next.tag().equals("RBR")) && (after == null || !after.isNoun());
        return !compares
                ? null
                : HIGHER.contains(pieces.get(at).lower())
                        ? "up"
                        : LOWER.contains(pieces.get(at).lower()) ? "down" : null;
    }

    /** "rose 5 percent", "up by about 5 percent", "a fall of 5 percent"; not "rose to 5 percent". */
    private @Nullable String direction(Draft draft, List<Piece> pieces, Sentence sentence) {
        int at = draft.first - 1;
        int steps = 0;
        while (at >= 0 && steps < REACH) {
            Piece piece = pieces.get(at);
            Token token = sentence.token(piece.token());
            boolean by = at + 1 < pieces.size() && pieces.get(at + 1).is("by");
            String change = words.get(lemma(token));
            boolean bare = draft.unit == null && draft.countedHead >= 0;
            if (change != null
                    && (token.isVerb()
                            || isParticle(token, draft, sentence) && (by || !bare || isShare(draft))
                            || by
                            || isNounOf(token, pieces, at))) {
                return change;
            }
            change = transitive.get(lemma(token));
            if (change != null && token.isVerb()) {
                return by || isShare(draft) ? change : null;
            }
            Phrase phrase = phraseBefore(pieces, at);
            if (phrase != null && LEVELS.contains(piece.lower())) {
                return null;
            }
            if (phrase != null) {
                at = phrase.first - 1;
            } else if (BETWEEN.contains(piece.lower())
                    || token.tag().startsWith("RB")
                    || isAmount(at, pieces, sentence)) {
                at--;
            } else {
                break;
            }
            steps++;
        }
        return byPhrase(draft, pieces, sentence);
    }

    /** "rose by an annual 7 percent", "fell a modest 2 percent": an adjective that numbers have. */
    private static boolean isAmount(int at, List<Piece> pieces, Sentence sentence) {
        return at > 0
                && sentence.token(pieces.get(at).token()).tag().equals("JJ")
                && (pieces.get(at - 1).is("a") || pieces.get(at - 1).is("an"));
    }

    /** "50 percent more than a year earlier", "a third less than", "nine cents more than in May". */
    private static @Nullable String than(Draft draft, List<Piece> pieces) {
        boolean measure = draft.unit != null && !draft.unit.isDuration();
        boolean share = measure || isShare(draft) || draft.numeral.form() == Numeral.Form.FRACTION || draft.elided;
        int at = draft.last + 1;
        if (!share || at + 1 >= pieces.size() || !pieces.get(at + 1).is("than")) {
            return null;
        }
        return MORE.contains(pieces.get(at).lower())
                ? "up"
                : LESS.contains(pieces.get(at).lower()) ? "down" : null;
    }

    /** "rose in March by 5 percent": the number hangs on the verb by "by". */
    private @Nullable String byPhrase(Draft draft, List<Piece> pieces, Sentence sentence) {
        int by = draft.first - 1;
        while (by >= 0 && phraseBefore(pieces, by) != null) {
            Phrase phrase = phraseBefore(pieces, by);
            by = phrase == null ? -1 : phrase.first - 1;
        }
        if (by < 0 || !pieces.get(by).is("by")) {
            return null;
        }
        Token head = sentence.token(pieces.get(draft.last).token());
        // "increase exports by 5 million dollars a year": the parse may hang the sum on the exports
        for (int depth = 0; depth < 5 && head != null; depth++) {
            String change = words.getOrDefault(lemma(head), transitive.getOrDefault(lemma(head), ""));
            if (!change.isEmpty() && head.isVerb()) {
                return change;
            }
            head = sentence.head(head);
        }
        return null;
    }

    /** Percentages and the points of an index: "gave up 5 points", "lost 80 points". */
    private static boolean isShare(Draft draft) {
        boolean points = !draft.counted.isEmpty()
                && draft.counted.get(draft.counted.size() - 1).equals("point");
        return points || (draft.unit != null && draft.unit.kind().equals("share"));
    }

    /** "trades up 5 percent"; in "gave up 5 goals" it is a part of the verb. */
    private static boolean isParticle(Token token, Draft draft, Sentence sentence) {
        boolean separate = !token.is("compound") || isShare(draft);
        return isParticle(token) && separate && !isPartOfVerb(token, sentence);
    }

    /** "exports make up 40 percent", "pensions take up a fifth": no rise. */
    private static boolean isPartOfVerb(Token particle, Sentence sentence) {
        return particle.index() > 0
                && COMPOUNDING.contains(lemma(sentence.token(particle.index() - 1)))
                && sentence.token(particle.index() - 1).isVerb();
    }

    private static boolean isParticle(Token token) {
        String lemma = lemma(token);
        return lemma.equals("up") || lemma.equals("down") || lemma.equals("higher") || lemma.equals("lower");
    }

    private static boolean isNounOf(Token token, List<Piece> pieces, int at) {
        return token.isNoun() && at + 1 < pieces.size() && pieces.get(at + 1).is("of");
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
