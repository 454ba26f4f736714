package org.dragoman.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Properties;
import org.dragoman.ledger.LedgerException.Reason;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Opens the file of a ledger, brings its schema up to date, and says in one line what is wrong with it. */
final class LedgerFile {
    /** What {@code schema_version.application} says. */
    static final String APPLICATION = "dragoman ledger";

    /** The number of the newest migration, {@code ledger-2.sql}. */
    static final int NEWEST = 2;

    /** How often to try a ledger that another process has open, and how long to wait between, in milliseconds. */
    private static final int TURNS = 8;

    private static final long PAUSE = 250;

    private LedgerFile() {}

    static Connection open(Path file, boolean readOnly) {
        for (int turn = 1; ; turn++) {
            try {
                return openNow(file, readOnly);
            } catch (LedgerException e) {
                // Who shows a ledger holds it for as long as a copy takes, who lists it for as long as that.
                if (e.reason() != Reason.LOCKED || turn == TURNS) {
                    throw e;
                }
                try {
                    Thread.sleep(PAUSE);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw e;
                }
            }
        }
    }

    private static Connection openNow(Path file, boolean readOnly) {
        boolean there = Files.exists(file);
        check(file, there, readOnly);
        Connection connection = null;
        try {
            connection = connect(file, readOnly);
            int version = version(connection, file);
            if (version > NEWEST) {
                throw new LedgerException(
                        Reason.NEWER,
                        file + " was written by a newer Dragoman (schema " + version + ", this one knows " + NEWEST
                                + "): use that version, or another ledger with --ledger",
                        null);
            }
            if (version < NEWEST) {
                if (readOnly && version == 0) {
                    throw new LedgerException(
                            Reason.MISSING, file + " holds no documents yet: read some with dragoman read PATH", null);
                }
                if (readOnly) {
                    close(connection);
                    // An older ledger is brought up to date first, which is writing.
                    close(openNow(file, false));
                    return openNow(file, true);
                }
                migrate(connection, version);
            }
            return connection;
        } catch (SQLException e) {
            close(connection);
            throw translate(file, e);
        } catch (LedgerException e) {
            close(connection);
            throw e;
        }
    }

