package org.dragoman.fetch;

import org.jspecify.annotations.Nullable;

/** What came of a request. */
public sealed interface Fetched {
    /**
     * An answer with content. The array is not copied.
     *
     * @param address where it was found in the end, redirections followed
     * @param content its bytes
     * @param type its media type in lower case, without parameters; empty where the server did not say
     * @param validator what tells the next time whether it has changed, or null
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Page(
            String address,
            byte[] content,
            String type,
            @Nullable Validator validator) implements Fetched {}

    /** It has not changed since it was fetched last. */
    record Unchanged() implements Fetched {}

    /**
     * It could not, or may not, be had.
     *
     * @param reason one line that says why
     */
    record Refused(String reason) implements Fetched {}

    /**
     * What a server gives to ask for changes by (RFC 9110, section 8.8).
     *
     * @param tag the entity tag, or null
     * @param modified when it was changed last, as the server wrote it, or null
     */
    record Validator(@Nullable String tag, @Nullable String modified) {}
}
