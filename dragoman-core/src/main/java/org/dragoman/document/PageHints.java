package org.dragoman.document;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.Table;
import org.jsoup.nodes.Element;

/** What the class, the id and the role of an element say about what it holds, from {@code page-hints.tsv}. */
final class PageHints {
    /** What a name hints at. */
    enum Hint {
        /** Not the article. */
        OUT,
        /** The article, or what holds it. */
        MAIN,
        CAPTION,
        BYLINE
    }

    private static final Map<String, Hint> WORDS = words();

    private PageHints() {}

    static Set<Hint> of(Element element) {
        EnumSet<Hint> hints = EnumSet.noneOf(Hint.class);
        collect(element.className(), hints);
        collect(element.id(), hints);
        collect(element.attr("role"), hints);
        collect(element.attr("itemprop"), hints);
        return hints;
    }

    /** "relatedPosts_wrap-2" holds the names related, posts, wrap, relatedposts and related-posts. */
    private static void collect(String names, Set<Hint> hints) {
        if (names.isEmpty()) {
            return;
        }
        for (String name : names.split("\\s+")) {
            String spaced = name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
            String[] parts = spaced.split("[^a-z]+");
            String before = "";
            for (String part : parts) {
                add(part, hints);
                if (!before.isEmpty()) {
                    add(before + "-" + part, hints);
                }
                before = part;
            }
        }
    }

    private static void add(String word, Set<Hint> hints) {
        Hint hint = WORDS.get(word);
        if (hint != null) {
            hints.add(hint);
        }
    }

    private static Map<String, Hint> words() {
        Map<String, Hint> words = new HashMap<>();
        for (String[] row : Table.read(PageHints.class, "page-hints.tsv").rows()) {
            words.put(row[0], Hint.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
        return words;
    }
}
