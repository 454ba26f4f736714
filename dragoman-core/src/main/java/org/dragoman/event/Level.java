package org.dragoman.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.data.Table;
import org.jspecify.annotations.Nullable;

/** How high those stand whom a title names in the dealings of states: {@code leaders}, {@code ministers}, {@code envoys}, {@code other}. */
public final class Level {
    private static final Map<String, String> LEVELS = table("levels.tsv");

    /** Words before a title that take it down a step, {@code below}, or away, {@code none}. */
    private static final Map<String, String> RANKS = table("ranks.tsv");

    /** What parts one title from the next, or from what it is a title of. */
    private static final Set<String> LINKS = Set.of("of", "to", "for", "and", ",", "–", "-", "with");

    /** The words of the longest title that is told by more than one word: "head of state". */
    private static final int LONGEST = 3;

    /** How many words may stand between "deputy" and the title that it takes down. */
    private static final int REACH = 3;

    private Level() {}

    private static Map<String, String> table(String name) {
        return Table.read(Plover.class, name).rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    }

    /** The level of a word in lower case, null where it names nobody who deals with other states. */
    public static @Nullable String of(String word) {
        return LEVELS.get(word);
    }

    /**
     * The level of a title, by the first of its words that tells one: "deputy prime minister" are ministers, "vice
     * foreign minister" an envoy; null where no word tells, or where the office is no longer held.
     *
     * @param words in lower case
     */
    public static @Nullable String ofTitle(List<String> words) {
        // "the president's special envoy": the title is that of the envoy
        int from = Math.max(words.lastIndexOf("'s"), words.lastIndexOf("’s")) + 1;
        boolean below = false;
        for (int i = from; i < words.size(); i++) {
            String rank = isBeforeTitle(words, i) ? RANKS.get(words.get(i)) : null;
            String level = rank == null ? at(words, i) : null;
            if ("none".equals(rank)) {
                return null;
            }
            below |= rank != null;
            if (level != null) {
                // "Speaker of the House of Representatives": no representative
                return level.equals("other") ? null : below ? below(level) : level;
            }
        }
        return null;
    }

    /** Whether a word in lower case stands before a title that it takes down or away: "vice", "former". */
    public static boolean isRank(String word) {
        return RANKS.containsKey(word);
    }

    private static boolean isBeforeTitle(List<String> words, int at) {
        for (int i = at + 1; i <= at + REACH && i < words.size() && !LINKS.contains(words.get(i)); i++) {
            if (at(words, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** The level of the longest title that begins at a word, null where none does. */
    private static @Nullable String at(List<String> words, int at) {
        for (int end = Math.min(words.size(), at + LONGEST); end > at; end--) {
            String level = LEVELS.get(String.join(" ", words.subList(at, end)));
            if (level != null) {
                return level;
            }
        }
        return null;
    }

    private static String below(String level) {
        return level.equals("leaders") ? "ministers" : "envoys";
    }
}
