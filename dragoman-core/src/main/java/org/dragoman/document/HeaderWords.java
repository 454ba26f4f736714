package org.dragoman.document;

import java.util.Set;
import org.dragoman.data.Table;

/** The words that stand beside the date at the head of a page: "Published", "updated", "views", "Tuesday". */
final class HeaderWords {
    private static final Set<String> ALL =
            Table.read(HeaderWords.class, "header-words.tsv").first();

    private HeaderWords() {}

    static boolean contains(String word) {
        if (ALL.contains(word)) {
            return true;
        }
        // Chinese labels are written together: "发布时间", "来源".
        return word.codePoints().allMatch(Character::isIdeographic);
    }
}
