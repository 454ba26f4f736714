package org.dragoman.ledger;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A query as SQL. Every value that comes from outside is a parameter; the text of the statement is made
 * of constants alone.
 */
final class QuerySql {
    private final RecordKind kind;
    private final List<RecordKind.Field> fields;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private QuerySql(RecordKind kind, List<RecordKind.Field> fields) {
        this.kind = kind;
        this.fields = fields;
    }

    private QuerySql(RecordKind kind) {
        this(kind, kind.fields());
    }

    static QuerySql of(LedgerQuery query) {
        RecordKind kind = query.kind();
        QuerySql made = new QuerySql(kind);
        made.sql.append("SELECT ").append(columns(kind));
        made.from(query);
        made.sql.append(" ORDER BY ").append(order(kind));
        made.sql.append("d.earliest NULLS LAST, d.latest, t.document, t.reading, t.seq");
        if (query.limit() > 0) {
            made.sql.append(" LIMIT ").append(query.limit());
        }
        return made;
    }

    /** Some fields of all records of a kind in the readings with these numbers, in no order. */
    static QuerySql fields(RecordKind kind, Set<String> names, @Nullable Long asOf, long first, long last) {
        List<RecordKind.Field> fields = kind.fields().stream()
                .filter(field -> names.contains(field.name()))
                .toList();
        QuerySql made = new QuerySql(kind, fields);
        made.sql.append("SELECT ").append(columns(fields));
        made.from(LedgerQuery.builder(kind).asOf(asOf).build());
        made.sql.append(" AND t.reading BETWEEN ? AND ?");
        made.values.add(first);
        made.values.add(last);
        return made;
    }

