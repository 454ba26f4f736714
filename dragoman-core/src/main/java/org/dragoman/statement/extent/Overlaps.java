package org.dragoman.statement.extent;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.statement.text.ByCue;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/**
 * Parts what two cues of one sentence both claim, since each is labelled without regard to the other: else the less sure
 * of two that contain each other would be lost.
 */
public final class Overlaps {
    /** How many words may stand behind a cue that closes its sentence. */
    private static final int LAST = 3;

    private Overlaps() {}

    /**
     * The same, in the same order.
     *
     * @param found in the order of their cues
     */
    public static List<Found> part(Words words, Quotations quotations, List<Found> found) {
        List<Found> parted = new ArrayList<>();
        for (Found one : found) {
            Found shorter = beforeOwnVerb(words, one);
            List<Found> near = ByCue.inside(found, one);
            for (Found other : near) {
                if (other.cue() > shorter.cue()
                        && shorter.role(other.cue()) == Label.CONTENT
                        && other.role(one.cue()) == Label.CONTENT) {
                    shorter = beforeClosing(words, quotations, shorter, other);
                }
            }
            for (Found other : near) {
                shorter = withoutTold(words, quotations, shorter, other);
            }
            for (Found other : near) {
                shorter = withoutLead(words, shorter, other);
            }
            parted.add(shorter);
        }
        return parted;
    }

    /** "The envoy's claim that stocks were empty was rejected": what is claimed ends before what became of the claim. */
    private static Found beforeOwnVerb(Words words, Found found) {
        int cue = found.cue();
        int verb = words.head(cue);
        boolean subject = words.token(cue).isNoun()
                && verb > cue
                && words.token(cue).relation().startsWith("nsubj")
                && found.role(verb) == Label.CONTENT
                && words.rightmost(cue) > cue
                && words.rightmost(cue) < verb;
        return subject ? until(found, words.rightmost(cue)) : found;
    }

    /** "They agreed to meet in May, the office said": who closes the sentence tells of all before. */
    private static Found beforeClosing(Words words, Quotations quotations, Found one, Found other) {
        List<Found.Piece> sources = other.pieces(Label.SOURCE);
        int sentence = words.sentenceIndex(one.cue());
        if (sources.isEmpty() || words.sentenceIndex(other.cue()) != sentence) {
            return one;
        }
        int start = Math.min(sources.get(0).first(), other.cue());
        boolean closes = start - 1 > one.cue()
                && words.token(start - 1).text().equals(",")
                && quotations.at(start) == null
                && (words.token(other.cue()).is("parataxis") || words.last(sentence) - other.cue() <= LAST)
                && other.pieces(Label.CONTENT).stream().allMatch(piece -> piece.first() < start);
        return closes ? until(one, start - 2) : one;
    }

    /** "He said that both were to blame. “Let us be,” he said.": a quotation with a cue of its own is not told before. */
    private static Found withoutTold(Words words, Quotations quotations, Found one, Found other) {
        int sentence = words.sentenceIndex(other.cue());
        Quotation quotation = quotations.at(words.first(sentence));
        if (quotation == null) {
            return one;
        }
        boolean own = sentence > words.sentenceIndex(one.cue())
                && quotation.first() == words.first(sentence)
                && !quotation.covers(other.cue())
                && quotation.last() < other.cue()
                && one.role(quotation.first()) == Label.CONTENT
                && other.role(quotation.first()) == Label.CONTENT
                && other.has(Label.SOURCE)
                && one.role(quotation.first() - 1) != Label.CONTENT;
        return own ? until(one, quotation.first() - 1) : one;
    }

    /** "Stating that trade had grown, the envoy added that …": what is stated first is not added. */
    private static Found withoutLead(Words words, Found one, Found other) {
        boolean leads = other.cue() < one.cue()
                && words.token(other.cue()).tag().equals("VBG")
                && words.head(other.cue()) == one.cue()
                && one.role(other.cue()) == Label.CONTENT
                && one.role(other.cue() - 1) != Label.CONTENT;
        if (!leads) {
            return one;
        }
        int[] labels = one.labels().clone();
        for (int w = other.cue(); w < one.cue() && one.role(w) == Label.CONTENT; w++) {
            labels[w - one.first()] = Label.OUTSIDE;
        }
        Found shorter = one.with(labels);
        return shorter.has(Label.CONTENT) ? shorter : one;
    }

    /** The same without what is said behind a word. */
    private static Found until(Found found, int last) {
        int[] labels = found.labels().clone();
        for (int w = Math.max(last + 1, found.first()); w - found.first() < labels.length; w++) {
            if (found.role(w) == Label.CONTENT) {
                labels[w - found.first()] = Label.OUTSIDE;
            }
        }
        Found shorter = found.with(labels);
        return shorter.has(Label.CONTENT) ? shorter : found;
    }
}
