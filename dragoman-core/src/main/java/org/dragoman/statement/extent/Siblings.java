package org.dragoman.statement.extent;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.SpeakerNouns;
import org.dragoman.statement.text.Words;

/**
 * Parts statements whose cues are joined under one subject ("the envoy praises the plan, calls for peace and notes that
 * trade grew"): each ends where the next begins, and all have one source.
 */
final class Siblings {
    private static final int DEEPEST = 10;

    private final Words words;
    private final Quotations quotations;
    /** As they were found. */
    private final List<Found> found;
    /** As they are parted. */
    private final List<Found> parted;

    private Siblings(Words words, Quotations quotations, List<Found> found, List<Found> parted) {
        this.words = words;
        this.quotations = quotations;
        this.found = found;
        this.parted = parted;
    }

    /**
     * The statements, parted.
     *
     * @param found what was found, in the order of the cues
     * @param mended the same, their other bounds mended; changed and returned
     */
    static List<Found> part(Words words, Quotations quotations, List<Found> found, List<Found> mended) {
        Siblings siblings = new Siblings(words, quotations, found, mended);
        for (int i = 0; i < mended.size(); i++) {
            int cue = mended.get(i).cue();
            int last = Math.max(mended.get(i).last(), words.last(words.sentenceIndex(cue)));
            for (int j = i + 1; j < mended.size() && mended.get(j).cue() <= last; j++) {
                if (siblings.joined(i, j)) {
                    siblings.separate(i, j);
                    siblings.between(i, j);
                } else if (siblings.goesOn(i, j)) {
                    siblings.separate(i, j);
                } else if (siblings.behind(i, j)) {
                    siblings.share(i, j);
                }
                siblings.forward(i, j);
            }
        }
        return mended;
    }

    /** What stands between two that are joined is joined too: "expressed concern, condemned the attack and reiterated". */
    private void between(int i, int j) {
        for (int k = i + 1; k < j; k++) {
            boolean member = joined(i, k) || listed(i, k);
            if (member) {
                separate(i, k);
            }
            if (member && parted.get(k).role(found.get(j).cue()) == Label.CONTENT) {
                separate(k, j);
            }
        }
    }

    /** "…, condemned the attack and": between finite verbs a form in -ed that is joined to the first is one of them. */
    private boolean listed(int i, int k) {
        int cue = found.get(k).cue();
        return words.token(cue).is("conj")
                && words.head(cue) == found.get(i).cue()
                && finite(cue)
                && joins(words, before(cue, found.get(i).cue()))
                && words.child(cue, "nsubj") < 0;
    }

