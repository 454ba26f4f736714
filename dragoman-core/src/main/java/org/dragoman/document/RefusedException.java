package org.dragoman.document;

/** A document is beyond a limit that keeps one document from holding up all others. The message says which. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param reason one line that says which limit and, where there is something to do, what to do */
    public RefusedException(String reason) {
        super(reason);
    }
}