    private static void check(Path file, boolean there, boolean readOnly) {
        if (Files.isDirectory(file)) {
            throw new LedgerException(
                    Reason.FOREIGN, file + " is a folder, not a ledger: name a file with --ledger FILE", null);
        }
        if (!there && readOnly) {
            throw new LedgerException(
                    Reason.MISSING,
                    "there is no ledger " + file + ": make one with dragoman read PATH, or name another with --ledger",
                    null);
        }
        if (there && !Files.isReadable(file)) {
            throw new LedgerException(Reason.FORBIDDEN, file + " may not be read: check its permissions", null);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || readOnly) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new LedgerException(
                    Reason.MISSING, "the folder " + folder + " does not exist: make it, or name another ledger", null);
        }
        if (there ? !Files.isWritable(file) : !Files.isWritable(folder)) {
            throw new LedgerException(
                    Reason.FORBIDDEN,
                    (there ? file : folder) + " may not be written: check its permissions, or name another ledger",
                    null);
        }
    }

    private static Connection connect(Path file, boolean readOnly) throws SQLException {
        Properties properties = new Properties();
        // What is written once is hardly asked for again: a small cache keeps a long reading's memory flat.
        properties.setProperty("memory_limit", readOnly ? "400MB" : "150MB");
        properties.setProperty("threads", "2");
        // Nothing is fetched from a network, whatever a query asks for.
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        if (readOnly) {
            properties.setProperty("duckdb.read_only", "true");
        }
        return settled(DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), properties));
    }

    /** Another connection to the database of one. */
    static Connection another(Connection connection) throws SQLException {
        return settled(connection.unwrap(DuckDBConnection.class).duplicate());
    }

    private static Connection settled(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'");
        }
        return connection;
    }

    /**
     * Copies a ledger into a folder, as it stands between two writers.
     *
     * @return the copy
     */
    static Path copy(Path file, Path folder) {
        Path copy = folder.resolve("ledger.duckdb");
        Path log = file.resolveSibling(file.getFileName() + ".wal");
        // Open, it keeps writers out; closing the file that was copied lets them in again (fcntl), so it comes last.
        Connection held = open(file, true);
        try {
            if (Files.exists(log)) {
                Files.copy(log, folder.resolve("ledger.duckdb.wal"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new LedgerException(Reason.FULL, file + " cannot be copied to " + folder + ": " + e.getMessage(), e);
        } finally {
            close(held);
        }
    }

    /** The schema's version: 0 for an empty database. */
    private static int version(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int tables;
            try (ResultSet found = statement.executeQuery(
                    "SELECT count(*), count(*) FILTER (WHERE schema_name = 'main' AND table_name = 'schema_version')"
                            + " FROM duckdb_tables()")) {
                found.next();
                tables = found.getInt(1);
                if (tables == 0) {
                    return 0;
                }
                if (found.getInt(2) == 0) {
                    throw foreign(file, null);
                }
            }
            try (ResultSet found = statement.executeQuery(
                    "SELECT max(version) FILTER (WHERE application = '" + APPLICATION + "') FROM schema_version")) {
                found.next();
                int version = found.getInt(1);
                if (found.wasNull()) {
                    throw foreign(file, null);
                }
                return version;
            } catch (SQLException e) {
                throw foreign(file, e);
            }
        }
    }

    private static void migrate(Connection connection, int version) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (int next = version + 1; next <= NEWEST; next++) {
                statement.execute(script("ledger-" + next + ".sql"));
                try (PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO schema_version VALUES (?, ?, ?)")) {
                    insert.setInt(1, next);
                    insert.setObject(2, Instant.now().atOffset(ZoneOffset.UTC));
                    insert.setString(3, APPLICATION);
                    insert.execute();
                }
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String script(String name) {
        try (InputStream in = LedgerFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the schema " + name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database's complaint in one line that helps. */
    static LedgerException translate(Path file, SQLException e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("could not set lock")
                || lower.contains("conflicting lock")
                || lower.contains("being used by another process")
                || lower.contains("different configuration")) {
            return new LedgerException(
                    Reason.LOCKED,
                    file + " is in use by another process" + holder(message)
                            + ": wait until it has finished, or name another ledger with --ledger",
                    e);
        }
        if (lower.contains("no space left")
                || lower.contains("disk quota")
                || lower.contains("file too large")
                || lower.contains("could not write all bytes")
                || lower.contains("failed to write")) {
            return new LedgerException(
                    Reason.FULL,
                    "no room to write " + file
                            + ": free some disk space and run the same command again; what was committed is kept",
                    e);
        }
        if (lower.contains("not a valid duckdb database") || lower.contains("no magic bytes")) {
            return foreign(file, e);
        }
        if (lower.contains("corrupt")
                || lower.contains("checksum")
                || lower.contains("deserial")
                || lower.contains("failed to read")
                || lower.contains("could not read")
                || lower.contains("serialization error")
                || lower.contains("internal error")
                || lower.contains("fatal error")) {
            return new LedgerException(
                    Reason.CORRUPT,
                    file + " is damaged (" + line(message)
                            + "): restore a copy, or read the documents into a new ledger",
                    e);
        }
        if (lower.contains("permission denied") || lower.contains("read-only file system")) {
            return new LedgerException(
                    Reason.FORBIDDEN, file + " may not be opened (" + line(message) + "): check its permissions", e);
        }
        return new LedgerException(Reason.OTHER, file + " cannot be used: " + line(message), e);
    }

    private static LedgerException foreign(Path file, @Nullable SQLException e) {
        return new LedgerException(
                Reason.FOREIGN, file + " is not a Dragoman ledger: name another file with --ledger FILE", e);
    }

    /** A text as SQL writes it. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String holder(String message) {
        int at = message.indexOf("PID ");
        if (at < 0) {
            return "";
        }
        int end = at + 4;
        while (end < message.length() && Character.isDigit(message.charAt(end))) {
            end++;
        }
        return " (process " + message.substring(at + 4, end) + ")";
    }

    private static String line(String message) {
        String first = message.lines().findFirst().orElse(message).strip();
        return first.length() > 160 ? first.substring(0, 160) + "…" : first;
    }

    private static void close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException ignored) {
                // The first failure is what counts.
            }
        }
    }
}