    static long count(Connection connection, LedgerQuery query) throws SQLException {
        QuerySql made = new QuerySql(query.kind());
        made.sql.append("SELECT count(*)");
        made.from(query);
        try (PreparedStatement statement = made.prepare(connection);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    /** The same without the first so many. */
    QuerySql skipping(long rows) {
        sql.append(" OFFSET ").append(rows);
        return this;
    }

    /** Where the rows come from, and which of them. */
    private void from(LedgerQuery query) {
        sql.append(" FROM ");
        sql.append(query.asOf() == null ? "main" : "history").append(".\"").append(kind.label());
        sql.append("\" t JOIN record.document d USING (reading) WHERE TRUE");
        if (query.asOf() != null) {
            and("t.recorded_from <= ?", query.asOf());
            and("(t.recorded_until IS NULL OR t.recorded_until > ?)", query.asOf());
        }
        if (query.contacts()) {
            sql.append(" AND t.type = 'CONSULT' AND t.mode IS NOT NULL");
        }
        actors(query);
        among(category(kind), query.types());
        field(kind == RecordKind.INSTRUMENT ? "act" : "mode", query.modes());
        field("level", query.levels());
        field("reality", query.realities());
        field("manner", query.manners());
        if (query.said() && kind == RecordKind.STATEMENT) {
            sql.append(" AND t.said");
        }
        world(query);
        place(query);
    }

    private void actors(LedgerQuery query) {
        if (!query.one().isEmpty() || !query.other().isEmpty()) {
            between(query);
        }
        if (!query.by().isEmpty()) {
            switch (kind) {
                case EVENT_REPORT ->
                    either(
                            "list_has_any(t.source, ?)",
                            "t.type = 'CONSULT' AND list_has_any(t.involved, ?)",
                            query.by());
                case STATEMENT -> and("list_contains(?, t.source->>'actor')", query.by());
                case FIGURE -> either("list_has_any(t.parties, ?)", SPOKEN, query.by());
                default -> and("list_has_any(t.involved, ?)", query.by());
            }
        }
        if (!query.about().isEmpty()) {
            switch (kind) {
                case EVENT_REPORT ->
                    either(
                            "list_has_any(t.target, ?)",
                            "t.type = 'CONSULT' AND list_has_any(t.involved, ?)",
                            query.about());
                case STATEMENT -> and("list_has_any(t.about, ?)", query.about());
                default -> and("list_has_any(t.involved, ?)", query.about());
            }
        }
    }

    private static final String SPOKEN = "t.voice IN (SELECT s.id FROM record.statement s"
            + " WHERE s.reading = t.reading AND list_contains(?, s.source->>'actor'))";

    private void between(LedgerQuery query) {
        if (kind == RecordKind.EVENT_REPORT) {
            // Meetings, agreements and cooperation have no direction; accusations have.
            sql.append(" AND ((t.type IN ('CONSULT', 'AGREE', 'COOPERATE')"
                    + " AND list_has_any(t.involved, ?) AND list_has_any(t.involved, ?))"
                    + " OR (list_has_any(t.source, ?) AND list_has_any(t.target, ?))"
                    + " OR (list_has_any(t.target, ?) AND list_has_any(t.source, ?)))");
            for (int i = 0; i < 3; i++) {
                values.add(query.one());
                values.add(query.other());
            }
        } else if (kind == RecordKind.STATEMENT) {
            sql.append(" AND ((list_contains(?, t.source->>'actor') AND list_has_any(t.about, ?))"
                    + " OR (list_contains(?, t.source->>'actor') AND list_has_any(t.about, ?)))");
            values.add(query.one());
            values.add(query.other());
            values.add(query.other());
            values.add(query.one());
        } else if (kind == RecordKind.DOCUMENT) {
            for (Set<String> side : List.of(query.one(), query.other())) {
                and("t.reading IN (SELECT m.reading FROM record.mention m WHERE list_has_any(m.involved, ?))", side);
            }
        } else {
            and("list_has_any(t.involved, ?)", query.one());
            and("list_has_any(t.involved, ?)", query.other());
        }
    }

    private void world(LedgerQuery query) {
        String side = hasTime(kind) ? "t" : "d";
        if (query.from() != null) {
            and("coalesce(" + side + ".latest, " + side + ".earliest) >= ?", query.from());
        }
        if (query.until() != null) {
            and("coalesce(" + side + ".earliest, " + side + ".latest) <= ?", query.until());
        }
    }

    private void place(LedgerQuery query) {
        if (query.document() != null) {
            sql.append(" AND (starts_with(d.id, ?) OR contains(lower(d.uri), lower(?))"
                    + " OR contains(lower(coalesce(d.title, '')), lower(?)))");
            values.add(query.document());
            values.add(query.document());
            values.add(query.document());
        }
        if (query.outlet() != null) {
            and("contains(lower(coalesce(d.outlet, '')), lower(?))", query.outlet());
        }
        if (query.measured() != null) {
            switch (kind) {
                case FIGURE, TALLY -> and("contains(lower(coalesce(t.\"of\", '')), lower(?))", query.measured());
                case INSTRUMENT -> and("contains(lower(coalesce(t.name, '')), lower(?))", query.measured());
                default -> sql.append(" AND FALSE");
            }
        }
        if (query.within() != null) {
            switch (kind) {
                case STATEMENT -> and("starts_with(t.within, ?)", query.within());
                case EVENT_REPORT, FIGURE, TALLY, INSTRUMENT -> and("starts_with(t.voice, ?)", query.within());
                default -> sql.append(" AND FALSE");
            }
        }
    }

    /** Which field {@code types} speaks of. */
    private static String category(RecordKind kind) {
        return switch (kind) {
            case DOCUMENT -> "t.language";
            case ACTOR -> "t.actor_kind";
            case MENTION -> "t.how";
            case EVENT_REPORT, TIME -> "t.type";
            case STATEMENT -> "t.position";
            case FIGURE -> "t.unit";
            case TALLY -> "t.\"of\"";
            case INSTRUMENT -> "t.form";
        };
    }

    /** By day; then what has a day but no year, by month and day; then what has neither. */
    private static String order(RecordKind kind) {
        String written = switch (kind) {
            case DOCUMENT -> "t.published->>'edtf'";
            case EVENT_REPORT -> "t.\"when\"->>'edtf'";
            case FIGURE, TALLY -> "t.period";
            case INSTRUMENT -> "t.\"when\"";
            case TIME -> "t.edtf";
            case ACTOR, MENTION, STATEMENT -> "";
        };
        return written.isEmpty() ? "" : "t.earliest NULLS LAST, t.latest, " + written + " NULLS LAST, ";
    }

    private static boolean hasTime(RecordKind kind) {
        return switch (kind) {
            case DOCUMENT, EVENT_REPORT, FIGURE, TALLY, INSTRUMENT, TIME -> true;
            case ACTOR, MENTION, STATEMENT -> false;
        };
    }

    private void and(String condition, Object value) {
        sql.append(" AND ").append(condition);
        values.add(value);
    }

    private void either(String condition, String other, Object value) {
        sql.append(" AND (").append(condition).append(" OR ").append(other).append(")");
        values.add(value);
        values.add(value);
    }

    /** Records without a field have none of the values wanted of it. */
    private void field(String name, Set<String> wanted) {
        if (kind.fields().stream().anyMatch(field -> field.name().equals(name))) {
            among("t." + name, wanted);
        } else if (!wanted.isEmpty()) {
            sql.append(" AND FALSE");
        }
    }

    private void among(String column, Set<String> wanted) {
        if (!wanted.isEmpty()) {
            Set<String> lower = new TreeSet<>();
            wanted.forEach(value -> lower.add(value.toLowerCase(Locale.ROOT)));
            and("list_contains(?, lower(" + column + "))", lower);
        }
    }

    void run(Connection connection, Consumer<Row> consumer) throws SQLException {
        try (PreparedStatement statement = prepare(connection);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                consumer.accept(row(kind, fields, found));
            }
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        try {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                if (value instanceof Set<?> set) {
                    statement.setArray(
                            i + 1,
                            connection.createArrayOf(
                                    "VARCHAR", set.stream().sorted().toArray()));
                } else {
                    statement.setObject(i + 1, value);
                }
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    static List<Row> find(Connection connection, String prefix, int most) throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            if (kind == RecordKind.ACTOR || rows.size() >= most) {
                continue;
            }
            QuerySql made = new QuerySql(kind);
            made.sql
                    .append("SELECT ")
                    .append(columns(kind))
                    .append(" FROM main.\"")
                    .append(kind.label());
            made.sql
                    .append("\" t WHERE starts_with(t.id, ?) ORDER BY t.id LIMIT ")
                    .append(most);
            made.values.add(prefix);
            made.run(connection, rows::add);
        }
        return rows;
    }

    /** The records known now of the readings with these numbers, in the order of the text. */
    static void readings(Connection connection, RecordKind kind, long first, long last, Consumer<Row> consumer)
            throws SQLException {
        QuerySql made = new QuerySql(kind);
        made.sql.append("SELECT ").append(columns(kind)).append(" FROM main.\"").append(kind.label());
        made.sql.append("\" t WHERE t.reading BETWEEN ? AND ? ORDER BY t.reading, t.seq");
        made.values.add(first);
        made.values.add(last);
        made.run(connection, consumer);
    }

    static List<Row> among(Connection connection, RecordKind kind, Collection<String> ids) throws SQLException {
        List<Row> rows = new ArrayList<>();
        if (!ids.isEmpty()) {
            QuerySql made = new QuerySql(kind);
            made.sql
                    .append("SELECT ")
                    .append(columns(kind))
                    .append(" FROM main.\"")
                    .append(kind.label());
            made.sql.append("\" t WHERE list_contains(?, t.id) ORDER BY t.id");
            made.values.add(Set.copyOf(ids));
            made.run(connection, rows::add);
        }
        return rows;
    }

    /** The record's own columns, as {@link #row} reads them. */
    static String columns(RecordKind kind) {
        return columns(kind.fields());
    }

    private static String columns(List<RecordKind.Field> fields) {
        StringBuilder columns = new StringBuilder("t.id, t.document");
        for (RecordKind.Field field : fields) {
            columns.append(", t.\"").append(field.name()).append('"');
        }
        return columns.toString();
    }

    /** Reads a row of {@link #columns}. */
    static Row row(RecordKind kind, ResultSet found) throws SQLException {
        return row(kind, kind.fields(), found);
    }

    private static Row row(RecordKind kind, List<RecordKind.Field> fields, ResultSet found) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        int column = 3;
        for (RecordKind.Field field : fields) {
            values.put(field.name(), value(field.type(), found, column++));
        }
        return new Row(kind, found.getString(1), found.getString(2), values);
    }

    private static @Nullable Object value(RecordKind.Type type, ResultSet found, int column) throws SQLException {
        switch (type) {
            case TEXT -> {
                return found.getString(column);
            }
            case TEXTS -> {
                Array array = found.getArray(column);
                if (array == null) {
                    return null;
                }
                List<String> texts = new ArrayList<>();
                for (Object item : (Object[]) array.getArray()) {
                    texts.add(String.valueOf(item));
                }
                return texts;
            }
            case INTEGER -> {
                int number = found.getInt(column);
                return found.wasNull() ? null : number;
            }
            case DECIMAL -> {
                double number = found.getDouble(column);
                return found.wasNull() ? null : Rows.plain(BigDecimal.valueOf(number));
            }
            case FLAG -> {
                boolean flag = found.getBoolean(column);
                return found.wasNull() ? null : flag;
            }
            case NESTED -> {
                String json = found.getString(column);
                return json == null ? null : Json.read(json);
            }
        }
        throw new IllegalStateException("no such type: " + type);
    }
}
