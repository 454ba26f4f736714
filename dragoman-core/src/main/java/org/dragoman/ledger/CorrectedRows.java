package org.dragoman.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dragoman.actor.Corrections;
import org.jspecify.annotations.Nullable;

/** Records as they read with corrections of their actors: ids that mean another actor are replaced, the rest stays. */
final class CorrectedRows {
    /** Fields that hold no actors, though a country may look like one. */
    private static final Set<String> OTHERS = Set.of(
            "when",
            "where",
            "text",
            "title",
            "uri",
            "regions",
            "span",
            "trigger",
            "evidence",
            "cue",
            "content",
            "voice",
            "within",
            "because",
            "published");

    private final Corrections corrections;

    CorrectedRows(Corrections corrections) {
        this.corrections = corrections;
    }

    void run(Connection connection, LedgerQuery query, long skipped, Consumer<Row> consumer) throws SQLException {
        if (!corrections.splits()) {
            QuerySql.of(widened(query, query.limit()))
                    .skipping(skipped)
                    .run(connection, row -> consumer.accept(corrected(row)));
            return;
        }
        long[] seen = {0};
        QuerySql.of(widened(query, 0)).run(connection, row -> {
            Row corrected = corrected(row);
            if (fits(corrected, query)) {
                seen[0]++;
                if (seen[0] > skipped && (query.limit() == 0 || seen[0] <= skipped + query.limit())) {
                    consumer.accept(corrected);
                }
            }
        });
    }

    long count(Connection connection, LedgerQuery query) throws SQLException {
        if (!corrections.splits()) {
            return QuerySql.count(connection, widened(query, query.limit()));
        }
        List<Row> rows = new ArrayList<>();
        run(connection, query.withLimit(0), 0, rows::add);
        return rows.size();
    }

    /** The query that also finds records under the ids that are corrected. */
    private LedgerQuery widened(LedgerQuery query, int limit) {
        return query.withActors(this::stored).withLimit(limit);
    }

    private Set<String> stored(Set<String> ids) {
        Set<String> all = new TreeSet<>();
        ids.forEach(id -> all.addAll(corrections.stored(id)));
        return all;
    }

    /** Whether a record still has an actor of each side, now that some of its ids mean others. */
    private static boolean fits(Row row, LedgerQuery query) {
        Set<String> ids = new TreeSet<>();
        row.values().forEach((field, value) -> {
            if (!OTHERS.contains(field)) {
                collect(value, ids);
            }
        });
        ids.add(row.id());
        for (Set<String> side : List.of(query.one(), query.other(), query.by(), query.about())) {
            if (!side.isEmpty() && side.stream().noneMatch(ids::contains)) {
                return false;
            }
        }
        return true;
    }

    private static void collect(@Nullable Object value, Set<String> ids) {
        if (value instanceof String text) {
            ids.add(text);
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, ids));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> collect(item, ids));
        }
    }

    Row corrected(Row row) {
        if (corrections.isEmpty()) {
            return row;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        row.values()
                .forEach((field, value) ->
                        values.put(field, OTHERS.contains(field) ? value : corrected(value, row.document())));
        String id = row.id();
        if (row.kind() == RecordKind.ACTOR) {
            id = corrections.idOf(row.id(), row.document());
            String name = corrections.nameOf(id);
            if (name != null) {
                values.put("name", name);
            }
        }
        return new Row(row.kind(), id, row.document(), values);
    }

    private @Nullable Object corrected(@Nullable Object value, @Nullable String document) {
        if (value instanceof String text) {
            return corrections.idOf(text, document);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>(list.size());
            for (Object item : list) {
                Object corrected = corrected(item, document);
                // "Putin and V. Putin" are one where both are the same
                if (!(corrected instanceof String) || !items.contains(corrected)) {
                    items.add(corrected);
                }
            }
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            map.forEach((key, inner) -> entries.put(
                    String.valueOf(key), OTHERS.contains(String.valueOf(key)) ? inner : corrected(inner, document)));
            return entries;
        }
        return value;
    }
}
