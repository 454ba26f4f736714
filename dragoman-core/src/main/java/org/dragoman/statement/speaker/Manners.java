package org.dragoman.statement.speaker;

import java.util.List;
import org.dragoman.document.Region;
import org.dragoman.statement.Statement.Manner;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/** Tells whether a statement gives the very words, a paraphrase, or some of either. */
public final class Manners {
    private Manners() {}

    /** How what was found gives what was said. */
    public static Manner of(Words words, Quotations quotations, Found found) {
        return verbatim(words, found) ? Manner.DIRECT : of(words, quotations, found.pieces(Label.CONTENT), found.cue());
    }

    /**
     * The manner of some words.
     *
     * @param cue the word that tells who says them, -1 for none: “The bank says that prices fall” quotes no bank
     */
    public static Manner of(Words words, Quotations quotations, List<Found.Piece> pieces, int cue) {
        int quoted = 0;
        int all = 0;
        for (Found.Piece piece : pieces) {
            for (int w = piece.first(); w <= piece.last(); w++) {
                if (Character.isLetterOrDigit(words.token(w).text().codePointAt(0))) {
                    all++;
                    quoted += quotations.quotes(w, cue) ? 1 : 0;
                }
            }
        }
        return quoted == 0 ? Manner.INDIRECT : quoted == all ? Manner.DIRECT : Manner.MIXED;
    }

    /** "Question: What will Norway do?": a turn gives the very words, without marks; a headline's colon need not. */
    private static boolean verbatim(Words words, Found found) {
        // "Novak again: the price is “small”" retells.
        return words.token(found.cue()).text().equals(":")
                && !"again".equals(words.text(found.cue() - 1))
                && (words.sentence(found.cue()).region() != Region.Kind.HEADING
                        || Turns.asks(words.lemma(found.cue() - 1)));
    }
}
