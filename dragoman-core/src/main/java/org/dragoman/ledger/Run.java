package org.dragoman.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call of the program that recorded something.
 *
 * @param run its number, from 1; numbers order what is known
 * @param version the version of the program that read
 * @param started when it began
 * @param finished when it ended, null where it was cut off or still goes on
 * @param options with which options it ran, as JSON
 * @param forgotten when it was forgotten, null where it counts
 */
public record Run(
        long run,
        String version,
        Instant started,
        @Nullable Instant finished,
        String options,
        @Nullable Instant forgotten) {}
