package org.dragoman.evaluation.webtext;

/**
 * Counts of snippets.
 *
 * @param found wanted and read
 * @param missed wanted and not read
 * @param wrong not wanted and read
 * @param right not wanted and not read
 */
public record SnippetScore(int found, int missed, int wrong, int right) {
    /** No snippet yet. */
    public static final SnippetScore NONE = new SnippetScore(0, 0, 0, 0);

    /** This count with one more snippet. */
    public SnippetScore with(boolean wanted, boolean read) {
        return new SnippetScore(
                found + (wanted && read ? 1 : 0),
                missed + (wanted && !read ? 1 : 0),
                wrong + (!wanted && read ? 1 : 0),
                right + (!wanted && !read ? 1 : 0));
    }

    /** The sum of two counts. */
    public SnippetScore plus(SnippetScore other) {
        return new SnippetScore(found + other.found, missed + other.missed, wrong + other.wrong, right + other.right);
    }

    /** Of what was read, the share that was wanted; 0 where nothing was read. */
    public double precision() {
        return found == 0 ? 0 : (double) found / (found + wrong);
    }

    /** Of what was wanted, the share that was read; 0 where nothing was wanted. */
    public double recall() {
        return found == 0 ? 0 : (double) found / (found + missed);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return found == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
}
