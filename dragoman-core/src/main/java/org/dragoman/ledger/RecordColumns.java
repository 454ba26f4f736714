package org.dragoman.ledger;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a record's table, and how a record is read from them. */
final class RecordColumns {
    private RecordColumns() {}

    /** The record's own columns, as {@link #row(RecordKind, ResultSet)} reads them. */
    static String columns(RecordKind kind) {
        return columns(kind.fields());
    }

    /** The columns of some of a record's fields. */
    static String columns(List<RecordKind.Field> fields) {
        StringBuilder columns = new StringBuilder("t.id, t.document");
        for (RecordKind.Field field : fields) {
            columns.append(", t.\"").append(field.name()).append('"');
        }
        return columns.toString();
    }

    /** Reads a row of {@link #columns(RecordKind)}. */
    static Row row(RecordKind kind, ResultSet found) throws SQLException {
        return row(kind, kind.fields(), found);
    }

    /** Reads a row of some of a record's fields. */
    static Row row(RecordKind kind, List<RecordKind.Field> fields, ResultSet found) throws SQLException {
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
