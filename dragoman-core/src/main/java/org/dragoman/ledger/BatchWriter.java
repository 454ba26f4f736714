package org.dragoman.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Adds rows to the tables of schema {@code record}, column by column, inside the connection's transaction. */
final class BatchWriter implements AutoCloseable {
    private final DuckDBConnection connection;
    private final Map<RecordKind, DuckDBAppender> appenders = new EnumMap<>(RecordKind.class);

    BatchWriter(Connection connection) throws SQLException {
        this.connection = connection.unwrap(DuckDBConnection.class);
    }

    void add(long reading, int sequence, Row row) throws SQLException {
        DuckDBAppender appender = appenders.get(row.kind());
        if (appender == null) {
            appender = connection.createAppender("record", row.kind().label());
            appenders.put(row.kind(), appender);
        }
        Derived derived = Derived.of(row);
        appender.beginRow();
        appender.append(reading);
        appender.append(sequence);
        appender.append(row.id());
        appender.append(String.valueOf(row.document()));
        for (RecordKind.Field field : row.kind().fields()) {
            append(appender, field.type(), row.get(field.name()));
        }
        if (derived.earliest() == null) {
            appender.appendNull();
        } else {
            appender.append(derived.earliest());
        }
        if (derived.latest() == null) {
            appender.appendNull();
        } else {
            appender.append(derived.latest());
        }
        appender.append(derived.involved());
        appender.endRow();
    }

    private static void append(DuckDBAppender appender, RecordKind.Type type, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            appender.appendNull();
            return;
        }
        switch (type) {
            case TEXT -> appender.append(value.toString());
            case TEXTS -> appender.append((List<?>) value);
            case INTEGER -> appender.append(((Number) value).intValue());
            case DECIMAL -> appender.append(((BigDecimal) value).doubleValue());
            case FLAG -> appender.append(((Boolean) value).booleanValue());
            case NESTED -> appender.append(Json.write(value));
        }
    }

    /** Hands everything to the transaction. */
    void flush() throws SQLException {
        for (DuckDBAppender appender : appenders.values()) {
            appender.flush();
        }
    }

    @Override
    public void close() throws SQLException {
        SQLException first = null;
        for (DuckDBAppender appender : appenders.values()) {
            try {
                appender.close();
            } catch (SQLException e) {
                first = first == null ? e : first;
            }
        }
        appenders.clear();
        if (first != null) {
            throw first;
        }
    }
}
