package org.dragoman.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what nouns of speech tell that name their speaker behind "by": "The visit followed an announcement on Monday by
 * the envoy Anna Berg that the port would close." Between noun and clause stand phrases with prepositions alone.
 */
final class Announcements {
    private static final double CONFIDENCE = 0.65;
    /** In words. */
    private static final int LONGEST_SOURCE = 14;
    /** How many words may stand between the noun and "by". */
    private static final int FARTHEST = 6;

    private static final Set<String> BETWEEN = Set.of("IN", "DT", "CD", "JJ", "POS", "CC", "HYPH", "PRP$");

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;

    private Announcements(Words words, Quotations quotations, Cues cues) {
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
    }

    /** Those of nouns that tell nothing yet. */
    static List<Found> find(Words words, Quotations quotations, Cues cues, List<Found> known) {
        Announcements announcements = new Announcements(words, quotations, cues);
        List<Found> made = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            boolean speech =
                    words.token(w).isNoun() && cues.kind(words.token(w), words.lemma(w)) == Cues.Kind.SPEECH;
            Found found = speech ? announcements.at(w) : null;
            if (found != null && known.stream().noneMatch(one -> one.said() && one.role(found.cue()) == Label.CUE)) {
                made.add(found);
            }
        }
        return made;
    }

    private @Nullable Found at(int noun) {
        int last = words.last(words.sentenceIndex(noun));
        int by = between(noun + 1, Math.min(last, noun + FARTHEST), "by");
        int that = by < 0 ? -1 : between(by + 1, Math.min(last, by + LONGEST_SOURCE), "that");
        if (that < 0 || that - by < 2 || last - that < 2 || !Objects.equals(quotations.at(that), quotations.at(noun))) {
            return null;
        }
        int end = last;
        while (words.token(end).is("punct") && quotations.at(end) == null) {
            end--;
        }
        int first = words.first(words.sentenceIndex(noun));
        int[] labels = new int[last - first + 1];
        Bounds.label(labels, first, new Found.Piece(noun, noun), Label.CUE);
        Bounds.label(labels, first, new Found.Piece(by + 1, that - 1), Label.SOURCE);
        Bounds.label(labels, first, new Found.Piece(that, end), Label.CONTENT);
        return new Found(noun, first, labels, CONFIDENCE, true);
    }

    /** The first place of a word behind which nothing but phrases with prepositions stands, or -1. */
    private int between(int from, int to, String word) {
        for (int w = from; w <= to; w++) {
            if (words.lemma(w).equals(word) && words.token(w).tag().equals("IN")) {
                return w;
            }
            if (!words.token(w).isNoun() && !BETWEEN.contains(words.token(w).tag())) {
                return -1;
            }
        }
        return -1;
    }
}
