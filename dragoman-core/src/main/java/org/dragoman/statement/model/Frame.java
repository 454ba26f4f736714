package org.dragoman.statement.model;

import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/**
 * A cue with the words around it among which its source and content are sought: its sentence, and
 * what quotations join to it before and after.
 *
 * @param cue the word that heads the cue
 * @param first first word of the window
 * @param last last word of the window
 */
public record Frame(int cue, int first, int last) {
    private static final int WIDEST = 400;
    private static final int MOST_FOLLOWING = 3;

    /** How many words it has. */
    public int size() {
        return last - first + 1;
    }

    /** The frame of the cue at a word. */
    public static Frame around(Words words, Quotations quotations, int cue) {
        int sentence = words.sentenceIndex(cue);
        int first = words.first(sentence);
        int last = words.last(sentence);
        first = before(words, quotations, first);
        last = after(words, quotations, last);
        return new Frame(cue, first, last);
    }

    /** "It is over. We won," she said: the window opens with the quotation. */
    private static int before(Words words, Quotations quotations, int first) {
        Quotation previous = quotations.at(first - 1);
        Quotation here = quotations.at(first);
        Quotation joined = null;
        if (previous != null && (previous.equals(here) || previous.last() == first - 1)) {
            joined = previous;
        }
        if (joined == null) {
            return first;
        }
        int start = words.first(words.sentenceIndex(joined.first()));
        return first - start > WIDEST ? Math.max(start, words.first(words.sentenceIndex(first - WIDEST))) : start;
    }

    /** She said: "It is over. We won." "We won," she said. "It is over." */
    private static int after(Words words, Quotations quotations, int last) {
        int end = last;
        for (int following = 0; following < MOST_FOLLOWING && end + 1 < words.size(); following++) {
            Quotation here = quotations.at(end);
            Quotation next = quotations.at(end + 1);
            Quotation joined = null;
            if (next != null && next.first() == end + 1 && next.opened()) {
                joined = next;
            } else if (here != null && here.equals(next)) {
                joined = here;
            }
            if (joined == null) {
                if (following == 0 && endsInColon(words, last)) {
                    end = words.last(words.sentenceIndex(end + 1));
                    continue;
                }
                break;
            }
            if (joined.last() - last > WIDEST) {
                break;
            }
            // What follows the quotation in its last sentence belongs to the window too.
            end = words.last(words.sentenceIndex(joined.last()));
        }
        return Math.min(end, last + WIDEST);
    }

    private static boolean endsInColon(Words words, int last) {
        return ":".equals(words.text(last)) || ":".equals(words.text(last - 1));
    }
}
