package org.dragoman.spark;

import java.time.LocalDate;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a table's columns stand in a file of Parquet: texts, numbers, flags, days, and lists of texts in
 * three levels (<a href="https://github.com/apache/parquet-format/blob/master/LogicalTypes.md">Parquet's logical
 * types</a>). What is null is left out.
 */
final class ParquetRows extends WriteSupport<@Nullable Object[]> {
    /** Bytes kept before they are written; a task has a file for each table and year open. */
    private static final long ROW_GROUP = 16L << 20;

    private final StructType columns;
    private final MessageType schema;

    @SuppressWarnings("NullAway.Init") // Parquet prepares it before the first row.
    private RecordConsumer file;

    private ParquetRows(StructType columns) {
        this.columns = columns;
        this.schema = new MessageType(
                "record",
                java.util.Arrays.stream(columns.fields()).map(ParquetRows::type).toList());
    }

    /** Opens a new file for rows of these columns. */
    static ParquetWriter<@Nullable Object[]> open(Path file, StructType columns, Configuration hadoop)
            throws java.io.IOException {
        return new Builder(HadoopOutputFile.fromPath(file, hadoop), columns)
                .withConf(hadoop)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withRowGroupSize(ROW_GROUP)
                .build();
    }

    private static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {
        private final StructType columns;

        Builder(OutputFile file, StructType columns) {
            super(file);
            this.columns = columns;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration hadoop) {
            return new ParquetRows(columns);
        }
    }

    private static Type type(StructField column) {
        DataType type = column.dataType();
        if (type instanceof ArrayType) {
            return Types.optionalList()
                    .requiredElement(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(column.name());
        }
        if (type.equals(DataTypes.StringType)) {
            return Types.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(column.name());
        }
        if (type.equals(DataTypes.DateType)) {
            return Types.optional(PrimitiveTypeName.INT32)
                    .as(LogicalTypeAnnotation.dateType())
                    .named(column.name());
        }
        return Types.optional(number(type)).named(column.name());
    }

    private static PrimitiveTypeName number(DataType type) {
        if (type.equals(DataTypes.LongType)) {
            return PrimitiveTypeName.INT64;
        } else if (type.equals(DataTypes.IntegerType)) {
            return PrimitiveTypeName.INT32;
        } else if (type.equals(DataTypes.DoubleType)) {
            return PrimitiveTypeName.DOUBLE;
        } else if (type.equals(DataTypes.BooleanType)) {
            return PrimitiveTypeName.BOOLEAN;
        }
        throw new IllegalArgumentException("a table has no column of type " + type);
    }

    @Override
    public WriteContext init(Configuration hadoop) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        file = consumer;
    }

    @Override
    public void write(@Nullable Object[] row) {
        file.startMessage();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row[i];
            if (value != null) {
                String name = columns.apply(i).name();
                file.startField(name, i);
                value(value);
                file.endField(name, i);
            }
        }
        file.endMessage();
    }

    private void value(Object value) {
        if (value instanceof String[] texts) {
            list(texts);
        } else if (value instanceof String text) {
            file.addBinary(Binary.fromString(text));
        } else if (value instanceof Long number) {
            file.addLong(number);
        } else if (value instanceof Integer number) {
            file.addInteger(number);
        } else if (value instanceof Double number) {
            file.addDouble(number);
        } else if (value instanceof Boolean flag) {
            file.addBoolean(flag);
        } else if (value instanceof LocalDate day) {
            file.addInteger(Math.toIntExact(day.toEpochDay()));
        } else {
            throw new IllegalArgumentException("a column holds no " + value.getClass());
        }
    }

    private void list(String[] texts) {
        file.startGroup();
        if (texts.length > 0) {
            file.startField("list", 0);
            for (String text : texts) {
                file.startGroup();
                file.startField("element", 0);
                file.addBinary(Binary.fromString(text));
                file.endField("element", 0);
                file.endGroup();
            }
            file.endField("list", 0);
        }
        file.endGroup();
    }
}
