package org.dragoman.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file for each kind of record, and {@code csv-metadata.json} that tells what their columns hold (W3C Metadata
 * Vocabulary for Tabular Data, 2015).
 */
final class CsvExport implements Exporter {
    @Override
    public String write(Holdings holdings, Path folder) throws IOException {
        List<Object> tables = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            String name = kind.label() + ".csv";
            try (Writer out = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8)) {
                Csv csv = new Csv(out);
                csv.header(kind);
                holdings.forEach(kind, csv::write);
            }
            tables.add(table(kind, name));
        }
        Map<String, @Nullable Object> group = Holdings.object();
        group.put("@context", "http://www.w3.org/ns/csvw");
        group.put("tables", tables);
        Files.writeString(folder.resolve("csv-metadata.json"), Json.write(group) + "\n");
        return "";
    }

    private static Map<String, @Nullable Object> table(RecordKind kind, String name) {
        List<Object> columns = new ArrayList<>();
        columns.add(column("kind", "string"));
        columns.add(column("id", "string"));
        columns.add(column("document", "string"));
        for (RecordKind.Field field : kind.fields()) {
            columns.add(column(
                    field.name(),
                    switch (field.type()) {
                        case TEXT -> "string";
                        case TEXTS, NESTED -> "json";
                        case INTEGER -> "integer";
                        case DECIMAL -> "decimal";
                        case FLAG -> "boolean";
                    }));
        }
        Map<String, @Nullable Object> dialect = Holdings.object();
        dialect.put("header", true);
        dialect.put("lineTerminators", List.of("\r\n"));
        Map<String, @Nullable Object> schema = Holdings.object();
        schema.put("columns", columns);
        Map<String, @Nullable Object> table = Holdings.object();
        table.put("url", name);
        table.put("dialect", dialect);
        table.put("tableSchema", schema);
        return table;
    }

    private static Map<String, @Nullable Object> column(String name, String datatype) {
        Map<String, @Nullable Object> column = Holdings.object();
        column.put("name", name);
        column.put("titles", name);
        column.put("datatype", datatype);
        return column;
    }
}
