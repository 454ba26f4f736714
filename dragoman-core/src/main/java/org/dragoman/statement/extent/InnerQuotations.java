package org.dragoman.statement.extent;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Mood;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds what those who are quoted quote from others: “The children ask us, ‘When will the ferry come?’” */
public final class InnerQuotations {
    private static final double CONFIDENCE = 0.75;
    /** In words, marks included. */
    private static final int SHORTEST = 5;

    /** How many words may stand between verb and quotation. */
    private static final int FARTHEST = 4;

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;

    private InnerQuotations(Words words, Quotations quotations, Cues cues) {
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
    }

    /** One for each inner quotation that stands behind a verb of speech with its subject. */
    public static List<Found> find(Words words, Quotations quotations, Cues cues) {
        InnerQuotations inner = new InnerQuotations(words, quotations, cues);
        List<Found> made = new ArrayList<>();
        for (Quotation quotation : quotations.all()) {
            boolean speech =
                    quotation.depth() > 0 && quotation.closed() && quotation.last() - quotation.first() + 1 >= SHORTEST;
            Found found = speech ? inner.behind(quotation) : null;
            if (found != null) {
                made.add(found);
            }
        }
        return made;
    }

    private @Nullable Found behind(Quotation quotation) {
        int verb = quotation.first() - 1;
        Quotation around = quotations.at(verb);
        if (verb > 0
                && (words.token(verb).text().equals(",")
                        || words.token(verb).text().equals(":"))) {
            verb--;
        }
        // "ask us every night, ‘…’"
        for (int steps = 0; steps < FARTHEST && verb > 0 && !words.token(verb).isVerb(); steps++) {
            if (words.token(verb).is("punct") || words.token(verb).is("nsubj")) {
                return null;
            }
            verb--;
        }
        if (verb < 0 || around == null || !around.covers(verb) || !speech(verb)) {
            return null;
        }
        int subject = words.child(verb, "nsubj");
        if (subject < 0 || subject > verb || !around.covers(words.leftmost(subject))) {
            return null;
        }
        int first = words.leftmost(subject);
        while (first < subject && Quotations.isMark(words.token(first).text())) {
            first++;
        }
        int last = words.rightmost(subject) < verb ? words.rightmost(subject) : subject;
        // Both close with one mark: it is the outer one's.
        int end = quotation.last() == around.last() ? quotation.last() - 1 : quotation.last();
        int[] labels = new int[end - first + 1];
        Bounds.label(labels, first, new Found.Piece(first, last), Label.SOURCE);
        Bounds.label(labels, first, new Found.Piece(verb, verb), Label.CUE);
        Bounds.label(labels, first, new Found.Piece(quotation.first(), end), Label.CONTENT);
        return new Found(verb, first, labels, CONFIDENCE, true);
    }

    private boolean speech(int verb) {
        Cues.Kind kind = cues.kind(words.token(verb), words.lemma(verb));
        return words.token(verb).isVerb()
                && (kind == Cues.Kind.SPEECH || kind == Cues.Kind.TOPIC)
                && !Mood.negated(words, verb);
    }
}
