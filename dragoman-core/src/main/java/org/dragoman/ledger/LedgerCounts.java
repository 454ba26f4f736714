package org.dragoman.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dragoman.actor.Corrections;
import org.jspecify.annotations.Nullable;

/**
 * Counts over all that a ledger knows now, made by the database: they stay quick where there are a million records.
 * To be had from {@link Ledger#counted}.
 */
public final class LedgerCounts {
    /**
     * Reports of what happened or goes on that are alike in all this.
     *
     * @param source ids of those who act
     * @param target ids of those acted upon
     * @param contact whether they are contacts
     * @param quad quad class, 0 where there is none
     * @param reports number of reports
     */
    public record Sides(List<String> source, List<String> target, boolean contact, int quad, long reports) {
        private Sides told(long number) {
            return new Sides(source, target, contact, quad, number);
        }
    }

    /**
     * How much of a document was read.
     *
     * @param document its id
     * @param run the run that recorded it
     * @param sentences sentences read
     * @param tokens words in them
     * @param characters characters in the regions that are read
     * @param length characters in all
     * @param notes what was not read and why
     */
    public record Coverage(
            String document, long run, int sentences, int tokens, int characters, int length, List<String> notes) {}

    /**
     * A document whose records changed.
     *
     * @param document its id
     * @param run the run in which they did
     * @param recorded whether there are records now; else they were superseded or forgotten
     */
    public record Change(String document, long run, boolean recorded) {}

    /**
     * A document as it is known now.
     *
     * @param document its id
     * @param reading number of the reading
     */
    public record Read(String document, long reading) {}

    /** The database's complaint on its way through a question. */
    static final class Unanswered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final SQLException cause;

        Unanswered(SQLException cause) {
            super(cause);
            this.cause = cause;
        }

