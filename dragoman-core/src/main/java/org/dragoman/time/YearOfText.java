package org.dragoman.time;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The year that a text without a date of publication tells of, where its own full dates make it clear: they
 * agree, one of them opens the text or there are several, and no later year is spoken of.
 */
final class YearOfText {
    /** How many sentences open a text. */
    private static final int OPENING = 3;

    private YearOfText() {}

    /** The year, or null where nothing makes it clear. */
    static @Nullable Integer of(List<List<Node>> sentences) {
        TreeSet<Integer> full = new TreeSet<>();
        int latest = 0;
        int mentions = 0;
        boolean opens = false;
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).stream().anyMatch(node -> node.meaning instanceof Meaning.Anniversary)) {
                // "kept the 50th anniversary of the treaty, which was signed on 3 May 1973": not in that year
                continue;
            }
            for (Node node : sentences.get(i)) {
                Meaning.Calendar calendar = calendar(node.meaning);
                if (calendar == null || !calendar.has("year")) {
                    continue;
                }
                int year = Integer.parseInt(calendar.get("year"));
                latest = Math.max(latest, year);
                if (calendar.has("day")) {
                    full.add(year);
                    mentions++;
                    opens = opens || i < OPENING;
                }
            }
        }
        boolean clear = full.size() == 1 && latest == full.first() && (opens || mentions > 1);
        return clear ? full.first() : null;
    }

    private static Meaning.@Nullable Calendar calendar(@Nullable Meaning meaning) {
        if (meaning instanceof Meaning.Range range) {
            return calendar(range.to());
        }
        if (meaning instanceof Meaning.Modified modified) {
            return calendar(modified.inner());
        }
        return meaning instanceof Meaning.Calendar calendar ? calendar : null;
    }
}
