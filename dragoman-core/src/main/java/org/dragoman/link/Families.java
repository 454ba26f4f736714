package org.dragoman.link;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.data.Table;

/** Words by which news tells of one kind of happening: {@code arrest}, {@code capture}, {@code detention}. */
public final class Families {
    private static final Map<String, String> FAMILIES = read();

    private Families() {}

    private static Map<String, String> read() {
        Map<String, String> families = new TreeMap<>();
        for (String[] row : Table.read(Families.class, "families.tsv").rows()) {
            families.put(row[0], row[1]);
        }
        return families;
    }

    /**
     * The word that stands for the family of a word; the word itself where it has none.
     *
     * @param lemma in any case
     */
    public static String of(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        return FAMILIES.getOrDefault(lower, lower);
    }
}
