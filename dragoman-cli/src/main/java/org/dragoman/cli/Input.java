package org.dragoman.cli;

import org.dragoman.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was to be read.
 *
 * @param name its path below the folder that was read, or its address
 * @param document what it holds, null where it could not be read
 * @param reason why it could not be read, null where it could
 */
record Input(
        String name, @Nullable Document document, @Nullable String reason) {}
