package org.dragoman.ledger;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.actor.Correction;

/** The table of corrections; it is made with the first of them. */
final class CorrectionLog {
    private CorrectionLog() {}

    static List<LoggedCorrection> read(Connection connection) throws SQLException {
        List<LoggedCorrection> log = new ArrayList<>();
        if (!exists(connection)) {
            return log;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT number, action, actor, value, \"of\", documents, reason,"
                                + " made_by, made, undone_by, undone FROM correction ORDER BY number")) {
            while (rows.next()) {
                Correction correction = new Correction(
                        Correction.Action.valueOf(rows.getString(2).toUpperCase(Locale.ROOT)),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        texts(rows.getArray(6)),
                        rows.getString(7));
                log.add(new LoggedCorrection(
                        rows.getLong(1),
                        correction,
                        rows.getString(8),
                        requireNonNull(Runs.instant(rows, 9)),
                        rows.getString(10),
                        Runs.instant(rows, 11)));
            }
        }
        return log;
    }

    private static List<String> texts(Array array) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (Object text : (Object[]) array.getArray()) {
            texts.add(String.valueOf(text));
        }
        return texts;
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT count(*) FROM duckdb_tables() WHERE schema_name = 'main' AND table_name ="
                                + " 'correction'")) {
            found.next();
            return found.getInt(1) > 0;
        }
    }

    static LoggedCorrection add(Connection connection, Correction correction, String by) throws SQLException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        long number;
        try (Statement statement = connection.createStatement()) {
            statement.execute(schema());
            try (ResultSet found = statement.executeQuery("SELECT coalesce(max(number), 0) + 1 FROM correction")) {
                found.next();
                number = found.getLong(1);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO correction (number, action, actor,"
                + " value, \"of\", documents, reason, made_by, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, number);
            insert.setString(2, correction.action().name().toLowerCase(Locale.ROOT));
            insert.setString(3, correction.actor());
            insert.setString(4, correction.value());
            insert.setString(5, correction.of());
            insert.setArray(
                    6,
                    connection.createArrayOf("VARCHAR", correction.documents().toArray()));
            insert.setString(7, correction.reason());
            insert.setString(8, by);
            insert.setObject(9, now.atOffset(ZoneOffset.UTC));
            insert.execute();
        }
        return new LoggedCorrection(number, correction, by, now, null, null);
    }

    static void undo(Connection connection, long number, String by) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE correction SET undone_by = ?, undone = ? WHERE number = ?")) {
            update.setString(1, by);
            update.setObject(2, Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            update.setLong(3, number);
            update.execute();
        }
    }

    private static String schema() {
        try (InputStream in = CorrectionLog.class.getResourceAsStream("correction.sql")) {
            if (in == null) {
                throw new IllegalStateException("the schema correction.sql is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
