package org.dragoman.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.reading.Reading;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Readings in JSON lines, whatever the order of the lines: the records of a document are brought together on disk. Lines
 * tell neither version nor coverage. An actor without document is given to every document that names it.
 */
final class JsonReadings implements ReadingFiles {
    private final Path folder;
    private final DuckDBConnection database;
    private final Statement statement;
    private final ResultSet lines;
    private final Map<String, Row> actors = new HashMap<>();
    private @Nullable Row ahead;

    JsonReadings(List<Path> files) throws IOException {
        folder = Files.createTempDirectory("dragoman-import");
        try {
            Properties properties = new Properties();
            properties.setProperty("jdbc_stream_results", "true");
            properties.setProperty("memory_limit", "400MB");
            database = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("lines.duckdb"), properties)
                    .unwrap(DuckDBConnection.class);
            try {
                statement = database.createStatement();
                statement.execute("CREATE TABLE line (number BIGINT, document VARCHAR, kind INTEGER, json VARCHAR)");
                load(files);
                lines = statement.executeQuery(
                        "SELECT json FROM line JOIN (SELECT document, min(number) AS first FROM line"
                                + " GROUP BY document) USING (document) ORDER BY first, kind, number");
                advance();
            } catch (SQLException | IOException | IllegalArgumentException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void load(List<Path> files) throws SQLException, IOException {
        try (DuckDBAppender appender = database.createAppender("main", "line")) {
            long number = 0;
            for (Path file : files) {
                try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        number++;
                        Row row = line.isBlank() ? null : row(file, number, line);
                        if (row != null && row.document() == null) {
                            actors.put(row.id(), row);
                        } else if (row != null) {
                            appender.beginRow();
                            appender.append(number);
                            appender.append(row.document());
                            appender.append(row.kind().ordinal());
                            appender.append(line);
                            appender.endRow();
                        }
                    }
                }
            }
        }
    }

    private static Row row(Path file, long number, String line) {
        try {
            return Row.of(Json.read(line));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + " of " + file + ": " + e.getMessage(), e);
        }
    }

    private void advance() throws SQLException {
        ahead = lines.next() ? Row.of(Json.read(lines.getString(1))) : null;
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public ReadingRows next() {
        if (ahead == null) {
            throw new NoSuchElementException("there is no further reading");
        }
        try {
            String document = String.valueOf(ahead.document());
            List<Row> rows = new ArrayList<>();
            while (ahead != null && document.equals(ahead.document())) {
                rows.add(ahead);
                advance();
            }
            if (rows.get(0).kind() != RecordKind.DOCUMENT) {
                throw new IllegalArgumentException("there are records of " + document + " and no document " + document);
            }
            return new ReadingRows(ReadingRows.UNKNOWN, new Reading.Coverage(0, 0, 0, List.of()), withActors(rows));
        } catch (SQLException e) {
            throw new java.io.UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }

    private List<Row> withActors(List<Row> rows) {
        TreeSet<String> named = new TreeSet<>();
        rows.forEach(row -> named.addAll(Derived.of(row).involved()));
        Map<String, Row> whole = new TreeMap<>();
        for (String actor : named) {
            Row known = actors.get(actor);
            if (known != null) {
                whole.put(actor, new Row(RecordKind.ACTOR, actor, rows.get(0).id(), known.values()));
            }
        }
        rows.stream().filter(row -> row.kind() == RecordKind.ACTOR).forEach(row -> whole.remove(row.id()));
        List<Row> all = new ArrayList<>(rows);
        all.addAll(1, whole.values());
        return all;
    }

    @Override
    public void close() throws IOException {
        try {
            lines.close();
            statement.close();
            database.close();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            for (Path file : ReadingFiles.under(folder, "")) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }
}
