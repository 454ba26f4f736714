package org.dragoman.document;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The first step of a repair: what is no text at all. One space stands where any white space stood. */
final class Cleaning {
    /** A tag longer than this is not looked for: text with a stray "smaller than" must not be swallowed. */
    private static final int LONGEST_TAG = 2_000;

    private static final int LONGEST_ENTITY = 10;

    private static final Set<String> TAGS = Set.of(
            "a",
            "abbr",
            "b",
            "big",
            "blockquote",
            "br",
            "center",
            "code",
            "div",
            "em",
            "figure",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "iframe",
            "img",
            "ins",
            "li",
            "mark",
            "nobr",
            "ol",
            "p",
            "q",
            "s",
            "script",
            "small",
            "span",
            "strike",
            "strong",
            "style",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "tr",
            "tt",
            "u",
            "ul",
            "video");

    private static final Map<String, Character> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", ' '),
            Map.entry("amp", '&'),
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("mdash", '—'),
            Map.entry("ndash", '–'),
            Map.entry("hellip", '…'),
            Map.entry("laquo", '«'),
            Map.entry("raquo", '»'),
            Map.entry("ldquo", '“'),
            Map.entry("rdquo", '”'),
            Map.entry("lsquo", '‘'),
            Map.entry("rsquo", '’'));

    private Cleaning() {}

    /**
     * @param from first UTF-16 position
     * @param to UTF-16 position after the last
     * @param codePoint the code point at {@code from}
     */
    static Mapped clean(String text, int from, int to, int codePoint) {
        Mapped out = new Mapped(to - from + 16);
        int at = codePoint;
        // Where no ">" follows there is no tag either: found once, so that many "<" cost no more than one.
        int lastClose = to - 1;
        while (lastClose >= from && text.charAt(lastClose) != '>') {
            lastClose--;
        }
        for (int i = from; i < to; ) {
            char c = text.charAt(i);
            int tagEnd = c == '<' && i < lastClose ? tagEnd(text, i, Math.min(to, i + LONGEST_TAG)) : -1;
            if (tagEnd > 0) {
                char next = tagEnd < to ? text.charAt(tagEnd) : '\n';
                if (Character.isLetterOrDigit(next) || Character.isSurrogate(next)) {
                    addSpace(out, at);
                }
                at += text.codePointCount(i, tagEnd);
                i = tagEnd;
                continue;
            }
            int entityEnd = c == '&' ? entityEnd(text, i, Math.min(to, i + LONGEST_ENTITY)) : -1;
            if (entityEnd > 0) {
                char meant = entity(text.substring(i + 1, entityEnd - 1));
                if (meant != 0) {
                    if (isSpace(meant)) {
                        addSpace(out, at);
                    } else {
                        out.add(meant, at);
                    }
                    at += entityEnd - i;
                    i = entityEnd;
                    continue;
                }
            }
            if (isSpace(c)) {
                addSpace(out, at);
            } else if (!isInvisible(c)) {
                out.add(c, at);
            }
            i++;
            if (!(Character.isHighSurrogate(c) && i < to && Character.isLowSurrogate(text.charAt(i)))) {
                at++;
            }
        }
        return out;
    }

    /** Where the tag that begins here ends, or -1 if it is none; "< 5 %" and "<…>" are none. */
    static int tagEnd(String text, int start, int limit) {
        int i = skipSpaces(text, start + 1, limit);
        if (i < limit && text.charAt(i) == '/') {
            i = skipSpaces(text, i + 1, limit);
        }
        int name = i;
        while (i < limit && i - name < 12 && isAsciiLetterOrDigit(text.charAt(i))) {
            i++;
        }
        if (i == name || !TAGS.contains(text.substring(name, i).toLowerCase(Locale.ROOT))) {
            return -1;
        }
        boolean attributes = false;
        for (int j = i; j < limit; j++) {
            char c = text.charAt(j);
            if (c == '>') {
                String inside = text.substring(i, j).strip();
                return inside.isEmpty() || inside.equals("/") || attributes ? j + 1 : -1;
            } else if (c == '<') {
                return -1;
            } else if (c == '=') {
                attributes = true;
            }
        }
        return -1;
    }

    private static int skipSpaces(String text, int from, int limit) {
        int i = from;
        while (i < limit && i < from + 2 && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static int entityEnd(String text, int start, int limit) {
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > start + 2 ? i + 1 : -1;
            } else if (c != '#' && !isAsciiLetterOrDigit(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** The character an entity stands for; 0 if it stands for none that fits in one character. */
    private static char entity(String name) {
        if (name.charAt(0) != '#') {
            return ENTITIES.getOrDefault(name, (char) 0);
        }
        try {
            boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
            int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return code > 0 && code < 0xD800 ? (char) code : (char) 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void addSpace(Mapped out, int at) {
        if (out.at(out.length() - 1) != ' ') {
            out.add(' ', at);
        }
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Soft hyphen, zero width space, marks of direction, byte order mark. */
    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u2064'
                || c == '\ufeff';
    }
}