    /** Verbs joined under one subject. */
    private boolean joined(int i, int j) {
        Found first = found.get(i);
        Found second = found.get(j);
        int at = second.cue();
        if (first.cue() > at || first.role(at) != Label.CONTENT || !sameForm(first.cue(), at)) {
            return false;
        }
        int before = before(at, first.cue());
        if (!joins(words, before)) {
            return false;
        }
        // The envoy said that “both sides gave way” and warned: behind the quotation the envoy goes on.
        Quotation quoted = quotations.at(before - 1);
        if (quoted != null && quoted.last() == before - 1 && quotations.at(at) == null && second.said()) {
            return words.child(at, "nsubj") < 0;
        }
        // The envoy had said that trade grows and had warned: the second goes with the verb of its own form.
        int joined = words.head(at);
        if (perfect(at) && perfect(first.cue()) && joined > first.cue() && !perfect(joined)) {
            return second.said() && words.child(at, "nsubj") < 0;
        }
        // The envoys said that trade must be kept up and agreed to meet: what is kept up does not agree.
        boolean active = words.child(joined < 0 ? at : joined, "aux:pass") >= 0
                && (words.child(at, "xcomp") >= 0 || words.child(at, "ccomp") >= 0);
        if (active && words.token(at).is("conj") && joined > first.cue() && words.child(at, "aux") < 0) {
            return second.said() && words.child(at, "nsubj") < 0;
        }
        // "She noted that the gains were small, and called on donors to help": gains call on nobody.
        if (words.token(at).is("conj")
                && joined > first.cue()
                && ",".equals(words.text(before - 1))
                && lifeless(joined)) {
            return second.said() && words.child(at, "nsubj") < 0;
        }
        for (int steps = 0; steps < DEEPEST && at >= 0 && words.child(at, "nsubj") < 0; steps++) {
            at = words.head(at);
            if (at == first.cue()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject of a verb is a common noun that stands for nobody, as far as the tables tell. */
    private boolean lifeless(int verb) {
        int subject = words.child(verb, "nsubj");
        String lemma = subject < 0 ? "" : words.lemma(subject);
        return subject >= 0
                && words.token(subject).tag().startsWith("NN")
                && !words.token(subject).isProper()
                && !NOUNS.known(lemma)
                && DOERS.stream().noneMatch(lemma::endsWith);
    }

    private static final SpeakerNouns NOUNS = new SpeakerNouns();

    /** Endings of those who do something. */
    private static final Set<String> DOERS = Set.of("ant", "ee", "er", "ian", "ist", "man", "or", "people", "woman");

    /** "He rejects the charge that the vote was unfair, insisting that it was free": the speaker goes on. */
    private boolean goesOn(int i, int j) {
        Found first = found.get(i);
        Found second = found.get(j);
        int cue = second.cue();
        int before = before(cue, first.cue());
        return first.cue() < cue
                && first.said()
                && second.said()
                && parted.get(i).role(cue) == Label.CONTENT
                && words.token(cue).tag().equals("VBG")
                && words.token(before).text().equals(",")
                && words.sentenceIndex(cue) == words.sentenceIndex(first.cue())
                && words.child(cue, "nsubj") < 0
                && words.child(cue, "aux") < 0;
    }

    /** "They noted that trade had grown, and stressed the need for calm": it is not trade that stressed it. */
    private boolean behind(int i, int j) {
        int first = found.get(i).cue();
        int cue = found.get(j).cue();
        int head = words.head(cue);
        return first < cue
                && words.token(cue).is("conj")
                && parted.get(i).role(head) == Label.CONTENT
                && parted.get(i).role(cue) == Label.OUTSIDE
                && found.get(j).said()
                && sameForm(first, cue)
                && joins(words, before(cue, first))
                && words.child(cue, "nsubj") < 0
                && words.sentenceIndex(cue) == words.sentenceIndex(first);
    }

    /** "The paper outlines the plan and notes the cost": what is noted does not stand before "notes". */
    private void forward(int i, int j) {
        Found second = parted.get(j);
        int from = found.get(i).cue();
        int cue = second.cue();
        if (!words.token(cue).is("conj") || words.head(cue) != from || words.child(cue, "nsubj") >= 0) {
            return;
        }
        int[] labels = second.labels().clone();
        boolean after = false;
        for (int w = from; w - second.first() < labels.length; w++) {
            boolean content = w >= second.first() && second.role(w) == Label.CONTENT;
            if (content && w < cue && Objects.equals(quotations.at(w), quotations.at(cue))) {
                labels[w - second.first()] = Label.OUTSIDE;
            }
            after |= content && w > cue;
        }
        if (after) {
            parted.set(j, second.with(labels));
            share(i, j);
        }
    }

    /** The last word before a verb and what belongs to it. */
    private int before(int verb, int least) {
        int before = verb - 1;
        while (before > least
                && (words.token(before).tag().startsWith("RB")
                        || words.token(before).is("aux"))) {
            before--;
        }
        return before;
    }

    /** "calls … notes"; a parser takes "call …, speak" for a bare form at times, and "agreed" for a participle. */
    private boolean sameForm(int first, int second) {
        String one = words.token(first).tag();
        String other = words.token(second).tag();
        boolean bare = one.equals("VBP")
                && other.equals("VB")
                && words.child(second, "mark") < 0
                && words.child(second, "aux") < 0;
        // "had said … and had warned"
        boolean perfect = one.equals("VBN") && other.equals("VBN") && perfect(first) && perfect(second);
        boolean past = one.equals("VBD") && other.equals("VBN") && finite(second);
        return bare
                || perfect
                || past
                || one.equals(other) && (one.equals("VBP") || one.equals("VBZ") || one.equals("VBD"));
    }

    /** Whether a form in -ed may be a past tense: no auxiliary makes it a participle. */
    private boolean finite(int verb) {
        String tag = words.token(verb).tag();
        return tag.equals("VBD")
                || tag.equals("VBN")
                        && words.child(verb, "aux") < 0
                        && words.token(verb).is("conj");
    }

    private boolean perfect(int verb) {
        for (int auxiliary : words.children(verb, "aux")) {
            if (words.lemma(auxiliary).equals("have")) {
                return words.child(verb, "aux:pass") < 0;
            }
        }
        return false;
    }

    /** The first ends where the second begins; both have the source of the first. */
    private void separate(int i, int j) {
        Found first = parted.get(i);
        Found second = parted.get(j);
        if (quotations.at(second.cue()) != null) {
            return;
        }
        share(i, j);
        if (first.role(second.cue()) != Label.CONTENT) {
            return;
        }
        int end = Math.max(words.leftmost(second.cue()), first.cue());
        for (Found.Piece piece : second.pieces(Label.CUE)) {
            end = Math.min(end, piece.first());
        }
        if (end <= first.cue()) {
            end = second.cue();
        }
        while (end - 1 > first.cue() && joins(words, end - 1)) {
            end--;
        }
        int[] labels = first.labels().clone();
        for (int w = Math.max(end, first.first()); w < first.first() + labels.length; w++) {
            labels[w - first.first()] = Label.OUTSIDE;
        }
        Found shortened = first.with(labels);
        if (!shortened.has(Label.CONTENT)) {
            return;
        }
        parted.set(i, shortened);
    }

    /** What has no source of its own has that of the first. */
    private void share(int i, int j) {
        Found second = parted.get(j);
        // "raised the case and was assured": whoever hears does not say.
        if (second.has(Label.SOURCE) || words.child(second.cue(), "aux:pass") >= 0) {
            return;
        }
        int[] labels = second.labels().clone();
        for (Found.Piece piece : parted.get(i).pieces(Label.SOURCE)) {
            Bounds.label(labels, second.first(), piece, Label.SOURCE);
        }
        parted.set(j, second.with(labels));
    }

    static boolean joins(Words words, int w) {
        String text = words.token(w).text();
        return text.equals(",") || text.equals(";") || words.token(w).tag().equals("CC");
    }
}
