package org.dragoman.web.mcp;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message that cannot be answered, as JSON-RPC 2.0 tells it. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The message is no JSON. */
    static final int PARSE = -32700;

    /** It is JSON, and no request. */
    static final int REQUEST = -32600;

    /** There is no such method. */
    static final int METHOD = -32601;

    /** Its parameters make no sense. */
    static final int PARAMETERS = -32602;

    /** A mistake of this program. */
    static final int INTERNAL = -32603;

    /** A revision of the protocol that is not known here. */
    static final int VERSION = -32022;

    private final int code;
    private final transient @Nullable Map<String, @Nullable Object> data;

    Fault(int code, String message) {
        this(code, message, null);
    }

    Fault(int code, String message, @Nullable Map<String, @Nullable Object> data) {
        super(message);
        this.code = code;
        this.data = data;
    }

    int code() {
        return code;
    }

    @Nullable
    Map<String, @Nullable Object> data() {
        return data;
    }
}
