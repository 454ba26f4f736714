package org.dragoman.statement.extent;

import java.util.List;
import java.util.Objects;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Namings;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/** Takes from what is said the words before the cue that only tell who speaks or hears. */
final class Strays {
    private Strays() {}

    static Found without(Words words, Quotations quotations, Found found) {
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        int cue = found.cue();
        boolean clause = pieces.stream().anyMatch(piece -> piece.first() > cue && reported(words, cue, piece.first()));
        int antecedent = antecedent(words, found);
        boolean behind = pieces.stream().anyMatch(piece -> piece.first() > cue);
        // "quoting officials, that prices fell": behind the cue a clause opens.
        boolean quoting = pieces.stream()
                .anyMatch(piece -> piece.first() > cue
                        && words.sentenceIndex(piece.first()) == words.sentenceIndex(cue)
                        && words.lemma(piece.first()).equals("that")
                        && words.token(piece.first()).is("mark"));
        int[] labels = found.labels().clone();
        for (Found.Piece piece : pieces) {
            boolean before = piece.last() < cue
                    && words.sentenceIndex(piece.first()) == words.sentenceIndex(cue)
                    && Objects.equals(quotations.at(piece.first()), quotations.at(cue));
            if (before
                    && (clause
                            || quoting && !finite(words, piece)
                            || piece.covers(antecedent)
                            || behind && leads(words, cue, piece))) {
                for (int w = piece.first(); w <= piece.last(); w++) {
                    labels[w - found.first()] = Label.OUTSIDE;
                }
            }
        }
        Found shorter = found.with(labels);
        return shorter.has(Label.CONTENT) ? shorter : found;
    }

    private static boolean finite(Words words, Found.Piece piece) {
        for (int w = piece.first(); w <= piece.last(); w++) {
            if (words.finite(w)) {
                return true;
            }
        }
        return false;
    }

    /** "whom she calls “a guest”", "Asked why, she said …": what leads to the cue. */
    private static boolean leads(Words words, int cue, Found.Piece piece) {
        String tag = words.token(piece.first()).tag();
        boolean pronoun = piece.size() == 1 && tag.startsWith("W") && Namings.end(words, cue) >= 0;
        return pronoun || tag.equals("VBN") && words.lemma(piece.first()).equals("ask");
    }

    /** "We signed because we were told that the road would be built": with a clause of its own a verb has its report. */
    private static boolean reported(Words words, int cue, int first) {
        return words.lemma(first).equals("that")
                && words.token(first).is("mark")
                && words.head(first) >= 0
                && words.head(words.head(first)) == cue;
    }

    /** "The mayor, who announced the delay": whom a relative pronoun stands for is not announced; -1 for none. */
    private static int antecedent(Words words, Found found) {
        List<Found.Piece> sources = found.pieces(Label.SOURCE);
        boolean relative = sources.size() == 1
                && sources.get(0).size() == 1
                && words.token(sources.get(0).first()).tag().startsWith("W");
        return relative && words.token(found.cue()).is("acl") ? words.head(found.cue()) : -1;
    }
}
