package org.dragoman.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.statement.text.ByCue;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/** Cuts from what one says what others say beside it, and what the author remarks on it. */
public final class Asides {
    private static final Set<String> CONTRAST = Set.of("although", "though", "but", "while", "whereas", "yet");
    private static final Set<String> DENIALS =
            Set.of("contest", "contradict", "deny", "dispute", "doubt", "question", "refute", "reject");
    /** Words that take up the whole of what was said. */
    private static final Set<String> TAKEN_UP =
            Set.of("accusation", "allegation", "charge", "claim", "something", "which");

    private static final Set<String> REMARKS =
            Set.of("admission", "allegation", "boast", "claim", "confession", "promise", "threat", "understatement");

    /** Verbs that name who is the source of what another verb tells. */
    private static final Set<String> CITING = Set.of("cite", "quote");

    private Asides() {}

    /** The same, each without whoever tells of it behind: "They believe that prices fell, the paper reported". */
    public static List<Found> withoutAttribution(Words words, List<Found> found) {
        List<Found> cut = new ArrayList<>();
        for (Found one : found) {
            Found shorter = one;
            for (Found other : ByCue.inside(found, one)) {
                boolean tells = other.cue() != one.cue() && other.said();
                shorter = tells && shorter.role(other.cue()) == Label.CONTENT
                        ? attribution(words, shorter, other)
                        : shorter;
            }
            cut.add(shorter);
        }
        return cut;
    }

    /** The same, in the same order. */
    static List<Found> cut(Words words, Quotations quotations, List<Found> found) {
        List<Found> cut = new ArrayList<>();
        for (Found one : found) {
            Found shorter = inserted(words, quotations, remark(words, quotations, one));
            for (Found other : ByCue.inside(found, one)) {
                if (other.cue() != one.cue() && other.said() && shorter.role(other.cue()) == Label.CONTENT) {
                    shorter = attribution(words, contrast(words, quotations, shorter, other), other);
                }
            }
            cut.add(shorter);
        }
        return cut;
    }

    /** "Trade grew, the envoy said, although the unions dispute it": a contrast that others tell of is the author's. */
    private static Found contrast(Words words, Quotations quotations, Found one, Found other) {
        List<Found.Piece> sources = other.pieces(Label.SOURCE);
        if (sources.isEmpty() || !words.token(other.cue()).isVerb()) {
            return one;
        }
        int source = sources.get(0).first();
        int marker = source - 1;
        // "…, which observers dispute", "…, a claim that observers dispute": so is a denial of it.
        marker -= marker > 1 && words.lemma(marker).equals("that") ? 1 : 0;
        boolean denies =
                marker > 1 && TAKEN_UP.contains(words.lemma(marker)) && DENIALS.contains(words.lemma(other.cue()));
        marker -= denies && marker > 2 && words.token(marker - 1).tag().equals("DT") ? 1 : 0;
        boolean against = source < other.cue()
                && marker > 1
                && (denies || CONTRAST.contains(words.lemma(marker)))
                && words.token(marker - 1).text().equals(",")
                && quotations.at(marker) == null
                && one.role(marker) == Label.CONTENT
                && words.sentenceIndex(marker) == words.sentenceIndex(one.cue());
        return against ? before(one, marker - 1) : one;
    }

    /** "Both agreed that the sea is free, the office said": whoever tells of it all is none of what they agreed. */
    private static Found attribution(Words words, Found one, Found other) {
        List<Found.Piece> sources = other.pieces(Label.SOURCE);
        if (sources.size() != 1 || other.role(one.cue()) != Label.CONTENT || one.cue() > other.cue()) {
            return one;
        }
        int first = Math.min(sources.get(0).first(), other.cue());
        int last = Math.max(sources.get(0).last(), other.cue());
        List<Found.Piece> pieces = one.pieces(Label.CONTENT);
        boolean closes = first > one.cue() && words.token(first - 1).text().equals(",");
        for (int w = last + 1; closes && w <= pieces.get(pieces.size() - 1).last(); w++) {
            closes = !words.finite(w);
        }
        for (int w = first; closes && w <= last; w++) {
            closes = other.role(w) != Label.CONTENT;
        }
        return closes ? before(one, first - 1) : one;
    }

    /** "The fair may open in May, which is a promise with conditions": what calls the words by a name is the author's. */
    private static Found remark(Words words, Quotations quotations, Found one) {
        for (Found.Piece piece : one.pieces(Label.CONTENT)) {
            for (int w = Math.max(piece.first(), one.cue()) + 2; w < piece.last() - 1; w++) {
                boolean which = words.lemma(w).equals("which")
                        && words.token(w - 1).text().equals(",")
                        && words.lemma(w + 1).equals("be")
                        && quotations.at(w) == null;
                int noun = w + 2;
                while (which
                        && noun < piece.last()
                        && (words.token(noun).is("det")
                                || words.token(noun).tag().startsWith("JJ"))) {
                    noun++;
                }
                if (which && REMARKS.contains(words.lemma(noun))) {
                    return before(one, w - 1);
                }
            }
        }
        return one;
    }

    /** "The envoy, echoing that view, praised the plan": what is put in ends before the verb of the sentence. */
    private static Found inserted(Words words, Quotations quotations, Found one) {
        int cue = one.cue();
        boolean opens = words.token(cue).tag().equals("VBG")
                && ",".equals(words.text(cue - 1))
                && words.child(cue, "aux") < 0
                && cue - 2 >= words.first(words.sentenceIndex(cue));
        for (Found.Piece piece : opens ? one.pieces(Label.CONTENT) : List.<Found.Piece>of()) {
            for (int w = Math.max(piece.first(), cue + 2); w < piece.last(); w++) {
                boolean verb = words.token(w - 1).text().equals(",")
                        && words.tensed(w)
                        && words.child(w, "aux") < 0
                        && (words.child(w, "nsubj") < 0 || words.child(w, "nsubj") < cue)
                        && quotations.at(w) == null;
                if (verb && piece.first() > cue) {
                    Found shorter = before(one, w - 1);
                    return CITING.contains(words.lemma(cue)) ? shorter.unsaid() : shorter;
                }
            }
        }
        return one;
    }

    /** What stands before a word; the same where nothing does. */
    private static Found before(Found one, int end) {
        int[] labels = one.labels().clone();
        for (int w = end; w - one.first() < labels.length; w++) {
            if (Label.role(labels[w - one.first()]) == Label.CONTENT) {
                labels[w - one.first()] = Label.OUTSIDE;
            }
        }
        Found shorter = one.with(labels);
        return shorter.has(Label.CONTENT) ? shorter : one;
    }

    /**
     * "She notes that neither has told it. “Silence is a policy.”": the quotation behind is hers, not of whom she
     * speaks.
     *
     * @param parent the statement that this one stands in
     */
    static Found inner(Words words, Quotations quotations, Found one, Found parent) {
        int sentence = words.sentenceIndex(one.cue());
        int[] labels = one.labels().clone();
        for (Found.Piece piece : one.pieces(Label.CONTENT)) {
            for (int w = piece.first(); w <= piece.last(); w++) {
                Quotation quotation = quotations.at(w);
                boolean later = words.sentenceIndex(w) > sentence && parent.role(w) == Label.CONTENT;
                if (later && quotation != null && !quotation.covers(one.cue())) {
                    labels[w - one.first()] = Label.OUTSIDE;
                }
            }
        }
        Found shorter = one.with(labels);
        return shorter.has(Label.CONTENT) ? shorter : one;
    }
}
