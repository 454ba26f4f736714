package org.dragoman.statement.model;

import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Subjects;
import org.dragoman.statement.text.Words;

/**
 * Proposes source, cue and content of a frame from the dependency tree and the quotation marks alone.
 * The labels are a first opinion: the trained tagger takes them as features.
 */
public final class FrameRules {
    static final byte NONE = 0;
    static final byte SOURCE = 1;
    static final byte CUE = 2;
    /** What is said, in the rules' opinion. */
    public static final byte CONTENT = 3;

    private final Words words;
    private final Quotations quotations;
    private final Frame frame;
    private final byte[] labels;
    private final int cue;

    private FrameRules(Words words, Quotations quotations, Frame frame) {
        this.words = words;
        this.quotations = quotations;
        this.frame = frame;
        this.cue = frame.cue();
        this.labels = new byte[frame.size()];
    }

    /** One label a word of the frame. */
    public static byte[] propose(Words words, Quotations quotations, Frame frame) {
        FrameRules rules = new FrameRules(words, quotations, frame);
        rules.label();
        return rules.labels;
    }

    private void label() {
        String lemma = words.lemma(cue);
        if (lemma.equals("according") || lemma.equals("per")) {
            according();
        } else if (words.token(cue).isVerb()) {
            verb();
        } else {
            noun();
        }
        quotations();
        cueWords();
    }

    /** "According to the minister, trade grew": what hangs on the noun, and the rest of its clause. */
    private void according() {
        int noun = words.head(cue);
        if (noun < 0) {
            return;
        }
        int clause = words.head(noun);
        if (clause >= 0) {
            fill(words.leftmost(clause), words.rightmost(clause), CONTENT);
            clear(words.leftmost(noun), words.rightmost(noun));
        }
        fill(Math.max(cue + 1, words.leftmost(noun)), words.rightmost(noun), SOURCE);
        for (int fixed : words.children(cue, "fixed")) {
            set(fixed, CUE);
        }
        if ("to".equals(words.text(cue + 1))) {
            set(cue + 1, CUE);
        }
    }

    private void verb() {
        int content = words.child(cue, "ccomp");
        boolean aside = false;
        if (content < 0) {
            content = words.child(cue, "xcomp");
        }
        String relation = words.token(cue).relation();
        int head = words.head(cue);
        if (content < 0 && head >= 0 && (relation.startsWith("parataxis") || asClause())) {
            // Trade grew, the minister said, by a fifth.
            content = head;
            aside = true;
        }
        if (content < 0) {
            content = words.child(cue, "obj");
        }
        if (content >= 0) {
            fill(words.leftmost(content), words.rightmost(content), CONTENT);
            if (aside) {
                clear(words.leftmost(cue), words.rightmost(cue));
            }
        }
        int source = Subjects.of(words, cue);
        if (source >= 0) {
            fill(words.leftmost(source), words.rightmost(source), SOURCE);
        }
    }

    /** "As the minister said, trade grew." */
    private boolean asClause() {
        if (!words.token(cue).relation().startsWith("advcl")) {
            return false;
        }
        for (int mark : words.children(cue, "mark")) {
            String text = words.lemma(mark);
            if (text.equals("as") || text.equals("like")) {
                return true;
            }
        }
        return false;
    }

    /** "the minister's claim that trade grew" */
    private void noun() {
        for (String relation : new String[] {"acl", "ccomp", "xcomp", "nmod"}) {
            int content = words.child(cue, relation);
            if (content >= 0 && words.leftmost(content) > cue) {
                fill(words.leftmost(content), words.rightmost(content), CONTENT);
                break;
            }
        }
        int source = words.child(cue, "nmod:poss");
        int verb = words.head(cue);
        if (source < 0 && verb >= 0) {
            source = Subjects.of(words, verb);
        }
        if (source >= 0) {
            fill(words.leftmost(source), words.rightmost(source), SOURCE);
        }
    }

    /** A quotation that touches the content, or the cue's clause, is content. */
    private void quotations() {
        for (int w = frame.first(); w <= frame.last(); w++) {
            Quotation quotation = quotations.at(w);
            if (quotation == null || quotation.first() != w || quotation.covers(cue)) {
                continue;
            }
            boolean inside = true;
            for (int q = quotation.first(); q <= Math.min(quotation.last(), frame.last()); q++) {
                if (get(q) == SOURCE) {
                    inside = false;
                    break;
                }
            }
            if (inside && quotation.last() - quotation.first() >= 3) {
                fill(quotation.first(), quotation.last(), CONTENT);
            }
        }
    }

    private void cueWords() {
        set(cue, CUE);
        for (String relation : new String[] {"aux", "advmod", "compound:prt"}) {
            for (int child : words.children(cue, relation)) {
                if (Math.abs(child - cue) <= 2 && words.leftmost(child) == words.rightmost(child)) {
                    set(child, CUE);
                }
            }
        }
    }

    private void fill(int first, int last, byte label) {
        for (int w = Math.max(first, frame.first()); w <= Math.min(last, frame.last()); w++) {
            labels[w - frame.first()] = label;
        }
    }

    private void clear(int first, int last) {
        fill(first, last, NONE);
    }

    private byte get(int word) {
        return labels[word - frame.first()];
    }

    private void set(int word, byte label) {
        if (word >= frame.first() && word <= frame.last()) {
            labels[word - frame.first()] = label;
        }
    }
}
