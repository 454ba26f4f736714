package org.dragoman.cli;

import org.jspecify.annotations.Nullable;

/** A command cannot go on; the message is the one line that a user gets. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exit;

    Failure(int exit, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exit = exit;
    }

    /** The arguments make no sense. */
    static Failure usage(String message) {
        return new Failure(Main.USAGE, message, null);
    }

    int exit() {
        return exit;
    }
}
