package org.dragoman.ledger;

import org.jspecify.annotations.Nullable;

/** A ledger cannot be used. The message is one line for a user: what is wrong, where, and what to do. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a ledger cannot be used. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** The file is something else. */
        FOREIGN,
        /** Another process has it open. */
        LOCKED,
        /** It was a ledger, and is damaged. */
        CORRUPT,
        /** A newer version of Dragoman wrote it. */
        NEWER,
        /** The file or its folder may not be written or read. */
        FORBIDDEN,
        /** The disk is full, or a quota is. */
        FULL,
        /** What was asked of it makes no sense, such as a run that is not there. */
        REQUEST,
        /** Anything else. */
        OTHER
    }

    private final Reason reason;

    public LedgerException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
