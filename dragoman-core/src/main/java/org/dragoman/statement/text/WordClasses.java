package org.dragoman.statement.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.language.Token;

/**
 * Classes of words that stand in like company ({@code classes.tsv}): what was learned of "insisted" holds for "conceded".
 * Clusters learned from much unlabelled text help where little is labelled (Clark, 2003; Koo et al., 2008).
 */
final class WordClasses {
    /** Of words that no table knows. */
    static final int UNKNOWN = -1;

    /** Of names that no table knows. */
    static final int NAME = -2;

    /** Of numbers. */
    static final int NUMBER = -3;

    private static final Map<String, Integer> CLASSES = load();

    private WordClasses() {}

    private static Map<String, Integer> load() {
        Map<String, Integer> classes = new HashMap<>();
        for (String[] row : Cues.rows("classes.tsv")) {
            classes.put(row[0], Integer.valueOf(row[1]));
        }
        return Map.copyOf(classes);
    }

    static int of(Token token) {
        Integer known = CLASSES.get(token.text().toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        return token.isProper() ? NAME : token.tag().equals("CD") ? NUMBER : UNKNOWN;
    }
}
