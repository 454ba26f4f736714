package org.dragoman.statement.text;

/**
 * A stretch between quotation marks.
 *
 * @param first its first word: the opening mark, or the first word where the mark is missing
 * @param last its last word: the closing mark, or the last word where the mark is missing
 * @param depth 0 for an outermost quotation, 1 for one inside it, and so on
 * @param opened whether the opening mark is there
 * @param closed whether the closing mark is there
 */
public record Quotation(int first, int last, int depth, boolean opened, boolean closed) {
    /** Whether a word stands in it. */
    public boolean covers(int word) {
        return first <= word && word <= last;
    }
}
