package org.dragoman.event.clause;

import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Where and when a report was sent, before its first words. */
public final class Dateline {
    private Dateline() {}

    /** Index of the dash after a dateline ("LIMA, May 3 -- The ministry …"), -1 where there is none. */
    public static int end(Sentence sentence) {
        if (!sentence.token(0).isNoun()) {
            return -1;
        }
        int last = Math.min(sentence.size() - 1, 16);
        for (int i = 1; i < last; i++) {
            Token token = sentence.token(i);
            boolean dash = token.text().equals("--")
                    || token.text().equals("—")
                    || token.text().equals("–")
                    || token.text().equals("-");
            boolean apart = token.start() > sentence.token(i - 1).end()
                    && sentence.token(i + 1).start() > token.end();
            // as older archives have it: "LIMA, Peru (AP)_The ministry …"
            boolean line =
                    token.text().equals("_") && sentence.token(i - 1).text().equals(")");
            if (dash && apart || line) {
                return i;
            }
            if (token.isVerb() && !token.isProper()) {
                return -1;
            }
        }
        return -1;
    }
}
