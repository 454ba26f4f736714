package org.dragoman.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.data.Table;
import org.jspecify.annotations.Nullable;

/** The phrases that pages put around an article, from {@code page-phrases.tsv}. */
final class PagePhrases {
    /** What a phrase makes of its line. */
    enum Kind {
        BOILERPLATE,
        CAPTION,
        BYLINE,
        /** The article is over: what follows are comments, links to others and the foot of the page. */
        CLOSING,
        /** The mark that ends a wire report. */
        END
    }

    private record Phrase(String text, Kind kind) {}

    /** A line of more characters is text that happens to hold such a phrase. */
    private static final int LONGEST = 320;

    private static final PagePhrases STANDARD = new PagePhrases();

    private final Map<String, Kind> whole = new HashMap<>();
    /** By the first character, since every line of every text is compared. */
    private final Map<Character, List<Phrase>> start = new HashMap<>();

    private final List<Phrase> within = new ArrayList<>();
    private final List<String> end = new ArrayList<>();

    private PagePhrases() {
        for (String[] row : Table.read(PagePhrases.class, "page-phrases.tsv").rows()) {
            Kind kind = Kind.valueOf(row[2].toUpperCase(Locale.ROOT));
            switch (row[1]) {
                case "whole" -> whole.put(row[0], kind);
                case "start" ->
                    start.computeIfAbsent(row[0].charAt(0), c -> new ArrayList<>())
                            .add(new Phrase(row[0], kind));
                case "within" -> within.add(new Phrase(row[0], kind));
                case "end" -> end.add(row[0]);
                default -> throw new IllegalStateException("page-phrases.tsv knows no place " + row[1]);
            }
        }
    }

    static PagePhrases standard() {
        return STANDARD;
    }

    /** What a line is by its words, null where they do not tell. */
    @Nullable
    Kind kind(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String plain = plain(line);
        Kind known = whole.get(withoutTail(plain));
        if (known != null) {
            return known;
        }
        if (plain.isEmpty()) {
            return null;
        }
        for (Phrase phrase : start.getOrDefault(plain.charAt(0), List.of())) {
            if (plain.startsWith(phrase.text) && endsWord(plain, phrase.text)) {
                return phrase.kind;
            }
        }
        for (Phrase phrase : within) {
            if (plain.contains(phrase.text)) {
                return phrase.kind;
            }
        }
        return null;
    }

    /** How many characters at the end of a text are a mark that the report ends here; 0 where there is none. */
    int endMark(String text) {
        if (text.isEmpty() || Character.isLetterOrDigit(text.charAt(text.length() - 1)) && !text.endsWith("end")) {
            return 0;
        }
        String tail = text.substring(Math.max(0, text.length() - 20)).toLowerCase(Locale.ROOT);
        for (String mark : end) {
            if (tail.endsWith(mark) && tail.length() == Math.min(20, text.length())) {
                return mark.length();
            }
        }
        return 0;
    }

    private static boolean endsWord(String line, String phrase) {
        return line.length() == phrase.length()
                || !Character.isLetter(phrase.charAt(phrase.length() - 1))
                || !Character.isLetter(line.charAt(phrase.length()))
                || Character.isIdeographic(line.charAt(phrase.length()));
    }

    static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char simple = switch (c) {
                case '“', '”', '„', '«', '»' -> '"';
                case '‘', '’' -> '\'';
                case '\u00a0', '\t', '\n' -> ' ';
                default -> Character.toLowerCase(c);
            };
            if (simple != ' ' || !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(simple);
            }
        }
        return plain.toString().strip();
    }

    /** "Comments (47):" says the same as "Comments". */
    private static String withoutTail(String plain) {
        int end = plain.length();
        while (end > 0) {
            char c = plain.charAt(end - 1);
            if (Character.isLetter(c) || c == ']' && plain.charAt(0) == '[') {
                break;
            }
            end--;
        }
        int begin = 0;
        while (begin < end && "•·»>-–—*#+ 0123456789".indexOf(plain.charAt(begin)) >= 0) {
            begin++;
        }
        return plain.substring(begin, end).strip();
    }
}
