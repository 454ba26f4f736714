package org.dragoman.ledger;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dragoman.document.Document;
import org.dragoman.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Keeps readings in one file: append-only, as of any run. Nothing that was recorded is overwritten;
 * a new reading of a document takes the place of the old one, which stays to be asked for.
 *
 * <p>A batch is one transaction: a process that is killed loses at most the batch in flight. One
 * process at a time may have a ledger open for writing. Instances may be shared by threads.
 */
public final class Ledger implements RecordSource, AutoCloseable {
    /** Readings that are asked for at once where all are: the database holds an answer whole before it gives it. */
    private static final int PORTION = 5000;

    private final Path file;
    private final LedgerConnections connections;
    private final Runs runs;
    private final Known known = new Known();
    private final ActorCorrections corrections = new ActorCorrections(this);

    private Ledger(Path file, Path opened, boolean readOnly, Clock clock) {
        this.file = requireNonNull(file, "file is null");
        this.connections = new LedgerConnections(file, opened, readOnly);
        this.runs = new Runs(file, connections, requireNonNull(clock, "clock is null"));
    }

    /**
     * Opens a ledger for reading and writing; makes it where there is none, and brings an older one up to date.
     *
     * @throws LedgerException if that cannot be done
     */
    public static Ledger open(Path file) {
        return open(file, Clock.systemUTC());
    }

    /**
     * The same with a clock of its own. What is known when goes by the numbers of runs: a clock that jumps changes nothing
     * but the times that are shown.
     */
    static Ledger open(Path file, Clock clock) {
        return new Ledger(file, file, false, clock);
    }

    /**
     * Opens a ledger that is there, for reading.
     *
     * @throws LedgerException if that cannot be done
     */
    public static Ledger openReadOnly(Path file) {
        return new Ledger(file, file, true, Clock.systemUTC());
    }

