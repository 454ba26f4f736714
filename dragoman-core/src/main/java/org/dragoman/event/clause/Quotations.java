package org.dragoman.event.clause;

import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Which words of a sentence stand between quotation marks. In a speaker's own words "they" are others: "'They robbed us,'
 * the mayor said", beside "the mayor said they had been robbed".
 */
public final class Quotations {
    private final boolean[] inside;

    public Quotations(Sentence sentence) {
        this.inside = new boolean[sentence.size()];
        if (!hasMark(sentence)) {
            return;
        }
        boolean open = beginsInside(sentence);
        for (Token token : sentence.tokens()) {
            if (isMark(token)) {
                open = isOpening(token) || !isClosing(token) && !open;
            } else {
                inside[token.index()] = open;
            }
        }
    }

    /** Whether a word stands in what is quoted. */
    public boolean isInside(Token token) {
        return inside[token.index()];
    }

    /** "They will be back," the mayor said: what was opened in a sentence before ends here. */
    private static boolean beginsInside(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (isMark(token)) {
                boolean stop = token.index() > 0
                        && sentence.token(token.index() - 1).text().matches("[,.!?]");
                return isClosing(token) || stop && !isOpening(token) && isOdd(sentence);
            }
        }
        return false;
    }

    private static boolean hasMark(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (isMark(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOdd(Sentence sentence) {
        return sentence.tokens().stream().filter(Quotations::isMark).count() % 2 == 1;
    }

    private static boolean isMark(Token token) {
        return token.text().length() <= 2 && (token.text().equals("\"") || isOpening(token) || isClosing(token));
    }

    private static boolean isOpening(Token token) {
        return switch (token.text()) {
            case "“", "``", "«", "„" -> true;
            default -> false;
        };
    }

    private static boolean isClosing(Token token) {
        return switch (token.text()) {
            case "”", "''", "»" -> true;
            default -> false;
        };
    }
}
