package org.dragoman.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Names for records: a function of what the record says and where, so that reading the same
 * document again, anywhere, gives the same names.
 */
public final class RecordId {
    private RecordId() {}

    /**
     * The id of a document.
     *
     * @param uri the address the user gave for it, or null; a path on a machine is not an address
     * @param text its plain text
     */
    public static String document(@Nullable String uri, String text) {
        return "doc-" + hash(16, uri == null ? "" : uri, text);
    }

    /**
     * The id of a record in a document.
     *
     * @param prefix two or three letters that tell the kind, such as {@code ev}
     * @param document the document's id
     * @param parts what makes the record itself: its offsets, its type
     */
    public static String of(String prefix, String document, Object... parts) {
        String[] all = new String[parts.length + 2];
        all[0] = prefix;
        all[1] = document;
        for (int i = 0; i < parts.length; i++) {
            all[i + 2] = String.valueOf(parts[i]);
        }
        return prefix + "-" + hash(12, all);
    }

    private static String hash(int digits, String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