    /**
     * Opens a copy of a ledger for reading, so that others may write to the ledger meanwhile.
     *
     * @param folder where to put the copy; it stays there when the ledger is closed
     * @throws LedgerException if the ledger cannot be read now, such as while it is written to
     */
    public static Ledger openCopy(Path file, Path folder) {
        return new Ledger(file, LedgerFile.copy(file, folder), true, Clock.systemUTC());
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /**
     * Begins a run.
     *
     * @param version the version of the program that reads
     * @param options with which options, for people to read
     */
    public Run begin(String version, Map<String, ?> options) {
        return runs.begin(version, options);
    }

    /** Notes that a run came to its end. */
    public void finish(Run run) {
        runs.finish(run);
    }

    /**
     * Appends readings in one transaction: all of them are there afterwards, or none.
     *
     * @return what became of them
     * @throws LedgerException if they could not be written; the ledger is as before
     */
    public Appended append(Collection<Reading> readings, Run run) {
        return appendRows(readings.stream().map(ReadingRows::of).toList(), run);
    }

    /**
     * Appends readings that were made elsewhere, in one transaction.
     *
     * @return what became of them
     * @throws LedgerException if they could not be written; the ledger is as before
     */
    public Appended appendRows(Collection<ReadingRows> readings, Run run) {
        if (readings.isEmpty()) {
            return Appended.NOTHING;
        }
        corrections.forget();
        return transaction(connection -> new Batch(connection, run, runs.now(), known).append(readings));
    }

    /**
     * Whether this very document was read before, by this version and with this metadata, so that
     * reading it again would change nothing.
     */
    public boolean knows(Document document, String version) {
        return ask(connection -> {
            if (!known.mayHold(connection, document.id())) {
                return false;
            }
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT count(*) FROM reading g WHERE g.document = ? AND g.version = ? AND g.fingerprint = ?"
                            + " AND g.recorded_until IS NULL AND NOT EXISTS (SELECT 1 FROM record.document d"
                            + " WHERE d.reading = g.reading AND d.duplicate_of IS NOT NULL AND d.duplicate_of NOT IN"
                            + " (SELECT document FROM reading WHERE recorded_until IS NULL))")) {
                query.setString(1, document.id());
                query.setString(2, version);
                query.setString(3, Fingerprint.of(document));
                try (ResultSet found = query.executeQuery()) {
                    found.next();
                    return found.getLong(1) > 0;
                }
            }
        });
    }

    /** Id of another document that holds the same text and was recorded before, or null. */
    public @Nullable String original(Document document) {
        String textHash = Fingerprint.ofText(document.text());
        List<String> found = ask(connection -> known.mayHold(connection, textHash)
                ? Batch.originals(connection, document.id(), textHash)
                : List.<String>of());
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * Forgets a run: its readings count for nothing from now on, and those they had superseded hold
     * again. The rows stay in the file, with an empty span of runs.
     *
     * @return number of readings forgotten
     * @throws LedgerException if there is no such run, or it was forgotten before
     */
    public long forget(long run) {
        return runs.forget(run);
    }

    /** The runs, by number. */
    public List<Run> runs() {
        return runs.all();
    }

    /** What the ledger holds. */
    public LedgerInfo info() {
        return ask(connection -> LedgerInfo.of(file, connection, runs()));
    }

    /** Looks for what cannot be: ids that lead nowhere, ids twice, spans that do not slice to their words. Empty where all is well. */
    public List<String> check() {
        return ask(connection -> new LedgerCheck(connection).findings());
    }

    /** The records that a query asks for, as of now or of its run. */
    @Override
    public List<Row> rows(LedgerQuery query) {
        List<Row> rows = new ArrayList<>();
        forEach(query, rows::add);
        return rows;
    }

    /** Hands over the records that a query asks for, one by one. */
    public void forEach(LedgerQuery query, Consumer<Row> consumer) {
        ask(connection -> {
            new CorrectedRows(corrections.inForce()).run(connection, query, 0, consumer);
            return query;
        });
    }

    /**
     * Hands over a few fields of all records of a kind, in no order: for what is counted over everything.
     *
     * @param fields those that the rows are to have
     * @param asOf what this run knew; null for now
     */
    public void forEach(RecordKind kind, Set<String> fields, @Nullable Long asOf, Consumer<Row> consumer) {
        CorrectedRows corrected = new CorrectedRows(corrections.inForce());
        ask(connection -> {
            long last = lastReading(connection);
            for (long first = 0; first <= last; first += PORTION) {
                QuerySql.fields(kind, fields, asOf, first, first + PORTION - 1)
                        .run(connection, row -> consumer.accept(corrected.corrected(row)));
            }
            return kind;
        });
    }

    /** Hands over the records known now of the readings with these numbers, in the order of the text. */
    public void forEach(RecordKind kind, long first, long last, Consumer<Row> consumer) {
        CorrectedRows corrected = new CorrectedRows(corrections.inForce());
        ask(connection -> {
            QuerySql.readings(connection, kind, first, last, row -> consumer.accept(corrected.corrected(row)));
            return kind;
        });
    }

    /** The number of the last reading, 0 before the first. */
    public long lastReading() {
        return ask(Ledger::lastReading);
    }

    private static long lastReading(Connection connection) throws SQLException {
        return Runs.number(connection, "SELECT coalesce(max(reading), 0) FROM reading");
    }

    /** The records whose id is the given one or begins with it, at most ten, by kind and id. */
    @Override
    public List<Row> find(String prefix) {
        CorrectedRows corrected = new CorrectedRows(corrections.inForce());
        return ask(connection -> QuerySql.find(connection, prefix, 10).stream()
                .map(corrected::corrected)
                .toList());
    }

    /** The records of a kind with these ids, by id. */
    @Override
    public Map<String, Row> rows(RecordKind kind, Collection<String> ids) {
        return ask(connection -> {
            Map<String, Row> rows = new TreeMap<>();
            CorrectedRows corrected = new CorrectedRows(corrections.inForce());
            QuerySql.among(connection, kind, ids).forEach(row -> rows.put(row.id(), corrected.corrected(row)));
            return rows;
        });
    }

    /** The records that a query asks for, without the first so many: a page of a list, by the query's limit. */
    @Override
    public List<Row> rows(LedgerQuery query, long skipped) {
        return ask(connection -> {
            List<Row> rows = new ArrayList<>();
            new CorrectedRows(corrections.inForce()).run(connection, query, skipped, rows::add);
            return rows;
        });
    }

    /** How many records a query asks for, whatever its limit. */
    @Override
    public long count(LedgerQuery query) {
        return ask(connection -> new CorrectedRows(corrections.inForce()).count(connection, query));
    }

    /** All documents known now, without their texts, by id. */
    public Map<String, DocumentEntry> documents() {
        return ask(connection -> DocumentEntry.read(connection, null));
    }

    /** The documents with these ids, without their texts, by id. */
    @Override
    public Map<String, DocumentEntry> documents(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : ask(connection -> DocumentEntry.read(connection, ids));
    }

    /** Counts over all that is known now. */
    public <T> T counted(Function<LedgerCounts, T> question) {
        return ask(connection -> {
            try {
                return question.apply(new LedgerCounts(connection, corrections::inForce));
            } catch (LedgerCounts.Unanswered e) {
                throw e.cause();
            }
        });
    }

    /** The actors that records name, each once. */
    public ActorIndex actors() {
        return ask(connection -> ActorIndex.read(connection, corrections.inForce()));
    }

    /**
     * Writes all that is known now as files in a folder, one a kind of record, and one of the readings themselves, so that
     * {@link ReadingFiles} can read them back.
     *
     * @param format {@code parquet} or {@code csv}, in the database's own manner
     */
    public List<Path> copyTo(Path folder, String format) {
        return ask(connection -> {
            List<Path> files = new ArrayList<>();
            for (RecordKind kind : RecordKind.values()) {
                files.add(copy(
                        connection,
                        "main.\"" + kind.label() + "\" ORDER BY reading, seq",
                        folder,
                        kind.label(),
                        format));
            }
            files.add(copy(
                    connection,
                    "main.reading WHERE recorded_until IS NULL ORDER BY reading",
                    folder,
                    "reading",
                    format));
            return files;
        });
    }

    private static Path copy(Connection connection, String rows, Path folder, String name, String format)
            throws SQLException {
        Path target = folder.resolve(name + "." + format);
        try (Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT * FROM " + rows + ") TO "
                    + LedgerFile.quoted(target.toAbsolutePath().toString()) + " (FORMAT "
                    + ("parquet".equals(format) ? "parquet" : "csv, HEADER") + ")");
        }
        return target;
    }

    @Override
    public void close() {
        connections.close();
    }

    /** Which actors are other actors here, and what users have said of them. */
    public ActorCorrections corrections() {
        return corrections;
    }

    /** Those whom records name most and the actor book does not know. */
    public List<Unresolved> unresolved(int most) {
        return ask(connection -> Unresolved.read(connection, most));
    }

    <T extends @Nullable Object> T ask(LedgerConnections.Question<T> question) {
        return connections.ask(question);
    }

    <T extends @Nullable Object> T transaction(LedgerConnections.Question<T> change) {
        return connections.transaction(change);
    }
}
