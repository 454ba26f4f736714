package org.dragoman.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/** The words of records in their documents. */
final class Spans {
    private Spans() {}

    /**
     * Words.
     *
     * @param start first code point
     * @param end the code point after the last
     * @param text the words
     */
    record Words(int start, int end, String text) {}

    /** The words that name what a record is about: its span, an event's trigger, a statement's content. */
    static List<Words> of(Row row) {
        return switch (row.kind()) {
            case DOCUMENT, ACTOR -> List.of();
            case EVENT_REPORT -> all(row.get("trigger"));
            case STATEMENT -> all(row.get("content"));
            case MENTION, FIGURE, TALLY, INSTRUMENT, TIME -> all(row.get("span"));
        };
    }

    private static List<Words> all(@Nullable Object value) {
        List<Words> words = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(one -> words.addAll(all(one)));
        } else if (value instanceof Map<?, ?> map
                && map.get("start") instanceof Number start
                && map.get("end") instanceof Number end
                && map.get("text") != null) {
            words.add(new Words(start.intValue(), end.intValue(), String.valueOf(map.get("text"))));
        }
        return words;
    }
}
