package org.dragoman.event;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.data.Table;
import org.jspecify.annotations.Nullable;

/** How high those stand whom a noun names in the dealings of states: {@code leaders}, {@code ministers}, {@code envoys}, {@code other}. */
final class Level {
    private static final Map<String, String> LEVELS = new HashMap<>();

    static {
        for (String[] row : Table.read(Lexicon.class, "levels.tsv").rows()) {
            LEVELS.put(row[0], row[1]);
        }
    }

    private Level() {}

    /** The level of a word in lower case, null where it names nobody who deals with other states. */
    static @Nullable String of(String word) {
        return LEVELS.get(word);
    }
}
