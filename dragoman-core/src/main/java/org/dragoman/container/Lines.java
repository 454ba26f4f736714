package org.dragoman.container;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes; a line without end does not fill the memory. */
final class Lines implements Closeable {
    private final InputStream stream;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;
    private long dropped;

    /** @param longest how many bytes of a line are kept */
    Lines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** The next line without its end, or null where there is none. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        dropped = 0;
        boolean any = false;
        while (true) {
            if (at == end) {
                end = stream.read(buffer, 0, buffer.length);
                at = 0;
                if (end <= 0) {
                    end = 0;
                    number += any ? 1 : 0;
                    return any ? line.toByteArray() : null;
                }
            }
            any = true;
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            int kept = Math.min(stop - at, longest - line.size());
            line.write(buffer, at, kept);
            dropped += stop - at - kept;
            boolean whole = stop < end;
            at = whole ? stop + 1 : stop;
            if (whole) {
                number++;
                return line.toByteArray();
            }
        }
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** How many bytes of the line that was read last were not kept. */
    long dropped() {
        return dropped;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
