package org.dragoman.statement.extent;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/** Finds quotations that are signed with a dash: “We will build the bridge.” — Anna Berg, engineer. */
public final class Signatures {
    private static final double CONFIDENCE = 0.8;
    private static final int LONGEST = 25;
    private static final int SHORTEST_SPEECH = 4;

    private Signatures() {}

    /** Those of quotations that no other cue attributes. */
    public static List<Found> find(Words words, Quotations quotations, List<Found> known) {
        List<Found> made = new ArrayList<>();
        for (Quotation quotation : quotations.all()) {
            int dash = quotation.last() + 1;
            boolean speech = quotation.depth() == 0
                    && quotation.opened()
                    && quotation.closed()
                    && quotation.last() - quotation.first() > SHORTEST_SPEECH
                    && opens(words, quotation.first());
            if (!speech || dash + 1 >= words.size() || !isDash(words.token(dash).text())) {
                continue;
            }
            int end = lineEnd(words, quotations, dash);
            boolean attributed = known.stream()
                    .anyMatch(one -> one.role(quotation.first() + 1) == Label.CONTENT || one.role(dash) == Label.CUE);
            if (attributed || end - dash > LONGEST || verb(words, dash, end)) {
                continue;
            }
            int name = dash + 1;
            while (name < end && !words.token(name + 1).text().matches("[,.;(]")) {
                name++;
            }
            if (!words.token(name).isNoun()) {
                continue;
            }
            int start = quotation.first();
            int[] labels = new int[end - start + 1];
            for (int w = start; w <= quotation.last(); w++) {
                labels[w - start] = Label.of(Label.CONTENT, w == start);
            }
            labels[dash - start] = Label.of(Label.CUE, true);
            for (int w = dash + 1; w <= name; w++) {
                labels[w - start] = Label.of(Label.SOURCE, w == dash + 1);
            }
            made.add(new Found(dash, start, labels, CONFIDENCE, true));
        }
        return made;
    }

    private static boolean isDash(String text) {
        return !text.equals(":") && Cues.isColonOrDash(text);
    }

    /** A quotation that is signed stands for itself: no sentence leads to it. */
    private static boolean opens(Words words, int first) {
        return first == words.first(words.sentenceIndex(first)) || breaks(words, first);
    }

    /** Whether a new line begins before a word, though no new sentence was seen there: "— Anna Berg", then the next. */
    private static boolean breaks(Words words, int word) {
        return word > 0
                && words.analysis()
                        .span(words.token(word - 1).start(), words.token(word).end())
                        .text()
                        .contains("\n");
    }

    /** The last word before the paragraph ends or the next quotation opens. */
    private static int lineEnd(Words words, Quotations quotations, int from) {
        int end = from;
        while (end + 1 < words.size()
                && words.paragraph(end + 1) == words.paragraph(from)
                && quotations.at(end + 1) == null
                && !breaks(words, end + 1)
                && end - from <= LONGEST) {
            end++;
        }
        return end;
    }

    /** “The bridge” – it will be built in May – …: a clause is no signature. */
    private static boolean verb(Words words, int first, int last) {
        for (int w = first; w <= last; w++) {
            if (words.finite(w)) {
                return true;
            }
        }
        return false;
    }
}
