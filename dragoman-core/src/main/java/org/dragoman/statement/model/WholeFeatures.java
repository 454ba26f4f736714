package org.dragoman.statement.model;

import org.dragoman.statement.Act;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/**
 * What tells how good a whole labelling of a frame is, which no pair of neighbours can see: whether what is said is a
 * whole branch of the tree, what it opens and ends with, what is left out between the pieces, and their order.
 */
public final class WholeFeatures {
    private static final int MOST_TOPS = 3;

    private final Words words;
    private final Quotations quotations;
    private final Frame frame;
    private final String act;
    private final String cueTag;
    private final int cueClass;

    public WholeFeatures(Words words, Quotations quotations, Cues cues, Frame frame) {
        this.words = words;
        this.quotations = quotations;
        this.frame = frame;
        Act known = cues.act(words.token(frame.cue()), words.lemma(frame.cue()));
        this.act = known == null ? "-" : known.name();
        this.cueTag = words.token(frame.cue()).tag();
        this.cueClass = words.wordClass(frame.cue());
    }

    /** Adds what tells of a labelling of the frame. */
    public void extract(int[] labels, Features out) {
        out.clear();
        Found found = new Found(frame.cue(), frame.first(), labels, 0, false);
        order(labels, out);
        int contents = 0;
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            contents++;
            piece(piece, found, "content", out);
            said(piece, out);
        }
        out.add("contents", Math.min(4, contents), act);
        int sources = 0;
        for (Found.Piece piece : found.pieces(Label.SOURCE)) {
            sources++;
            piece(piece, found, "source", out);
        }
        boolean subject = words.child(frame.cue(), "nsubj") >= 0;
        out.add("sources", Math.min(3, sources), subject ? 1 : 0, cueTag.hashCode());
        out.add("sources+act", Math.min(3, sources), act);
        for (Found.Piece piece : found.pieces(Label.CUE)) {
            cue(piece, out);
        }
    }

    /** How sure the cue and its labels were, in steps. */
    void cue(int sure, int likely, Features out) {
        out.add("sure", sure);
        out.add("sure+act", sure, act);
        out.add("sure+tag", sure, cueTag);
        out.add("likely", Math.max(-12, likely), sure);
        out.add("cueClass", cueClass, cueTag);
        out.add("cueLemma", words.lemma(frame.cue()), cueTag);
    }

    /** The roles in their order, with what parts them. */
    private void order(int[] labels, Features out) {
        int whole = 17;
        int roles = 17;
        int last = -1;
        int gap = 0;
        int from = words.first(words.sentenceIndex(frame.cue())) - frame.first();
        int to = words.last(words.sentenceIndex(frame.cue())) - frame.first();
        int left = 0;
        for (int i = 0; i < labels.length; i++) {
            int role = Label.role(labels[i]);
            int word = frame.first() + i;
            if (role == Label.OUTSIDE) {
                if (last != Label.OUTSIDE) {
                    gap = i;
                }
                left += i >= from && i <= to && !words.token(word).is("punct") ? 1 : 0;
            }
            boolean changes = role != last || Label.opens(labels[i]);
            if (changes && last == Label.OUTSIDE) {
                whole = Features.join(whole, gap(gap, i - 1, last, role, out));
            }
            if (changes && role != Label.OUTSIDE) {
                whole = Features.join(whole, role);
                roles = Features.join(roles, role);
            }
            last = role;
        }
        if (last == Label.OUTSIDE) {
            whole = Features.join(whole, gap(gap, labels.length - 1, Label.OUTSIDE, 9, out));
        }
        out.add("order", whole);
        out.add("order+act", whole, act);
        out.add("order+class", whole, cueClass);
        out.add("roles+act", roles, act);
        out.add("roles+tag", roles, cueTag);
        out.add("left", Math.min(12, left), act);
    }

    /** Words that no piece takes: how many, how they open, and what they hang on. */
    private int gap(int first, int last, int before, int after, Features out) {
        int top = top(frame.first() + first, frame.first() + last);
        int length = last - first + 1;
        int size = length < 3 ? length : length < 6 ? 3 : length < 12 ? 4 : 5;
        String opening = words.lemma(frame.first() + first);
        String tag = words.token(frame.first() + Math.min(first + 1, last)).tag();
        String relation = top < 0 ? "-" : words.token(top).relation();
        int around = Features.join(before, after);
        boolean whole = top >= 0
                && words.leftmost(top) >= frame.first() + first
                && words.rightmost(top) <= frame.first() + last;
        out.add("gap", Features.join(around, size), opening);
        out.add("gapTop", Features.join(around, whole ? 1 : 0), relation);
        out.add("gapTop+opening", Features.join(around, opening.hashCode()), relation);
        out.add("gapTop+tag", Features.join(around, tag.hashCode()), relation);
        return length == 1 && words.token(frame.first() + first).is("punct") ? 1 : Math.min(2, size);
    }

    /** The first word of a stretch that hangs on one outside of it. */
    private int top(int first, int last) {
        for (int w = first; w <= last; w++) {
            int head = words.head(w);
            if ((head < first || head > last) && !words.token(w).is("punct")) {
                return w;
            }
        }
        return -1;
    }

    private void piece(Found.Piece piece, Found found, String role, Features out) {
        int first = piece.first();
        int last = piece.last();
        int tops = 0;
        int relations = 17;
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (int w = first; w <= last; w++) {
            int head = words.head(w);
            if ((head < first || head > last) && !words.token(w).is("punct")) {
                tops++;
                start = Math.min(start, words.leftmost(w));
                end = Math.max(end, words.rightmost(w));
                if (tops <= MOST_TOPS) {
                    int place = head == frame.cue() ? 1 : head < 0 ? 2 : found.role(head);
                    relations = Features.join(
                            Features.join(relations, words.token(w).relation().hashCode()), place);
                }
            }
        }
        int missesStart = start < first ? bare(start, first - 1) ? 1 : 2 : 0;
        int missesEnd = end > last ? bare(last + 1, end) ? 1 : 2 : 0;
        int missed = Features.join(missesStart, missesEnd);
        String firstTag = words.token(first).tag();
        String lastTag = words.token(last).tag();
        String before = textAt(first - 1);
        String after = textAt(last + 1);
        int side = last < frame.cue() ? -1 : first > frame.cue() ? 1 : 0;
        int name = role.hashCode();
        out.add(role, Math.min(5, tops), missed);
        out.add("missed+act", Features.join(name, missed), act);
        out.add("tops", Features.join(name, relations), missed);
        out.add("tops+act", Features.join(name, relations), act);
        out.add("tops+side", Features.join(name, relations), side);
        out.add("tops+class", Features.join(name, relations), cueClass);
        out.add("first", Features.join(name, missesStart), firstTag);
        out.add("first+before", Features.join(name, before.hashCode()), firstTag);
        out.add("first+lemma", Features.join(name, side), words.lemma(first));
        out.add("last", Features.join(name, missesEnd), lastTag);
        out.add("last+after", Features.join(name, after.hashCode()), lastTag);
        out.add("last+after+missed", Features.join(name, missesEnd), after);
        out.add("last+afterTag", Features.join(name, tagAt(last + 1).hashCode()), lastTag);
        out.add("after+tags", Features.join(name, after.hashCode()), tagAt(last + 2));
        int sentence = words.sentenceIndex(last);
        int toEnd = Math.min(3, words.last(sentence) - last);
        int toStart = Math.min(3, first - words.first(words.sentenceIndex(first)));
        out.add("edges", Features.join(name, toStart), toEnd, side);
        out.add("edges+act", Features.join(name, Features.join(toStart, toEnd)), act);
        int size = piece.size();
        out.add("size", Features.join(name, size < 6 ? size : size < 10 ? 6 : size < 20 ? 7 : size < 40 ? 8 : 9), act);
        int away = side < 0 ? frame.cue() - last : first - frame.cue();
        out.add("away", Features.join(name, Math.min(6, away)), side, cueTag.hashCode());
    }

    /** Quotation marks and speech inside of what is said. */
    private void said(Found.Piece piece, Features out) {
        Quotation opening = quotations.at(piece.first());
        Quotation closing = quotations.at(piece.last());
        int opens = opening == null ? 0 : opening.first() == piece.first() ? 1 : 2;
        int closes = closing == null ? 0 : closing.last() == piece.last() ? 1 : 2;
        out.add("quoted", opens, closes);
        out.add("quoted+act", Features.join(opens, closes), act);
        out.add("quoted+after", Features.join(opens, closes), textAt(piece.last() + 1));
        int finite = 0;
        int clauses = 0;
        for (int w = piece.first(); w <= piece.last(); w++) {
            if (words.finite(w)) {
                finite++;
            }
            clauses += words.token(w).relation().startsWith("nsubj") ? 1 : 0;
        }
        out.add("finite", Math.min(2, finite), act);
        out.add("finite+class", Math.min(2, finite), cueClass);
        out.add("clauses", Math.min(3, clauses), Math.min(3, finite));
        int sentences = words.sentenceIndex(piece.last()) - words.sentenceIndex(piece.first());
        out.add("sentences", Math.min(3, sentences), opens, closes);
    }

    private void cue(Found.Piece piece, Features out) {
        int tags = 17;
        int lemmas = 17;
        for (int w = piece.first(); w <= piece.last(); w++) {
            tags = Features.join(tags, words.token(w).tag().hashCode());
            lemmas = Features.join(lemmas, words.lemma(w).hashCode());
        }
        out.add("cueTags", tags);
        out.add("cueTags+after", tags, tagAt(piece.last() + 1));
        out.add("cueTags+before", tags, tagAt(piece.first() - 1));
        out.add("cueLemmas", lemmas);
        out.add(
                "cueBefore",
                textAt(piece.first() - 1),
                words.token(piece.first()).tag());
        out.add("cueAfter", textAt(piece.last() + 1), words.lemma(piece.last()));
        out.add("cueSize", Math.min(6, piece.size()), cueTag);
    }

    /** Whether nothing but punctuation stands here. */
    private boolean bare(int first, int last) {
        for (int w = first; w <= last; w++) {
            if (!words.token(w).is("punct")) {
                return false;
            }
        }
        return true;
    }

    private String textAt(int word) {
        return word < 0 || word >= words.size() ? "|" : words.lemma(word);
    }

    private String tagAt(int word) {
        return word < 0 || word >= words.size() ? "|" : words.token(word).tag();
    }
}
