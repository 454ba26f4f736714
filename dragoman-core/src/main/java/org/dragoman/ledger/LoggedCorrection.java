package org.dragoman.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.dragoman.actor.Correction;
import org.jspecify.annotations.Nullable;

/**
 * A correction with who made it, when, and whether it was taken back.
 *
 * @param number its number in the ledger, from 1
 * @param correction what it says
 * @param by who made it
 * @param made when
 * @param undoneBy who took it back, null while it is in force
 * @param undone when, null while it is in force
 */
public record LoggedCorrection(
        long number,
        Correction correction,
        String by,
        Instant made,
        @Nullable String undoneBy,
        @Nullable Instant undone) {
    public LoggedCorrection {
        requireNonNull(correction, "correction is null");
        requireNonNull(by, "by is null");
        requireNonNull(made, "made is null");
    }

    /** Whether it counts. */
    public boolean inForce() {
        return undone == null;
    }
}
