package org.dragoman.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.document.CodePoints;
import org.jspecify.annotations.Nullable;

/** Looks for what cannot be in a ledger, reading by reading. */
final class LedgerCheck {
    private static final int MOST = 200;

    private final Connection connection;
    private final List<String> findings = new ArrayList<>();
    private int more;

    LedgerCheck(Connection connection) {
        this.connection = connection;
    }

    List<String> findings() throws SQLException {
        twice();
        readings();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT reading, document, records FROM reading WHERE recorded_until IS NULL ORDER BY"
                                + " reading")) {
            while (found.next()) {
                check(found.getLong(1), found.getString(2), found.getInt(3));
            }
        }
        if (more > 0) {
            findings.add("and " + more + " more");
        }
        return findings;
    }

    private void twice() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT document, count(*) FROM reading"
                        + " WHERE recorded_until IS NULL GROUP BY 1 HAVING count(*) > 1 ORDER BY 1")) {
            while (found.next()) {
                report("document " + found.getString(1) + " has " + found.getLong(2) + " readings that hold at once");
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT id, duplicate_of FROM main.document WHERE duplicate_of IS NOT NULL"
                                + " AND duplicate_of NOT IN (SELECT id FROM main.document) ORDER BY id")) {
            while (found.next()) {
                report("document " + found.getString(1) + " is a duplicate of " + found.getString(2)
                        + ", which is not known");
            }
        }
    }

    private void readings() throws SQLException {
        for (RecordKind kind : RecordKind.values()) {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("SELECT count(*) FROM record.\"" + kind.label()
                            + "\" WHERE reading NOT IN (SELECT reading FROM reading)")) {
                found.next();
                if (found.getLong(1) > 0) {
                    report(found.getLong(1) + " rows of " + kind.label() + " belong to no reading");
                }
            }
        }
    }

    private void check(long reading, String document, int expected) throws SQLException {
        Map<RecordKind, List<Row>> rows = new LinkedHashMap<>();
        int count = 0;
        for (RecordKind kind : RecordKind.values()) {
            List<Row> found = rows(kind, reading);
            rows.put(kind, found);
            count += found.size();
        }
        if (count != expected) {
            report("reading " + reading + " of " + document + " has " + count + " records, not " + expected);
        }
        List<Row> documents = rows.getOrDefault(RecordKind.DOCUMENT, List.of());
        if (documents.size() != 1) {
            report("reading " + reading + " of " + document + " has " + documents.size() + " documents");
            return;
        }
        CodePoints text = new CodePoints(String.valueOf(documents.get(0).text("text")));
        Set<String> ids = new HashSet<>();
        for (List<Row> some : rows.values()) {
            for (Row row : some) {
                if (!ids.add(row.kind() + " " + row.id())) {
                    report(row.kind().label() + " " + row.id() + " stands twice in " + document);
                }
                if (!document.equals(row.document())) {
                    report(row.kind().label() + " " + row.id() + " names another document, " + row.document());
                }
                spans(row, row.values(), text);
            }
        }
        for (List<Row> some : rows.values()) {
            for (Row row : some) {
                references(row, ids);
            }
        }
    }

    private List<Row> rows(RecordKind kind, long reading) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT " + RecordColumns.columns(kind)
                + " FROM record.\"" + kind.label() + "\" t WHERE t.reading = ? ORDER BY t.seq")) {
            query.setLong(1, reading);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(RecordColumns.row(kind, found));
                }
            }
        }
        return rows;
    }

    private void spans(Row row, @Nullable Object value, CodePoints text) {
        if (value instanceof List<?> list) {
            for (Object item : list) {
                spans(row, item, text);
            }
        } else if (value instanceof Map<?, ?> map) {
            if (map.get("start") instanceof Integer start
                    && map.get("end") instanceof Integer end
                    && map.get("text") instanceof String words) {
                if (start < 0
                        || end < start
                        || end > text.length()
                        || !text.slice(start, end).equals(words)) {
                    report(row.kind().label() + " " + row.id() + ": the words at " + start + " to " + end + " of "
                            + row.document() + " are not \"" + words + "\"");
                }
            } else {
                for (Object item : map.values()) {
                    spans(row, item, text);
                }
            }
        }
    }

    private void references(Row row, Set<String> ids) {
        for (String actor : Derived.of(row).involved()) {
            reference(row, RecordKind.ACTOR, actor, ids);
        }
        for (String field : List.of("voice", "within")) {
            reference(row, RecordKind.STATEMENT, row.text(field), ids);
        }
        if (row.get("participants") instanceof List<?> participants) {
            for (Object participant : participants) {
                if (participant instanceof Map<?, ?> map && map.get("mention") instanceof String mention) {
                    reference(row, RecordKind.MENTION, mention, ids);
                }
            }
        }
    }

    private void reference(Row row, RecordKind kind, @Nullable String id, Set<String> ids) {
        if (id != null && !ids.contains(kind + " " + id)) {
            report(row.kind().label() + " " + row.id() + " names " + kind.label() + " " + id
                    + ", which its document does not have");
        }
    }

    private void report(String finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
        } else {
            more++;
        }
    }
}
