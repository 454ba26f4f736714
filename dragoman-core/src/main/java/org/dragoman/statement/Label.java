package org.dragoman.statement;

/** The part a word plays in a frame; the first word of each piece is marked. */
final class Label {
    static final int OUTSIDE = 0;
    static final int SOURCE = 1;
    static final int CUE = 3;
    static final int CONTENT = 5;
    static final int COUNT = 7;

    private Label() {}

    /** The label of a word that opens a piece, or goes on with one. */
    static int of(int role, boolean opens) {
        return role == OUTSIDE ? OUTSIDE : opens ? role : role + 1;
    }

    /** SOURCE, CUE, CONTENT or OUTSIDE. */
    static int role(int label) {
        return label == OUTSIDE ? OUTSIDE : label - (label + 1) % 2;
    }

    static boolean opens(int label) {
        return label % 2 == 1;
    }

    /** A piece goes on only after a word of the same piece. */
    static boolean follows(int previous, int next) {
        return next == OUTSIDE || opens(next) || role(previous) == role(next);
    }
}
