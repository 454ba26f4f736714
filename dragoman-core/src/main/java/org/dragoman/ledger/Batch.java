package org.dragoman.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Appends one batch of readings, inside the transaction of its connection. */
final class Batch {
    private record Held(long reading, String version, String fingerprint) {
        boolean covers(String other) {
            return version.equals(other) || other.equals(ReadingRows.UNKNOWN);
        }
    }

    private final Connection connection;
    private final Run run;
    private final OffsetDateTime now;
    private final Known known;

    /**
     * @param now when it is recorded
     * @param known what the ledger may hold
     */
    Batch(Connection connection, Run run, OffsetDateTime now, Known known) {
        this.known = known;
        this.connection = connection;
        this.run = run;
        this.now = now;
    }

    Appended append(Collection<ReadingRows> readings) throws SQLException {
        List<String> textHashes = readings.stream()
                .map(reading -> Fingerprint.ofText(text(reading.document())))
                .toList();
        Map<String, Held> held = held(readings);
        Map<String, List<String>> originals = originals(textHashes);
        // First of each text, so that one of two equal texts in a batch is the original of the other.
        Map<String, String> firstOfText = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Set<String> superseded = new HashSet<>();
        long next = next();
        Appended result = Appended.NOTHING;
        try (BatchWriter writer = new BatchWriter(connection);
                DuckDBAppender appender =
                        connection.unwrap(DuckDBConnection.class).createAppender("main", "reading")) {
            Iterator<String> hashes = textHashes.iterator();
            for (ReadingRows reading : readings) {
                String textHash = hashes.next();
                Row document = reading.document();
                String fingerprint = Fingerprint.of(document);
                Held before = held.get(document.id());
                if (!seen.add(document.id())
                        || (before != null
                                && before.covers(reading.version())
                                && before.fingerprint().equals(fingerprint)
                                && !lost(before))) {
                    result = result.plus(new Appended(0, 0, 1, 0, 0));
                    continue;
                }
                if (before != null) {
                    supersede(before);
                    superseded.add(document.id());
                }
                String original = originals.getOrDefault(textHash, List.of()).stream()
                        .filter(other -> !other.equals(document.id()) && !superseded.contains(other))
                        .findFirst()
                        .orElse(firstOfText.get(textHash));
                // What says itself that it is a copy may come before its original.
                boolean marked = document.get("duplicate_of") != null;
                if (!marked) {
                    firstOfText.putIfAbsent(textHash, document.id());
                }
                List<Row> rows = (marked || original == null ? reading : reading.duplicateOf(original)).rows();
                for (int i = 0; i < rows.size(); i++) {
                    writer.add(next, i, rows.get(i));
                }
                appender.beginRow();
                appender.append(next);
                appender.append(document.id());
                appender.append(reading.version());
                appender.append(fingerprint);
                appender.append(textHash);
                appender.append(reading.coverage().sentences());
                appender.append(reading.coverage().tokens());
                appender.append(reading.coverage().characters());
                appender.append(reading.coverage().notes());
                appender.append(rows.size());
                appender.append(now);
                appender.append(run.run());
                appender.appendNull();
                appender.endRow();
                known.add(connection, document.id(), textHash);
                next++;
                boolean duplicate = rows.get(0).get("duplicate_of") != null;
                result = result.plus(new Appended(
                        before == null ? 1 : 0, before == null ? 0 : 1, 0, duplicate ? 1 : 0, rows.size()));
            }
            writer.flush();
            appender.flush();
        }
        return result;
    }

    /** Ids of other documents that hold the same text and are no duplicates themselves, the first recorded first. */
    static List<String> originals(Connection connection, String document, String textHash) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT g.document FROM reading g JOIN record.document d USING (reading) WHERE g.text_hash = ?"
                        + " AND g.document <> ? AND g.recorded_until IS NULL AND d.duplicate_of IS NULL"
                        + " ORDER BY g.reading LIMIT 1")) {
            query.setString(1, textHash);
            query.setString(2, document);
            List<String> found = new ArrayList<>();
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    found.add(result.getString(1));
                }
            }
            return found;
        }
    }

    /** The documents that are no duplicates and hold one of the batch's texts, the first recorded first, by text. */
    private Map<String, List<String>> originals(List<String> textHashes) throws SQLException {
        List<String> texts = known.among(connection, textHashes);
        Map<String, List<String>> found = new LinkedHashMap<>();
        if (texts.isEmpty()) {
            return found;
        }
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT g.text_hash, g.document FROM reading g JOIN record.document d USING (reading)"
                        + " WHERE list_contains(?, g.text_hash) AND g.recorded_until IS NULL"
                        + " AND d.duplicate_of IS NULL ORDER BY g.reading")) {
            query.setArray(1, connection.createArrayOf("VARCHAR", texts.toArray()));
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    found.computeIfAbsent(result.getString(1), text -> new ArrayList<>())
                            .add(result.getString(2));
                }
            }
        }
        return found;
    }

    private static String text(Row document) {
        return String.valueOf(document.text("text"));
    }

    private Map<String, Held> held(Collection<ReadingRows> readings) throws SQLException {
        List<String> ids = known.among(
                connection,
                readings.stream().map(reading -> reading.document().id()).toList());
        Map<String, Held> held = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return held;
        }
        try (PreparedStatement query =
                connection.prepareStatement("SELECT document, reading, version, fingerprint FROM reading"
                        + " WHERE recorded_until IS NULL AND list_contains(?, document)")) {
            query.setArray(1, connection.createArrayOf("VARCHAR", ids.toArray()));
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    held.put(found.getString(1), new Held(found.getLong(2), found.getString(3), found.getString(4)));
                }
            }
        }
        return held;
    }

    /** Whether a reading is that of a duplicate whose original is known no more. */
    private boolean lost(Held before) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT count(*) FROM record.document WHERE reading = ? AND duplicate_of IS NOT NULL"
                        + " AND duplicate_of NOT IN (SELECT document FROM reading WHERE recorded_until IS NULL)")) {
            query.setLong(1, before.reading());
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1) > 0;
            }
        }
    }

    private void supersede(Held before) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE reading SET recorded_until = ? WHERE reading = ?")) {
            update.setLong(1, run.run());
            update.setLong(2, before.reading());
            update.execute();
        }
    }

    private long next() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT coalesce(max(reading), 0) + 1 FROM reading")) {
            found.next();
            return found.getLong(1);
        }
    }
}
