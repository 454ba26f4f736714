package org.dragoman.document;

import org.jspecify.annotations.Nullable;

/** Tells files that are no text by their first bytes. */
final class FileKind {
    private static final String[][] SIGNATURES = {
        {"%PDF-", "a PDF file"},
        {"PK\u0003\u0004", "a ZIP archive or an office document"},
        {"\u0089PNG", "a PNG image"},
        {"\u00ff\u00d8\u00ff", "a JPEG image"},
        {"GIF8", "a GIF image"},
        {"\u001f\u008b", "a gzip archive"},
        {"\u00d0\u00cf\u0011\u00e0", "an old office document"},
        {"7z\u00bc\u00af", "a 7z archive"},
        {"Rar!", "a RAR archive"},
        {"BZh", "a bzip2 archive"},
        {"\u007fELF", "a program"},
        {"\u00ca\u00fe\u00ba\u00be", "a Java class"},
        {"RIFF", "a sound or video file"},
        {"OggS", "a sound file"},
        {"ID3", "a sound file"},
        {"SQLite format 3", "an SQLite database"},
        {"{\\rtf", "an RTF document"}
    };

    private FileKind() {}

    /** What kind of binary file this is, or null if it may be text. */
    static @Nullable String binary(byte[] bytes) {
        for (String[] signature : SIGNATURES) {
            if (starts(bytes, signature[0])) {
                return signature[1];
            }
        }
        int control = 0;
        int length = Math.min(bytes.length, 65_536);
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0B && b != 0x1B && b != 0) {
                control++;
            }
        }
        return control * 50L > length ? "a binary file" : null;
    }

    private static boolean starts(byte[] bytes, String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((bytes[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
