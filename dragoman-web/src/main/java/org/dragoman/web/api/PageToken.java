package org.dragoman.web.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Where the next page of a list begins. Clients hand it back as it is; it fits the list it was given for alone. */
final class PageToken {
    private static final String NAME = "page";

    private PageToken() {}

    /** The token of a place in a list; the list is told by its path and filters. */
    static String of(String list, long skipped) {
        ByteBuffer bytes = ByteBuffer.allocate(12).putLong(skipped).putInt(check(list, skipped));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * The place in a list that a token stands for; 0 without one.
     *
     * @throws Refusal if it is no token of this list
     */
    static long skipped(String list, @Nullable String token) {
        if (token == null || token.isEmpty()) {
            return 0;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length == 12) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                long skipped = buffer.getLong();
                if (skipped >= 0 && buffer.getInt() == check(list, skipped)) {
                    return skipped;
                }
            }
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
        throw wrong();
    }

    private static Refusal wrong() {
        return Refusal.parameter(NAME, "This page token does not belong to this list: begin again without it.");
    }

    private static int check(String list, long skipped) {
        CRC32 crc = new CRC32();
        crc.update((list + " " + skipped).getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }
}
