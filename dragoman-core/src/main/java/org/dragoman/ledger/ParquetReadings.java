package org.dragoman.ledger;

import static org.dragoman.ledger.LedgerFile.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.stream.Collectors;
import org.dragoman.reading.Reading;
import org.duckdb.DuckDBConnection;

/** Readings in Parquet: the tables of the kinds of record, sorted by reading, are gone through side by side. */
final class ParquetReadings implements ReadingFiles {
    private final Path place;
    private final Path spill;
    private final DuckDBConnection database;
    private final Map<RecordKind, Cursor> records = new LinkedHashMap<>();
    private final Cursor readings;

    ParquetReadings(Path place) throws IOException {
        this.place = place;
        this.spill = Files.createTempDirectory("dragoman-import");
        try {
            Properties properties = new Properties();
            properties.setProperty("jdbc_stream_results", "true");
            properties.setProperty("memory_limit", "600MB");
            properties.setProperty("temp_directory", spill.toString());
            database = DriverManager.getConnection("jdbc:duckdb:", properties).unwrap(DuckDBConnection.class);
            try {
                readings = cursor("reading", "t.version, t.sentences, t.tokens, t.characters, t.notes, t.records", "");
                for (RecordKind kind : RecordKind.values()) {
                    records.put(kind, cursor(kind.label(), RecordColumns.columns(kind), ", t.seq"));
                }
            } catch (SQLException | IOException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Rows of a table, of which the next can be looked at. The last column is the reading's number. */
    private static final class Cursor {
        private final Connection connection;
        private final Statement statement;
        private final ResultSet rows;
        private final int last;
        private boolean there;

        Cursor(Connection connection, String sql) throws SQLException {
            this.connection = connection;
            statement = connection.createStatement();
            rows = statement.executeQuery(sql);
            last = rows.getMetaData().getColumnCount();
            advance();
        }

        void advance() throws SQLException {
            there = rows.next();
        }

        boolean isOf(long reading) throws SQLException {
            return there && reading() == reading;
        }

        long reading() throws SQLException {
            return rows.getLong(last);
        }

        void close() throws SQLException {
            rows.close();
            statement.close();
            connection.close();
        }
    }

    private Cursor cursor(String table, String columns, String order) throws SQLException, IOException {
        List<Path> files = new ArrayList<>(ReadingFiles.under(place.resolve(table + ".parquet"), ".parquet"));
        files.addAll(ReadingFiles.under(place.resolve(table), ".parquet"));
        if (files.isEmpty()) {
            // Of a table without rows a cluster writes the folder alone.
            if (!Files.exists(place.resolve(table))) {
                throw new IOException("the table " + table + " is missing");
            }
            return new Cursor(database.duplicate(), "SELECT 0 WHERE false");
        }
        String list = files.stream()
                .map(file -> quoted(file.toAbsolutePath().toString()))
                .collect(Collectors.joining(", ", "[", "]"));
        // Of one connection only one result can be open at a time.
        return new Cursor(
                database.duplicate(),
                "SELECT " + columns + ", t.reading FROM read_parquet(" + list
                        + ", hive_partitioning = false) t ORDER BY t.reading" + order);
    }

    @Override
    public boolean hasNext() {
        return readings.there;
    }

    @Override
    public ReadingRows next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there is no further reading");
        }
        try {
            long reading = readings.reading();
            List<Row> rows = new ArrayList<>();
            for (Map.Entry<RecordKind, Cursor> kind : records.entrySet()) {
                Cursor cursor = kind.getValue();
                while (cursor.isOf(reading)) {
                    rows.add(RecordColumns.row(kind.getKey(), cursor.rows));
                    cursor.advance();
                }
            }
            ReadingRows next = new ReadingRows(readings.rows.getString(1), coverage(), rows);
            int records = readings.rows.getInt(6);
            if (rows.size() != records) {
                throw new IllegalArgumentException("reading " + reading + " should have " + records
                        + " records and has " + rows.size() + ": the files are not whole");
            }
            readings.advance();
            return next;
        } catch (SQLException e) {
            throw new java.io.UncheckedIOException(failed(e));
        }
    }

    private Reading.Coverage coverage() throws SQLException {
        List<String> notes = new ArrayList<>();
        for (Object note : (Object[]) readings.rows.getArray(5).getArray()) {
            notes.add(String.valueOf(note));
        }
        return new Reading.Coverage(readings.rows.getInt(2), readings.rows.getInt(3), readings.rows.getInt(4), notes);
    }

    private static IOException failed(SQLException e) {
        return new IOException(
                String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
    }

    @Override
    public void close() throws IOException {
        try {
            readings.close();
            for (Cursor cursor : records.values()) {
                cursor.close();
            }
            database.close();
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            Files.deleteIfExists(spill);
        }
    }
}
