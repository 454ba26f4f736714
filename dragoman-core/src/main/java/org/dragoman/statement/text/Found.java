package org.dragoman.statement.text;

import java.util.ArrayList;
import java.util.List;

/**
 * An attribution found around a cue, in words; not yet resolved to actors.
 *
 * @param cue the word that heads the cue
 * @param first first word of the frame
 * @param labels one {@link Label} a word of the frame
 * @param confidence the probability that the word is a cue, 0 to 1
 * @param said whether words or a stated thought are given, not a deed or a wish
 */
public record Found(int cue, int first, int[] labels, double confidence, boolean said) {
    /** A run of words, both ends included. */
    public record Piece(int first, int last) {
        public boolean covers(int word) {
            return first <= word && word <= last;
        }

        public int size() {
            return last - first + 1;
        }
    }

    /** The last word of the frame. */
    public int last() {
        return first + labels.length - 1;
    }

    /** The same cue with other labels. */
    public Found with(int[] others) {
        return new Found(cue, first, others, confidence, said);
    }

    /** The same with another confidence. */
    public Found as(double other) {
        return new Found(cue, first, labels, other, said);
    }

    /** The same, with nothing said. */
    public Found unsaid() {
        return new Found(cue, first, labels, confidence, false);
    }

    /** The pieces with a role of {@link Label}, in the order of the text. */
    public List<Piece> pieces(int role) {
        List<Piece> pieces = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= labels.length; i++) {
            boolean here = i < labels.length && Label.role(labels[i]) == role;
            if (start >= 0 && (!here || Label.opens(labels[i]))) {
                pieces.add(new Piece(first + start, first + i - 1));
                start = -1;
            }
            if (here && start < 0) {
                start = i;
            }
        }
        return pieces;
    }

    /** The first word with a role; the cue where none has it. */
    public int start(int role) {
        for (int i = 0; i < labels.length; i++) {
            if (Label.role(labels[i]) == role) {
                return first + i;
            }
        }
        return cue;
    }

    /** Whether it has a piece with a role of {@link Label}. */
    public boolean has(int role) {
        for (int label : labels) {
            if (Label.role(label) == role) {
                return true;
            }
        }
        return false;
    }

    /** The role of a word, OUTSIDE where it lies beyond the frame. */
    public int role(int word) {
        int at = word - first;
        return at < 0 || at >= labels.length ? Label.OUTSIDE : Label.role(labels[at]);
    }
}
