package org.dragoman.document;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Bytes of streams that may have no end. */
public final class Bytes {
    private Bytes() {}

    /** What is left in a stream, or null if that is more than the limit. */
    public static byte @Nullable [] upTo(InputStream stream, int limit) throws IOException {
        byte[] bytes = stream.readNBytes(limit);
        return bytes.length == limit && stream.read() >= 0 ? null : bytes;
    }

    /** Why a document of so many bytes was refused. */
    public static String tooMany(long size, int limit) {
        return "it has " + size + " bytes and the limit is " + limit + "; raise the limit to read it";
    }

    /** The same where nobody told the size before. */
    public static String tooMany(int limit) {
        return "it has more than " + limit + " bytes, which is the limit; raise it to read it";
    }
}