        SQLException cause() {
            return cause;
        }
    }

    private final Connection connection;
    private final Supplier<Corrections> inForce;

    /** @param inForce who is who else now; asked only by the counts that need it, as it takes time to find */
    LedgerCounts(Connection connection, Supplier<Corrections> inForce) {
        this.connection = connection;
        this.inForce = inForce;
    }

    private interface Reading<T> {
        T read(ResultSet found) throws SQLException;
    }

    private <T> List<T> all(String sql, Reading<T> reading) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (found.next()) {
                all.add(reading.read(found));
            }
            return all;
        } catch (SQLException e) {
            throw new Unanswered(e);
        }
    }

    /** Reports of what happened or goes on, by who, to whom and how. */
    public List<Sides> sides() {
        Corrections corrections = inForce.get();
        // Only an actor that was split is someone else in another document.
        String document = corrections.splits() ? "document" : "''";
        Map<Sides, Long> reports = new LinkedHashMap<>();
        all(
                "SELECT source, target, type = 'CONSULT' AND mode IS NOT NULL, coalesce(quad, 0), " + document
                        + ", count(*)"
                        + " FROM main.event_report WHERE reality IN ('actual', 'ongoing') GROUP BY ALL ORDER BY ALL",
                found -> reports.merge(
                        new Sides(
                                corrected(corrections, found.getArray(1), found.getString(5)),
                                corrected(corrections, found.getArray(2), found.getString(5)),
                                found.getBoolean(3),
                                found.getInt(4),
                                0),
                        found.getLong(6),
                        Long::sum));
        return reports.entrySet().stream()
                .map(entry -> entry.getKey().told(entry.getValue()))
                .toList();
    }

    private static List<String> corrected(Corrections corrections, @Nullable Array actors, String document)
            throws SQLException {
        return texts(actors).stream()
                .map(actor -> corrections.idOf(actor, document))
                .distinct()
                .toList();
    }

    /** Numbers of event reports of each quad class, 0 (none) to 4, by outlet, empty where unknown. */
    public Map<String, List<Integer>> tones() {
        Map<String, List<Integer>> tones = new TreeMap<>();
        all(
                        "SELECT coalesce(d.outlet, ''), t.quad, count(*) FROM main.event_report t"
                                + " JOIN record.document d USING (reading) WHERE t.quad BETWEEN 1 AND 4 OR t.quad = 0"
                                + " GROUP BY ALL ORDER BY ALL",
                        found -> Map.entry(found.getString(1), new int[] {found.getInt(2), found.getInt(3)}))
                .forEach(one -> tones.computeIfAbsent(one.getKey(), outlet -> new ArrayList<>(List.of(0, 0, 0, 0, 0)))
                        .set(one.getValue()[0], one.getValue()[1]));
        return tones;
    }

    /** Number of documents by the month in which they were published, where that is known. */
    public Map<LocalDate, Long> documentsByMonth() {
        Map<LocalDate, Long> months = new TreeMap<>();
        all(
                        "SELECT date_trunc('month', earliest)::DATE, count(*) FROM main.document"
                                + " WHERE date_trunc('month', earliest) = date_trunc('month', latest) GROUP BY 1",
                        found -> Map.entry(found.getObject(1, LocalDate.class), found.getLong(2)))
                .forEach(month -> months.put(month.getKey(), month.getValue()));
        return months;
    }

    /** How much of each document was read, by document. */
    public List<Coverage> coverage() {
        return all(
                "SELECT g.document, g.recorded_from, g.sentences, g.tokens, g.characters, length(d.text), g.notes"
                        + " FROM reading g JOIN record.document d USING (reading) WHERE g.recorded_until IS NULL"
                        + " ORDER BY g.document",
                found -> new Coverage(
                        found.getString(1),
                        found.getLong(2),
                        found.getInt(3),
                        found.getInt(4),
                        found.getInt(5),
                        found.getInt(6),
                        texts(found.getArray(7))));
    }

    /** Documents whose records changed after a run, in the order in which they did; at most so many after the first. */
    public List<Change> changes(long since, long skipped, int most) {
        return all(
                "SELECT document, run, bool_or(live) FROM ("
                        + "SELECT document, recorded_from AS run, recorded_until IS NULL AS live FROM reading"
                        + " UNION ALL SELECT document, recorded_until, FALSE FROM reading"
                        + " WHERE recorded_until IS NOT NULL) WHERE run > " + since
                        + " GROUP BY document, run ORDER BY run, document LIMIT " + most + " OFFSET " + skipped,
                found -> new Change(found.getString(1), found.getLong(2), found.getBoolean(3)));
    }

    /** Ids of documents that were read, again or for the first time, after a reading. */
    public List<String> readAfter(long reading) {
        return all(
                "SELECT DISTINCT document FROM reading WHERE reading > " + reading + " ORDER BY document",
                found -> found.getString(1));
    }

    /** The documents known now of which a record names one of these actors, by recorded ids, in the order of readings. */
    public List<Read> naming(Collection<String> actors) {
        String ids = actors.stream().sorted().map(LedgerFile::quoted).collect(Collectors.joining(", ", "[", "]"));
        String records = Arrays.stream(RecordKind.values())
                .map(kind -> "SELECT document, reading FROM main.\"" + kind.label() + "\" WHERE list_has_any(involved, "
                        + ids + ")")
                .collect(Collectors.joining(" UNION ALL "));
        return actors.isEmpty()
                ? List.of()
                : all(
                        "SELECT DISTINCT document, reading FROM (" + records + ") ORDER BY reading, document",
                        found -> new Read(found.getString(1), found.getLong(2)));
    }

    /** The actors that the documents of these readings name, by document. */
    public Map<String, Set<String>> named(long first, long last) {
        Corrections corrections = inForce.get();
        Map<String, Set<String>> named = new TreeMap<>();
        all(
                        "SELECT DISTINCT document, unnest(involved) FROM main.mention WHERE reading BETWEEN " + first
                                + " AND " + last,
                        found -> new String[] {found.getString(1), found.getString(2)})
                .forEach(one -> named.computeIfAbsent(one[0], document -> new TreeSet<>())
                        .add(corrections.idOf(one[1], one[0])));
        return named;
    }

    /** Number of the last run, 0 before the first. */
    public long lastRun() {
        return all("SELECT coalesce(max(run), 0) FROM run", found -> found.getLong(1))
                .get(0);
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        List<String> texts = new ArrayList<>();
        if (array != null) {
            for (Object item : (Object[]) array.getArray()) {
                texts.add(String.valueOf(item));
            }
        }
        return texts;
    }
}
