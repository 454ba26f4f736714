package org.dragoman.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.data.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds who publishes a text in the lines around it: the masthead above ("Harbour Courier >> News"), the notice below
 * ("© 2024 Harbour Courier"), and the title of a page ("Harbour Courier - Talks resume").
 */
final class Masthead {
    private static final int MOST_WORDS = 7;
    private static final int LONGEST = 120;
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\(c\\)|&copy;|copyright)(?:\\s*(?:©|\\(c\\)|by|\\d{4}(?:\\s?[-–—]\\s?\\d{2,4})?|,))*\\s*([^|·•©;]{2,70})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COPYRIGHT_TAIL = Pattern.compile(
            "(?i)[\\s.,]*(?:all rights reserved|\\d{4}(?:\\s?[-–—]\\s?\\d{2,4})?|inc|ltd|llc|gmbh)?[\\s.,]*$");
    private static final Pattern PARTS = Pattern.compile("\\s+(?:[|»›·•]|>>|>|::|[-–—])\\s+");
    private static final Pattern NAME =
            Pattern.compile("(?:(?:The|the|of|for|and|de|la|le|el|al|on|in|&)\\s)*\\p{Lu}[\\p{L}\\d.'’&-]*"
                    + "(?:\\s(?:(?:of|for|and|de|la|le|du|the|on|in|&)\\s)*\\p{Lu}[\\p{L}\\d.'’&-]*)*");
    private static final Set<String> SMALL = Set.of("and", "de", "for", "in", "of", "on", "the");
    private static final Set<String> WORDS =
            Table.read(Masthead.class, "outlet-words.tsv").first();

    private Masthead() {}

    /** The outlet that a notice of copyright names, or null. */
    static @Nullable String copyright(String line) {
        Matcher matcher = COPYRIGHT.matcher(line);
        if (line.length() > LONGEST * 2 || !matcher.find()) {
            return null;
        }
        String name = COPYRIGHT_TAIL
                .matcher(PARTS.split(matcher.group(1))[0].split("\\.\\s")[0])
                .replaceFirst("")
                .strip();
        return isName(name) ? cased(name) : null;
    }

    /** The outlet that a line above the text names, alone or as the first step of a path; or null. */
    static @Nullable String head(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String name = PARTS.split(line.strip())[0].strip();
        return isName(name) && hasOutletWord(name) ? cased(name) : null;
    }

    /**
     * The name of a site before or behind the title of its page, or null.
     *
     * @param pageTitle the title with the name of the site
     * @param title the title of the text alone
     * @param others short lines of the page: the name stands there too
     */
    static @Nullable String beside(String pageTitle, @Nullable String title, List<String> others) {
        String[] parts = PARTS.split(pageTitle.strip());
        for (String part : parts.length < 2 ? new String[0] : new String[] {parts[0], parts[parts.length - 1]}) {
            String name = part.strip();
            boolean other = title == null || !name.equals(title.strip());
            if (other && isName(name) && others.stream().anyMatch(line -> line.contains(name))) {
                return name;
            }
        }
        return null;
    }

    /** Whether a line is a name that ends in what outlets are called, as "The Harbour Gazette" does: no title of a text. */
    static boolean isOutlet(String line) {
        String[] words = words(line);
        return isName(line.strip()) && WORDS.contains(words[words.length - 1]);
    }

    private static boolean isName(String name) {
        return name.length() > 2
                && name.split("\\s").length <= MOST_WORDS
                && NAME.matcher(name).matches();
    }

    private static boolean hasOutletWord(String name) {
        for (String word : words(name)) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "CENTRE FOR HARBOUR STUDIES" as a name is written in a sentence; initials of four letters and less stay. */
    private static String cased(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || !name.contains(" ")) {
            return name;
        }
        StringBuilder cased = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("\\s+")) {
            boolean small = SMALL.contains(word) && !cased.isEmpty();
            cased.append(cased.isEmpty() ? "" : " ")
                    .append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return cased.toString();
    }

    /** The words of a name in lower case, without accents. */
    private static String[] words(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+");
    }
}
