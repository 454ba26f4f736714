package org.dragoman.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds.
 *
 * @param file where it is
 * @param bytes its size on disk
 * @param schema number of its schema
 * @param records number of records known now, by kind; actors and documents each once
 * @param contacts of the event reports those that are contacts
 * @param tokens words read
 * @param superseded readings that a later one took the place of, or that were forgotten
 * @param duplicates documents that repeat another one's text
 * @param outlets number of documents by outlet, the most first; unknown as an empty name
 * @param first first day that a document was published, null where none is known
 * @param last last day, likewise
 * @param runs the runs, by number
 */
public record LedgerInfo(
        Path file,
        long bytes,
        int schema,
        Map<RecordKind, Long> records,
        long contacts,
        long tokens,
        long superseded,
        long duplicates,
        Map<String, Long> outlets,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Run> runs) {
    static LedgerInfo of(Path file, Connection connection, List<Run> runs) throws SQLException {
        Map<RecordKind, Long> records = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (RecordKind kind : RecordKind.values()) {
                String count = kind == RecordKind.ACTOR ? "count(DISTINCT id)" : "count(*)";
                records.put(kind, number(statement, "SELECT " + count + " FROM main.\"" + kind.label() + "\""));
            }
            Map<String, Long> outlets;
            try (ResultSet found = statement.executeQuery(
                    "SELECT coalesce(outlet, ''), count(*) FROM main.document GROUP BY 1 ORDER BY 2 DESC, 1")) {
                outlets = counts(found);
            }
            LocalDate first;
            LocalDate last;
            try (ResultSet found = statement.executeQuery("SELECT min(earliest), max(latest) FROM main.document")) {
                found.next();
                first = found.getObject(1, LocalDate.class);
                last = found.getObject(2, LocalDate.class);
            }
            return new LedgerInfo(
                    file,
                    bytes(file),
                    (int) number(statement, "SELECT max(version) FROM schema_version"),
                    records,
                    number(statement, "SELECT count(*) FROM contact"),
                    number(statement, "SELECT coalesce(sum(tokens), 0) FROM reading WHERE recorded_until IS NULL"),
                    number(statement, "SELECT count(*) FROM reading WHERE recorded_until IS NOT NULL"),
                    number(statement, "SELECT count(*) FROM main.document WHERE duplicate_of IS NOT NULL"),
                    outlets,
                    first,
                    last,
                    runs);
        }
    }

    private static Map<String, Long> counts(ResultSet found) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        while (found.next()) {
            counts.put(found.getString(1), found.getLong(2));
        }
        return counts;
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
