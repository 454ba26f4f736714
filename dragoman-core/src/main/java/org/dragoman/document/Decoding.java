package org.dragoman.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to characters. The order: a byte order mark; strict UTF-8; UTF-16 by its zero bytes; the
 * encoding that the page itself names; else the candidate whose text looks most like writing.
 */
sealed interface Decoding {
    /** The bytes are text. */
    record Text(String text, String charset) implements Decoding {}

    /** The bytes are no text, or nobody can tell in which encoding. */
    record NoText(String reason) implements Decoding {}

    /** How many bytes are looked at to guess; enough for any script, and no more for large files. */
    int SAMPLE = 200_000;

    Pattern DECLARED = Pattern.compile(
            "<(?:meta[^>]{0,200}?charset|\\?xml[^>]{0,100}?encoding)\\s{0,3}=\\s{0,3}[\"']?\\s{0,3}([A-Za-z0-9_:.-]{3,40})",
            Pattern.CASE_INSENSITIVE);

    Charset UTF_32LE = Charset.forName("UTF-32LE");
    Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** Decodes bytes that are not empty. */
    static Decoding decode(byte[] bytes) {
        Decoding decoded = decoded(bytes);
        return decoded instanceof Text text && text.text().indexOf('\0') >= 0
                ? new NoText("it holds zero bytes, so it is not text in a known encoding")
                : decoded;
    }

    private static Decoding decoded(byte[] bytes) {
        Text marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        String binary = FileKind.binary(bytes);
        if (binary != null) {
            return new NoText("it is " + binary + ", not text");
        }
        Text unicode = utf8(bytes);
        if (unicode != null) {
            return unicode;
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            String text = lenient(bytes, 0, wide);
            if (Plausibility.of(text) > 0) {
                return new Text(text, wide.name());
            }
        }
        if (zeros(bytes) > 0) {
            return new NoText("it holds zero bytes, so it is not text in a known encoding");
        }
        return bySight(bytes);
    }

    private static @Nullable Text byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Text(lenient(bytes, 3, StandardCharsets.UTF_8), "UTF-8");
        } else if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            // Begins like the mark of UTF-16, whose texts do not begin with a null.
            return new Text(lenient(bytes, 4, UTF_32LE), "UTF-32LE");
        } else if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return new Text(lenient(bytes, 4, UTF_32BE), "UTF-32BE");
        } else if (starts(bytes, 0xFF, 0xFE)) {
            return new Text(lenient(bytes, 2, StandardCharsets.UTF_16LE), "UTF-16LE");
        } else if (starts(bytes, 0xFE, 0xFF)) {
            return new Text(lenient(bytes, 2, StandardCharsets.UTF_16BE), "UTF-16BE");
        }
        return null;
    }

    /** UTF-8 without fault, or with so few (a file cut in the middle of a character) that it can be nothing else. */
    private static @Nullable Text utf8(byte[] bytes) {
        String strict = strict(bytes, StandardCharsets.UTF_8);
        if (strict != null) {
            return zeros(bytes) == 0 ? new Text(strict, "UTF-8") : null;
        }
        String text = lenient(bytes, 0, StandardCharsets.UTF_8);
        int bad = 0;
        int good = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\ufffd') {
                bad++;
            } else if (text.charAt(i) > 0x7f) {
                good++;
            }
        }
        return good >= 10 * bad && bad * 500L < bytes.length ? new Text(text, "UTF-8") : null;
    }

    /** UTF-16 without a mark: Latin text has a zero in every second byte. */
    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        int spaceEven = 0;
        int spaceOdd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
            spaceEven += bytes[i] == 0 && (bytes[i + 1] == ' ' || bytes[i + 1] == '\n') ? 1 : 0;
            spaceOdd += bytes[i + 1] == 0 && (bytes[i] == ' ' || bytes[i] == '\n') ? 1 : 0;
        }
        if (odd > 10 * even && spaceOdd > 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even > 10 * odd && spaceEven > 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static Decoding bySight(byte[] bytes) {
        Set<String> names = new LinkedHashSet<>();
        String declared = declared(bytes);
        if (declared != null) {
            Charset charset = charset(declared);
            if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
                String text = strict(bytes, charset);
                if (text != null && Plausibility.of(text) > 0) {
                    return new Text(text, charset.name());
                }
                names.add(charset.name());
            }
        }
        names.addAll(List.of("windows-1252", "windows-1251", "GB18030"));
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        for (int i = 0; i < Math.min(4, matches.length); i++) {
            names.add(matches[i].getName());
        }
        Charset best = null;
        double highest = 0;
        for (String name : names) {
            Charset charset = charset(name);
            if (charset != null && !charset.name().startsWith("UTF-")) {
                double score = Plausibility.of(lenient(sample, 0, charset));
                if (score > highest + 1e-9) {
                    highest = score;
                    best = charset;
                }
            }
        }
        return best == null
                ? new NoText("its encoding cannot be told; save it as UTF-8")
                : new Text(lenient(bytes, 0, best), best.name());
    }

    /** The encoding that mark-up at the head of the page names, or null. */
    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static @Nullable Charset charset(String name) {
        // Pages that say GB2312 or ISO-8859-1 mean the larger sets that browsers read them with.
        String meant = switch (name.toLowerCase(Locale.ROOT)) {
            case "gb2312", "gbk", "x-gbk", "gb_2312-80" -> "GB18030";
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            default -> name;
        };
        try {
            return Charset.forName(meant);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer decoded = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return decoded.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes) {
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros;
    }
}
