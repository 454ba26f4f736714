package org.dragoman.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Mood;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences that tell afterwards whose words the sentence before holds: "Trade will grow. This was stated by the
 * envoy.", "“We sow, they reap.” With these words the mayor opened the fair."
 */
public final class Afterwords {
    private static final double CONFIDENCE = 0.6;
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such", "it");
    private static final int SHORTEST = 4;

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;

    private Afterwords(Words words, Quotations quotations, Cues cues) {
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
    }

    /** Those whose sentence before nobody is known to say. */
    public static List<Found> find(Words words, Quotations quotations, Cues cues, List<Found> known) {
        Afterwords afterwords = new Afterwords(words, quotations, cues);
        List<Found> made = new ArrayList<>();
        for (int s = 1; s < words.sentenceCount(); s++) {
            Found found = afterwords.at(s);
            if (found != null && known.stream().noneMatch(one -> tells(one, found))) {
                made.add(found);
            }
        }
        return made;
    }

    private static boolean tells(Found one, Found found) {
        return one.said()
                && one.cue() != found.cue()
                && one.has(Label.SOURCE)
                && found.pieces(Label.CONTENT).stream()
                        .limit(1)
                        .anyMatch(piece -> one.role(piece.first()) == Label.CONTENT
                                && one.role(piece.last() - 1) == Label.CONTENT);
    }

    private @Nullable Found at(int s) {
        int first = first(s);
        int last = words.last(s);
        if (quotations.at(first) != null || words.paragraph(first) - words.paragraph(first - 1) > 1) {
            return null;
        }
        if (POINTING.contains(words.lemma(first))) {
            int verb = words.head(first);
            boolean subject = verb > first && words.token(first).relation().equals("nsubj:pass");
            if (subject && speech(verb) && words.paragraph(first) == words.paragraph(first - 1)) {
                return made(s, verb, words.behind(verb, "obl", "by"));
            }
            // "Those were the words of the mayor."
            boolean names = verb > first
                    && words.lemma(verb).equals("word")
                    && words.token(first).is("nsubj");
            return names ? marked(s, made(s, verb, owner(verb))) : null;
        }
        // "About this informed the journalists the mayor Anna Berg.": the order of translations.
        boolean about = first + 4 < last
                && (words.lemma(first).equals("about") || words.lemma(first).equals("on"))
                && POINTING.contains(words.lemma(first + 1))
                && words.token(first + 2).tag().equals("VBD")
                && speech(first + 2);
        if (about) {
            int speaker = -1;
            for (int child : words.children(first + 2)) {
                boolean noun = words.token(child).isNoun() && words.child(child, "case") < 0;
                speaker = noun && child > first + 2 ? child : speaker;
            }
            return made(s, first + 2, speaker);
        }
        // "So said the minister."
        boolean so = first + 2 < last
                && (words.lemma(first).equals("so") || words.lemma(first).equals("thus"))
                && speech(first + 1)
                && words.sentenceIndex(first + 1) == s;
        if (so) {
            // Parsers take who stands behind the verb for its object at times.
            return made(s, first + 1, Math.max(words.child(first + 1, "nsubj"), words.child(first + 1, "obj")));
        }
        // "With these words the mayor opened the fair."
        boolean with = first + 4 < last
                && (words.lemma(first).equals("with") || words.lemma(first).equals("in"))
                && POINTING.contains(words.text(first + 1))
                && words.lemma(first + 2).equals("word");
        int root = first;
        for (int steps = 0; with && steps < 20 && words.head(root) >= 0; steps++) {
            root = words.head(root);
        }
        return with ? made(s, first + 2, words.child(root, "nsubj")) : null;
    }

    /** So we have “a new dawn”. Those were the mayor's words: where some of them are marked, these are meant. */
    private @Nullable Found marked(int s, @Nullable Found found) {
        Quotation marked = null;
        for (int w = words.first(s - 1); found != null && w <= words.last(s - 1); w++) {
            Quotation quotation = quotations.at(w);
            boolean here = quotation != null && quotation.first() == w && quotation.closed();
            marked = here ? quotation : marked;
        }
        if (found == null || marked == null || marked.last() - marked.first() < SHORTEST - 1) {
            return found;
        }
        int[] labels = found.labels().clone();
        for (int w = found.first(); w < words.first(s); w++) {
            boolean told = marked.covers(w);
            labels[w - found.first()] = told ? Label.of(Label.CONTENT, w == marked.first()) : Label.OUTSIDE;
        }
        return found.with(labels);
    }

    /** The first word of a sentence behind a closing mark that was split off from the one before. */
    private int first(int s) {
        int first = words.first(s);
        Quotation quotation = quotations.at(first);
        return quotation != null && quotation.last() == first && first < words.last(s) ? first + 1 : first;
    }

    private boolean speech(int verb) {
        return words.token(verb).isVerb()
                && cues.kind(words.token(verb), words.lemma(verb)) == Cues.Kind.SPEECH
                && !Mood.negated(words, verb);
    }

    private int owner(int noun) {
        int owner = words.child(noun, "nmod:poss");
        return owner >= 0 ? owner : words.child(noun, "nmod");
    }

    private @Nullable Found made(int s, int cue, int source) {
        int to = first(s) - 1;
        Quotation quotation = quotations.at(to);
        int from = words.first(s - 1);
        if (quotation != null && quotation.last() == to) {
            from = quotation.first();
        } else if (words.paragraph(to) != words.paragraph(cue)) {
            return null;
        } else {
            to -= words.token(to).is("punct") ? 1 : 0;
        }
        if (source < 0 || to - from < SHORTEST || words.sentenceIndex(source) != s) {
            return null;
        }
        int[] labels = new int[words.last(s) - from + 1];
        Bounds.label(labels, from, new Found.Piece(from, to), Label.CONTENT);
        Bounds.label(labels, from, new Found.Piece(cue, cue), Label.CUE);
        int open = words.leftmost(source);
        while (open < source && words.token(open).is("case")) {
            open++;
        }
        Bounds.label(labels, from, new Found.Piece(open, words.rightmost(source)), Label.SOURCE);
        return new Found(cue, from, labels, CONFIDENCE, true);
    }
}
