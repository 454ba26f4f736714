package org.dragoman.event.lexicon;

import java.util.List;

/**
 * A word that takes another event and turns it: "refuse to sign", "a halt to the raids", "hold talks".
 *
 * @param line the words as written
 * @param part {@code verb}, {@code noun} or {@code adjective}
 * @param head the lemma it is found by
 * @param after words that must follow, such as "for" in "call for"
 * @param effect what it does to the event
 */
public record Operator(String line, String part, String head, List<String> after, Effect effect) {
    /** What becomes of an event that an operator takes. */
    public enum Effect {
        /** "hold talks": the event itself. */
        DO,
        /** "draw criticism": the event itself, with source and target changed about. */
        UNDERGO,
        /** "halt aid". */
        STOP,
        /** "cancel a visit". */
        CANCEL,
        /** "agree to send". */
        PROMISE,
        /** "plan to send". */
        INTEND,
        /** "threaten to shell". */
        THREATEN,
        /** "refuse to sign". */
        REFUSE,
        /** "fail to reach a deal". */
        FAIL,
        /** "call for a halt". */
        DEMAND,
        /** "let inspectors enter". */
        ALLOW,
        /** "force the crew to land". */
        FORCE,
        /** "try to mediate". */
        TRY,
        /** "deny having shelled". */
        DENY,
        /** "accuse them of shelling": tells of an event, does not do it. */
        ACCUSE
    }

    static Operator read(String[] row) {
        String[] words = row[0].split(" ");
        List<String> after = new java.util.ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            after.add(words[i].startsWith("[") ? words[i].substring(1, words[i].length() - 1) : words[i]);
        }
        return new Operator(
                row[0],
                row[1],
                words[0],
                List.copyOf(after),
                Effect.valueOf(row[2].toUpperCase(java.util.Locale.ROOT)));
    }
}
