package org.dragoman.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.data.Table;

/** Finds whom a text says that it is taken from. */
final class Credit {
    /** Letters at the head and at the foot of a text in which it may say so. */
    private static final int EDGE = 700;

    /** Letters at the head in which an agency stands in brackets: {@code GENEVA, March 3 (Harbour Wire) —}. */
    private static final int DATELINE = 300;

    private static final List<String> WORDS = Table.read(Credit.class, "credits.tsv").rows().stream()
            .map(row -> row[0])
            .toList();

    private static final Pattern NAME = Pattern.compile(
            "^\\s{0,3}[\"“«]?((?:[Tt]he )?\\p{Lu}[\\p{L}\\p{Nd}.'’&-]{0,30}(?: (?:of |and )?\\p{Lu}[\\p{L}\\p{Nd}.'’&-]{0,30}){0,4})");

    private static final Pattern BRACKETED = Pattern.compile("[(/]\\s?(\\p{Lu}[\\p{L} .'’-]{1,40}?)\\s?[)/]");

    private Credit() {}

    /** The names after words such as "originally published by", in the order of the table. */
    static List<String> reprinted(String text) {
        List<String> names = new ArrayList<>();
        String head = text.substring(0, Math.min(EDGE, text.length()));
        String foot = text.length() > EDGE ? text.substring(Math.max(EDGE, text.length() - EDGE)) : "";
        for (String edge : List.of(head, foot)) {
            String lower = edge.toLowerCase(Locale.ROOT);
            for (String words : WORDS) {
                int at = lower.length() == edge.length() ? lower.indexOf(words) : -1;
                if (at >= 0) {
                    Matcher name = NAME.matcher(edge.substring(at + words.length()));
                    if (name.find()) {
                        names.add(name.group(1).replaceAll("[.,]+$", ""));
                    }
                }
            }
        }
        return names;
    }

    /** Names in brackets near the head, of which one may be an agency. */
    static List<String> bracketed(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = BRACKETED.matcher(text.substring(0, Math.min(DATELINE, text.length())));
        while (matcher.find()) {
            names.add(matcher.group(1).strip());
        }
        return names;
    }
}
