package org.dragoman.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.statement.extent.Bounds;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what nouns of speech tell that name their speaker behind "by": "The visit followed an announcement on Monday by
 * the envoy Anna Berg that the port would close." Between noun and clause stand phrases with prepositions alone.
 */
public final class Announcements {
    private static final double CONFIDENCE = 0.65;
    /** In words. */
    private static final int LONGEST_SOURCE = 14;
    /** How many words may stand between the noun and "by". */
    private static final int FARTHEST = 6;

    private static final Set<String> BETWEEN = Set.of("IN", "DT", "CD", "JJ", "POS", "CC", "HYPH", "PRP$");

    private final Words words;
    private final Quotations quotations;

    private Announcements(Words words, Quotations quotations) {
        this.words = words;
        this.quotations = quotations;
    }

    /** Those of nouns that tell nothing yet. */
    public static List<Found> find(Words words, Quotations quotations, Cues cues, List<Found> known) {
        Announcements announcements = new Announcements(words, quotations);
        List<Found> made = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            boolean speech = words.token(w).isNoun() && cues.kind(words.token(w), words.lemma(w)) == Cues.Kind.SPEECH;
            int noun = w;
            Found found = speech ? announcements.of(noun) : null;
            if (found != null && known.stream().noneMatch(one -> one.said() && one.role(noun) == Label.CUE)) {
                made.add(found);
            }
        }
        return made;
    }

    private @Nullable Found of(int noun) {
        Found named = at(noun);
        return named == null ? misread(noun) : named;
    }

    /**
     * "The Danish side answers to this, that prices fell": a tagger takes the verb for a noun at times, where a
     * translator sets a comma.
     */
    private @Nullable Found misread(int noun) {
        int clause = Labelling.clause(words, noun);
        boolean verb = clause > noun + 1
                && words.token(noun).tag().equals("NNS")
                && words.head(noun) < 0
                && words.leftmost(noun) < noun
                && words.token(noun - 1).tag().equals("NN");
        if (!verb) {
            return null;
        }
        return made(noun, words.leftmost(noun), noun - 1, clause);
    }

    private @Nullable Found at(int noun) {
        int last = words.last(words.sentenceIndex(noun));
        int by = between(noun + 1, Math.min(last, noun + FARTHEST), "by");
        int that = by < 0 ? -1 : between(by + 1, Math.min(last, by + LONGEST_SOURCE), "that");
        if (that < 0
                || words.finite(that + 1)
                || that - by < 2
                || last - that < 2
                || !Objects.equals(quotations.at(that), quotations.at(noun))) {
            return null;
        }
        return made(noun, by + 1, that - 1, that);
    }

    private Found made(int cue, int source, int sourceEnd, int content) {
        int first = words.first(words.sentenceIndex(cue));
        int last = words.last(words.sentenceIndex(cue));
        int end = last;
        while (words.token(end).is("punct") && quotations.at(end) == null) {
            end--;
        }
        int[] labels = new int[last - first + 1];
        Bounds.label(labels, first, new Found.Piece(cue, cue), Label.CUE);
        Bounds.label(labels, first, new Found.Piece(source, sourceEnd), Label.SOURCE);
        Bounds.label(labels, first, new Found.Piece(content, end), Label.CONTENT);
        return new Found(cue, first, labels, CONFIDENCE, true);
    }

    /** The first place of a word behind which nothing but phrases with prepositions stands, or -1. */
    private int between(int from, int to, String word) {
        for (int w = from; w <= to; w++) {
            if (words.lemma(w).equals(word)) {
                return w;
            }
            if (!words.token(w).isNoun() && !BETWEEN.contains(words.token(w).tag())) {
                return -1;
            }
        }
        return -1;
    }
}
