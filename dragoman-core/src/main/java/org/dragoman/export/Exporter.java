package org.dragoman.export;

import java.io.IOException;
import java.nio.file.Path;

/** Writes what a ledger holds in the form that other programs read. */
interface Exporter {
    /**
     * Writes to a file, or to a folder that is there.
     *
     * @return what was left out and why, in words; empty where nothing was
     */
    String write(Holdings holdings, Path target) throws IOException;
}
