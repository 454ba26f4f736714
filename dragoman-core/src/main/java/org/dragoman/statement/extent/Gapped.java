package org.dragoman.statement.extent;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Parts what two tell by one verb: "Norway reported 63 cases, Sweden 41." In the second clause a comma stands for the
 * verb (gapping), as a colon does in "Sweden: 41 cases".
 */
public final class Gapped {
    /** What is left of the confidence. */
    private static final double SECOND = 0.8;
    /** In words. */
    private static final int LONGEST_NAME = 5;

    private Gapped() {}

    /** The same, the first shortened, with the second beside it. */
    public static List<Found> part(Words words, Quotations quotations, List<Found> found) {
        List<Found> parted = new ArrayList<>();
        for (Found one : found) {
            int comma = comma(words, quotations, one);
            Found second = comma < 0 ? null : second(words, one, comma);
            parted.add(second == null ? one : until(one, comma));
            if (second != null) {
                parted.add(second);
            }
        }
        return parted;
    }

    /** The comma behind a count that a name and another count follow, to the sentence's end; -1 for none. */
    private static int comma(Words words, Quotations quotations, Found one) {
        List<Found.Piece> sources = one.pieces(Label.SOURCE);
        boolean tells = one.said()
                && words.token(one.cue()).isVerb()
                && !sources.isEmpty()
                && sources.get(0).last() < one.cue();
        int last = words.last(words.sentenceIndex(one.cue()));
        boolean counted = false;
        for (int w = one.cue() + 1; tells && w < last && quotations.at(w) == null; w++) {
            String text = words.token(w).text();
            if (counted && (text.equals(",") || text.equals(";"))) {
                return w;
            }
            if (!words.token(w).entity().equals("O") && words.token(w).isProper()) {
                return -1;
            }
            counted |= words.token(w).tag().equals("CD");
        }
        return -1;
    }

    private static @Nullable Found second(Words words, Found one, int comma) {
        int last = words.last(words.sentenceIndex(comma));
        int name = comma + 1;
        name += words.token(name).tag().equals("CC") || words.lemma(name).equals("while") ? 1 : 0;
        int count = name;
        while (count < last
                && count - name <= LONGEST_NAME
                && (name(words, count) || words.token(count).tag().equals("DT"))) {
            count++;
        }
        if (count == name
                || !name(words, count - 1)
                || !words.token(count).tag().equals("CD")) {
            return null;
        }
        int end = last;
        while (end > count && words.token(end).is("punct")) {
            end--;
        }
        for (int w = count; w <= end; w++) {
            if (words.token(w).isVerb()
                    || words.token(w).tag().equals("MD")
                    || words.token(w).text().equals(",")) {
                return null;
            }
        }
        int first = one.first();
        int[] labels = new int[end - first + 1];
        one.pieces(Label.CUE).forEach(piece -> Bounds.label(labels, first, piece, Label.CUE));
        Bounds.label(labels, first, new Found.Piece(name, count - 1), Label.SOURCE);
        Bounds.label(labels, first, new Found.Piece(count, end), Label.CONTENT);
        return new Found(comma, first, labels, one.confidence() * SECOND, true);
    }

    /** Taggers take "Observatory" for a common noun at times. */
    private static boolean name(Words words, int w) {
        return words.token(w).isNoun()
                && Character.isUpperCase(words.token(w).text().codePointAt(0));
    }

    private static Found until(Found one, int comma) {
        int[] labels = one.labels().clone();
        for (int w = comma; w - one.first() < labels.length; w++) {
            labels[w - one.first()] = Label.OUTSIDE;
        }
        Found shorter = one.with(labels);
        return shorter.has(Label.CONTENT) ? shorter : one;
    }
}
