package org.dragoman.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.document.Document;
import org.jspecify.annotations.Nullable;

/** Tells whether a document is the one that was read before. */
final class Fingerprint {
    private Fingerprint() {}

    /**
     * Hash of a document with its metadata. The uri does not count: an address that was given is part
     * of the id, and a path changes when a folder is moved. Nor does {@code duplicate_of}, which
     * depends on what else the ledger holds.
     */
    static String of(Document document) {
        return of(Rows.of(document));
    }

    /** The same of a document's row. */
    static String of(Row document) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(document.values());
        values.remove("uri");
        values.remove("duplicate_of");
        return hash(Json.write(values));
    }

    /** Hash of the text alone. */
    static String ofText(String text) {
        return hash(text);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
