package org.dragoman.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dragoman.ledger.Derived;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.ReadingRows;
import org.dragoman.ledger.RecordKind;
import org.dragoman.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The tables in which records are written: the columns of the ledger's export, and {@code year}, by which the files are
 * parted. Nested fields are JSON.
 */
final class Tables {
    /** The table of the readings themselves: how much was read, by which version. */
    static final String READING = "reading";

    /** The table of what could not be read, and why. */
    static final String NOT_READ = "not_read";

    private static final DataType TEXTS = DataTypes.createArrayType(StringType, false);

    private Tables() {}

    /**
     * A row on its way into a file.
     *
     * @param table the table it belongs to
     * @param year the part of the table, which is no column of the file
     * @param values of the other columns, in their order
     */
    record Line(String table, String year, @Nullable Object[] values) {}

    /** The rows of a reading, each for its table. */
    static List<Line> lines(long number, Reading reading) {
        ReadingRows rows = ReadingRows.of(reading);
        String year = year(rows.document().text("published", "edtf"));
        List<Line> lines = new ArrayList<>();
        for (org.dragoman.ledger.Row row : rows.rows()) {
            lines.add(new Line(row.kind().label(), year, values(number, lines.size(), row, rows.version())));
        }
        lines.add(new Line(READING, year, new @Nullable Object[] {
            number,
            rows.document().id(),
            rows.coverage().sentences(),
            rows.coverage().tokens(),
            rows.coverage().characters(),
            texts(rows.coverage().notes()),
            rows.rows().size(),
            rows.version()
        }));
        return lines;
    }

    static Line notRead(Found found, String reason) {
        return new Line(NOT_READ, "unknown", new @Nullable Object[] {found.number(), found.name(), reason, ""});
    }

    private static @Nullable Object[] values(long number, int seq, org.dragoman.ledger.Row row, String version) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(number);
        values.add(seq);
        values.add(row.id());
        values.add(row.document());
        for (RecordKind.Field field : row.kind().fields()) {
            values.add(column(field.type(), row.get(field.name())));
        }
        Derived derived = Derived.of(row);
        values.add(derived.earliest());
        values.add(derived.latest());
        values.add(texts(derived.involved()));
        values.add(version);
        return values.toArray();
    }

    /** "2021" of {@code 2021-08-25}; a date without year has none. */
    private static String year(@Nullable String edtf) {
        return edtf != null && edtf.matches("\\d{4}.*") ? edtf.substring(0, 4) : "unknown";
    }

    /** A table that was written, which may be empty. */
    static Dataset<Row> read(SparkSession spark, String folder, String table) {
        return spark.read().schema(schema(table)).parquet(folder + "/" + table);
    }

    /** All tables, that of the readings last. */
    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            all.add(kind.label());
        }
        all.add(NOT_READ);
        all.add(READING);
        return all;
    }

    static StructType schema(String table) {
        return columns(table).add("year", StringType);
    }

    /** The columns of a table's files: all but the year, after which their folder is named. */
    static StructType columns(String table) {
        RecordKind kind = RecordKind.of(table);
        StructType schema = new StructType().add("reading", LongType);
        if (kind != null) {
            schema = schema.add("seq", IntegerType).add("id", StringType).add("document", StringType);
            for (RecordKind.Field field : kind.fields()) {
                schema = schema.add(field.name(), type(field.type()));
            }
            schema = schema.add("earliest", DateType).add("latest", DateType).add("involved", TEXTS);
        } else if (table.equals(READING)) {
            schema = schema.add("document", StringType)
                    .add("sentences", IntegerType)
                    .add("tokens", IntegerType)
                    .add("characters", IntegerType)
                    .add("notes", TEXTS)
                    .add("records", IntegerType);
        } else {
            schema = schema.add("name", StringType).add("reason", StringType);
        }
        return schema.add("version", StringType);
    }

    private static DataType type(RecordKind.Type type) {
        return switch (type) {
            case TEXT, NESTED -> StringType;
            case TEXTS -> TEXTS;
            case INTEGER -> IntegerType;
            case DECIMAL -> DoubleType;
            case FLAG -> BooleanType;
        };
    }

    private static @Nullable Object column(RecordKind.Type type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case TEXT, FLAG -> value;
            case INTEGER -> ((Number) value).intValue();
            case TEXTS -> texts((List<?>) value);
            case DECIMAL -> ((Number) value).doubleValue();
            case NESTED -> Json.write(value);
        };
    }

    private static String[] texts(List<?> list) {
        return list.stream().map(String::valueOf).toArray(String[]::new);
    }

    /** The record that a row of a table holds. */
    static org.dragoman.ledger.Row record(RecordKind kind, Row row) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("kind", kind.label());
        record.put("id", row.getAs("id"));
        record.put("document", row.getAs("document"));
        for (RecordKind.Field field : kind.fields()) {
            Object value = row.getAs(field.name());
            record.put(
                    field.name(),
                    value == null
                            ? null
                            : switch (field.type()) {
                                case TEXT, INTEGER, FLAG -> value;
                                case TEXTS -> row.getList(row.fieldIndex(field.name()));
                                case DECIMAL -> org.dragoman.ledger.Row.decimal((Double) value);
                                case NESTED -> Json.read((String) value);
                            });
        }
        return org.dragoman.ledger.Row.of(record);
    }
}
