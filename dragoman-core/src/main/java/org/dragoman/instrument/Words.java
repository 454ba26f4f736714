package org.dragoman.instrument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.language.Token;

/** Small classes of words: {@code words.tsv}. */
final class Words {
    private static final Map<String, Set<String>> KINDS = new HashMap<>();

    static {
        for (String[] row : Table.read(Words.class, "words.tsv").rows()) {
            KINDS.computeIfAbsent(row[1], kind -> new HashSet<>()).add(row[0]);
        }
    }

    private Words() {}

    /** Whether the base form of a word, or the word as it stands, is of a kind. */
    static boolean is(String kind, Token token) {
        Set<String> words = KINDS.getOrDefault(kind, Set.of());
        return words.contains(lemma(token)) || words.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** The base form in lower case. */
    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
