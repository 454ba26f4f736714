package org.dragoman.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Streams of files, compressed or not. */
final class Streams {
    private static final int BUFFER = 1 << 16;

    private Streams() {}

    /** The bytes of a file; those inside where its name ends on {@code gz}. */
    static InputStream open(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith("gz")) {
            return raw;
        }
        try {
            // Not buffered once more: what was unpacked before a broken place would be lost with it.
            return new GZIPInputStream(raw, BUFFER);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }
}
