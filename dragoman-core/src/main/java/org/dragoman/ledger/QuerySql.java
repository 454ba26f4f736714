package org.dragoman.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
        made.sql.append("SELECT ").append(RecordColumns.columns(kind));
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
        made.sql.append("SELECT ").append(RecordColumns.columns(fields));
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

    private void from(LedgerQuery query) {
        QuerySource source = new QuerySource(query);
        sql.append(" FROM ").append(source.sql());
        values.addAll(source.values());
    }

    /** The same without the first so many. */
    QuerySql skipping(long rows) {
        sql.append(" OFFSET ").append(rows);
        return this;
    }

    void run(Connection connection, Consumer<Row> consumer) throws SQLException {
        try (PreparedStatement statement = prepare(connection);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                consumer.accept(RecordColumns.row(kind, fields, found));
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
                    .append(RecordColumns.columns(kind))
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
        made.sql
                .append("SELECT ")
                .append(RecordColumns.columns(kind))
                .append(" FROM main.\"")
                .append(kind.label());
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
                    .append(RecordColumns.columns(kind))
                    .append(" FROM main.\"")
                    .append(kind.label());
            made.sql.append("\" t WHERE list_contains(?, t.id) ORDER BY t.id");
            made.values.add(Set.copyOf(ids));
            made.run(connection, rows::add);
        }
        return rows;
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
}
