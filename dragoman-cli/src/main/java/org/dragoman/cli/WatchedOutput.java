package org.dragoman.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Remembers why writing failed, which a PrintStream does not. */
final class WatchedOutput extends FilterOutputStream {
    private @Nullable IOException failure;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /**
     * What went wrong, in a line for a user, or null. Whoever reads may stop early, as {@code head} does:
     * that is no failure.
     */
    @Nullable
    String problem() {
        IOException found = failure;
        if (found == null) {
            return null;
        }
        String message = String.valueOf(found.getMessage());
        return message.toLowerCase(Locale.ROOT).contains("broken pipe")
                ? null
                : "the output could not be written (" + Main.firstLine(message) + "): what came out is not complete";
    }
}
