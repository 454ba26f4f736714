package org.dragoman.ledger;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.LedgerException.Reason;
import org.jspecify.annotations.Nullable;

/** The runs of a ledger: begun, brought to their end, forgotten. Their numbers tell what was known when. */
final class Runs {
    private final Path file;
    private final LedgerConnections connections;
    private final Clock clock;

    Runs(Path file, LedgerConnections connections, Clock clock) {
        this.file = file;
        this.connections = connections;
        this.clock = clock;
    }

    Run begin(String version, Map<String, ?> options) {
        String json = Json.write(options);
        OffsetDateTime started = now();
        return connections.transaction(connection -> {
            long run = number(connection, "SELECT coalesce(max(run), 0) + 1 FROM run");
            update(
                    connection,
                    "INSERT INTO run (run, version, started, options) VALUES (?, ?, ?, ?)",
                    run,
                    version,
                    started,
                    json);
            return new Run(run, version, started.toInstant(), null, json, null);
        });
    }

    void finish(Run run) {
        connections.transaction(connection -> {
            update(connection, "UPDATE run SET finished = ? WHERE run = ?", now(), run.run());
            return run;
        });
    }

    /** By number. */
    List<Run> all() {
        return connections.ask(Runs::all);
    }

    private static List<Run> all(Connection connection) throws SQLException {
        List<Run> runs = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT run, version, started, finished, options, forgotten FROM run ORDER BY run")) {
            while (found.next()) {
                runs.add(new Run(
                        found.getLong(1),
                        found.getString(2),
                        requireNonNull(instant(found, 3)),
                        instant(found, 4),
                        found.getString(5),
                        instant(found, 6)));
            }
        }
        return runs;
    }

    /** Readings of a run count for nothing from now on; returns how many there were. */
    long forget(long run) {
        return connections.transaction(connection -> {
            check(run, all(connection));
            // A reading that this run superseded holds until the run that superseded this one's, if any did.
            update(
                    connection,
                    "UPDATE reading AS old SET recorded_until = (SELECT new.recorded_until FROM reading new"
                            + " WHERE new.document = old.document AND new.recorded_from = ?"
                            + " AND (new.recorded_until IS NULL OR new.recorded_until > new.recorded_from)"
                            + " ORDER BY new.reading DESC LIMIT 1)"
                            + " WHERE old.recorded_until = ? AND old.recorded_from < old.recorded_until",
                    run,
                    run);
            long forgotten = number(
                    connection,
                    "SELECT count(*) FROM reading WHERE recorded_from = " + run
                            + " AND (recorded_until IS NULL OR recorded_until > recorded_from)");
            update(connection, "UPDATE reading SET recorded_until = recorded_from WHERE recorded_from = ?", run);
            update(connection, "UPDATE run SET forgotten = ? WHERE run = ?", now(), run);
            return forgotten;
        });
    }

    private void check(long run, List<Run> all) {
        List<Run> runs = all.stream().filter(one -> one.run() == run).toList();
        if (runs.isEmpty() || runs.get(0).forgotten() != null) {
            throw new LedgerException(
                    Reason.REQUEST,
                    (runs.isEmpty() ? "there is no run " + run : "run " + run + " is forgotten already") + " in " + file
                            + ": dragoman ledger info lists the runs",
                    null);
        }
    }

    /** What the clock shows, as the database keeps it. */
    OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    static @Nullable Instant instant(ResultSet found, int column) throws SQLException {
        OffsetDateTime time = found.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
