package org.dragoman.statement.model;

import java.util.Arrays;
import org.dragoman.language.Token;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/** Where each word of a frame stands, seen from the cue: in the tree, among the quotations, behind how many commas. */
final class FramePlaces {
    /** For each word of the frame the branch of the tree it is on. */
    final int[] branch;

    /** The branch and the next step below it. */
    final int[] twig;
    /** The relations of the first steps up and down the tree. */
    final int[] path;
    /** The branch without the relations above the cue. */
    final int[] coarse;
    /** How the quotation around each word stands to the cue. */
    final int[] kind;
    /** How the words are parted by commas. */
    final int[] zone;

    private final Words words;
    private final Quotations quotations;
    private final Frame frame;
    /** The words from the cue up to the root. */
    private final int[] chain;

    FramePlaces(Words words, Quotations quotations, Frame frame) {
        this.words = words;
        this.quotations = quotations;
        this.frame = frame;
        int[] up = new int[64];
        int length = 0;
        for (int at = frame.cue(); at >= 0 && length < up.length; at = words.head(at)) {
            up[length++] = at;
        }
        chain = Arrays.copyOf(up, length);
        int size = frame.size();
        branch = new int[size];
        twig = new int[size];
        path = new int[size];
        coarse = new int[size];
        kind = new int[size];
        zone = new int[size];
        zones();
        for (int i = 0; i < size; i++) {
            kind[i] = kind(frame.first() + i);
            locate(i);
        }
    }

    /**
     * Zones: 0 the words next to the cue up to a comma, 1 beyond the first comma, 2 beyond the second, and so on,
     * to each side; with what the nearest zone on that side holds: a verb or none.
     */
    private void zones() {
        int cue = frame.cue() - frame.first();
        for (int side = -1; side <= 1; side += 2) {
            int commas = 0;
            int verbs = 0;
            int at = cue + side;
            for (; at >= 0 && at < zone.length && at - cue < 80 && cue - at < 80; at += side) {
                Token token = words.token(frame.first() + at);
                String text = token.text();
                if (text.equals(",") || text.equals(";") || text.equals("--") || text.equals("–") || text.equals("—")) {
                    commas++;
                } else if (token.tag().startsWith("VB") && commas == 0
                        || token.tag().equals("MD") && commas == 0) {
                    verbs = 1;
                }
                zone[at] = side * (1 + Math.min(3, commas) * 2 + verbs);
            }
            for (; at >= 0 && at < zone.length; at += side) {
                zone[at] = side * 9;
            }
        }
    }

    private void locate(int i) {
        int word = frame.first() + i;
        int cue = frame.cue();
        if (words.sentenceIndex(word) != words.sentenceIndex(cue)) {
            int where = word < cue ? -1 : 1;
            branch[i] = where * 7919;
            twig[i] = branch[i];
            path[i] = where * 104729;
            coarse[i] = where;
            return;
        }
        if (word == cue) {
            branch[i] = 1;
            twig[i] = 1;
            path[i] = 1;
            coarse[i] = 2;
            return;
        }
        int down = 17;
        int steps = 0;
        int at = word;
        int child = -1;
        int grandchild = -1;
        int meeting = -1;
        while (at >= 0 && meeting < 0 && steps < 60) {
            for (int c = 0; c < chain.length; c++) {
                if (chain[c] == at) {
                    meeting = c;
                    break;
                }
            }
            if (meeting < 0) {
                if (steps < 3) {
                    down = Features.join(down, words.token(at).relation().hashCode());
                }
                grandchild = child;
                child = at;
                at = words.head(at);
                steps++;
            }
        }
        int top = 0;
        for (int c = 0; c < Math.min(meeting, 3); c++) {
            top = Features.join(top, words.token(chain[c]).relation().hashCode());
        }
        top = Features.join(top, Math.min(meeting, 4));
        String relation = child < 0 ? "above" : words.token(child).relation();
        int side = child < 0 ? (word < cue ? 0 : 1) : child < chain[Math.max(meeting, 0)] ? 0 : 1;
        branch[i] = Features.join(Features.join(top, relation.hashCode()), side);
        String below = grandchild < 0 ? "self" : words.token(grandchild).relation();
        int turn = grandchild < 0 ? 0 : grandchild < child ? 1 : 2;
        twig[i] = Features.join(Features.join(branch[i], below.hashCode()), turn);
        coarse[i] = Features.join(Math.min(meeting, 3), relation.hashCode());
        path[i] = Features.join(Features.join(top, down), Math.min(steps, 4));
    }

    /**
     * 0 no quotation; 1 around the cue; from 2 on: in the cue's sentence or reaching into it, before the cue or
     * after; joined from before; following in the same paragraph, in the next, later.
     */
    private int kind(int word) {
        Quotation quotation = quotations.at(word);
        if (quotation == null) {
            return 0;
        }
        int cue = frame.cue();
        if (quotation.covers(cue)) {
            return 1;
        }
        int s = words.sentenceIndex(cue);
        int start = words.first(s);
        int end = words.last(s);
        boolean small = quotation.last() - quotation.first() < 5;
        if (quotation.last() < start) {
            return words.paragraph(quotation.last()) == words.paragraph(cue) ? 2 : 3;
        }
        if (quotation.first() > end) {
            int paragraphs = words.paragraph(quotation.first()) - words.paragraph(cue);
            boolean endsSentence = words.last(words.sentenceIndex(quotation.last())) - quotation.last() <= 1;
            return 4 + Math.min(2, paragraphs) + (endsSentence ? 0 : 3);
        }
        if (quotation.last() < cue) {
            boolean opensSentence = quotation.first() <= start;
            return small ? 10 : opensSentence ? 11 : 12;
        }
        return small ? 13 : quotation.last() >= end - 1 ? 14 : 15;
    }
}
