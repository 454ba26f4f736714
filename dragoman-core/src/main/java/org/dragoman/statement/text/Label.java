package org.dragoman.statement.text;

/** The part a word plays in a frame; the first word of each piece is marked. */
public final class Label {
    /** No part of it. */
    public static final int OUTSIDE = 0;
    /** First word of who speaks; the next number marks the words after it. */
    public static final int SOURCE = 1;
    /** First word of the cue; the next number marks the words after it. */
    public static final int CUE = 3;
    /** First word of what is said; the next number marks the words after it. */
    public static final int CONTENT = 5;
    /** How many labels there are. */
    public static final int COUNT = 7;

    private Label() {}

    /** The label of a word that opens a piece, or goes on with one. */
    public static int of(int role, boolean opens) {
        return role == OUTSIDE ? OUTSIDE : opens ? role : role + 1;
    }

    /** SOURCE, CUE, CONTENT or OUTSIDE. */
    public static int role(int label) {
        return label == OUTSIDE ? OUTSIDE : label - (label + 1) % 2;
    }

    /** Whether a label marks the first word of a piece. */
    public static boolean opens(int label) {
        return label % 2 == 1;
    }

    /** A piece goes on only after a word of the same piece. */
    public static boolean follows(int previous, int next) {
        return next == OUTSIDE || opens(next) || role(previous) == role(next);
    }
}
