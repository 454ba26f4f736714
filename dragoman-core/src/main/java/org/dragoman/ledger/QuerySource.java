package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the rows that a query wants come from, and which of them: what follows {@code FROM}, with the values
 * of its parameters.
 */
final class QuerySource {
    private static final String SPOKEN = "t.voice IN (SELECT s.id FROM record.statement s"
            + " WHERE s.reading = t.reading AND list_contains(?, s.source->>'actor'))";

    private final RecordKind kind;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    QuerySource(LedgerQuery query) {
        this.kind = query.kind();
        sql.append(query.asOf() == null ? "main" : "history").append(".\"").append(kind.label());
        sql.append("\" t JOIN record.document d USING (reading) WHERE TRUE");
        if (query.asOf() != null) {
            and("t.recorded_from <= ?", query.asOf());
            and("(t.recorded_until IS NULL OR t.recorded_until > ?)", query.asOf());
        }
        if (query.contacts()) {
            sql.append(" AND t.type = 'CONSULT' AND t.mode IS NOT NULL");
        }
        actors(query);
        among(category(kind), query.types());
        field(kind == RecordKind.INSTRUMENT ? "act" : "mode", query.modes());
        field("level", query.levels());
        field("reality", query.realities());
        field("manner", query.manners());
        if (query.said() && kind == RecordKind.STATEMENT) {
            sql.append(" AND t.said");
        }
        world(query);
        place(query);
    }

    /** The row of the record is {@code t}, that of its document {@code d}. */
    String sql() {
        return sql.toString();
    }

    /** In the order of the parameters: texts, numbers, days, sets of texts. */
    List<Object> values() {
        return List.copyOf(values);
    }

    private void actors(LedgerQuery query) {
        if (!query.one().isEmpty() || !query.other().isEmpty()) {
            between(query);
        }
        if (!query.by().isEmpty()) {
            switch (kind) {
                case EVENT_REPORT ->
                    either(
                            "list_has_any(t.source, ?)",
                            "t.type = 'CONSULT' AND list_has_any(t.involved, ?)",
                            query.by());
                case STATEMENT -> and("list_contains(?, t.source->>'actor')", query.by());
                case FIGURE -> either("list_has_any(t.parties, ?)", SPOKEN, query.by());
                default -> and("list_has_any(t.involved, ?)", query.by());
            }
        }
        if (!query.about().isEmpty()) {
            switch (kind) {
                case EVENT_REPORT ->
                    either(
                            "list_has_any(t.target, ?)",
                            "t.type = 'CONSULT' AND list_has_any(t.involved, ?)",
                            query.about());
                case STATEMENT -> and("list_has_any(t.about, ?)", query.about());
                default -> and("list_has_any(t.involved, ?)", query.about());
            }
        }
    }

    private void between(LedgerQuery query) {
        if (kind == RecordKind.EVENT_REPORT) {
            // Meetings, agreements and cooperation have no direction; accusations have.
            sql.append(" AND ((t.type IN ('CONSULT', 'AGREE', 'COOPERATE')"
                    + " AND list_has_any(t.involved, ?) AND list_has_any(t.involved, ?))"
                    + " OR (list_has_any(t.source, ?) AND list_has_any(t.target, ?))"
                    + " OR (list_has_any(t.target, ?) AND list_has_any(t.source, ?)))");
            for (int i = 0; i < 3; i++) {
                values.add(query.one());
                values.add(query.other());
            }
        } else if (kind == RecordKind.STATEMENT) {
            sql.append(" AND ((list_contains(?, t.source->>'actor') AND list_has_any(t.about, ?))"
                    + " OR (list_contains(?, t.source->>'actor') AND list_has_any(t.about, ?)))");
            values.add(query.one());
            values.add(query.other());
            values.add(query.other());
            values.add(query.one());
        } else if (kind == RecordKind.DOCUMENT) {
            for (Set<String> side : List.of(query.one(), query.other())) {
                and("t.reading IN (SELECT m.reading FROM record.mention m WHERE list_has_any(m.involved, ?))", side);
            }
        } else {
            and("list_has_any(t.involved, ?)", query.one());
            and("list_has_any(t.involved, ?)", query.other());
        }
    }

    private void world(LedgerQuery query) {
        String side = hasTime(kind) ? "t" : "d";
        if (query.from() != null) {
            and("coalesce(" + side + ".latest, " + side + ".earliest) >= ?", query.from());
        }
        if (query.until() != null) {
            and("coalesce(" + side + ".earliest, " + side + ".latest) <= ?", query.until());
        }
    }

    private void place(LedgerQuery query) {
        if (query.document() != null) {
            sql.append(" AND (starts_with(d.id, ?) OR contains(lower(d.uri), lower(?))"
                    + " OR contains(lower(coalesce(d.title, '')), lower(?)))");
            values.add(query.document());
            values.add(query.document());
            values.add(query.document());
        }
        if (query.outlet() != null) {
            and("contains(lower(coalesce(d.outlet, '')), lower(?))", query.outlet());
        }
        if (query.measured() != null) {
            switch (kind) {
                case FIGURE, TALLY -> and("contains(lower(coalesce(t.\"of\", '')), lower(?))", query.measured());
                case INSTRUMENT -> and("contains(lower(coalesce(t.name, '')), lower(?))", query.measured());
                default -> sql.append(" AND FALSE");
            }
        }
        if (query.within() != null) {
            switch (kind) {
                case STATEMENT -> and("starts_with(t.within, ?)", query.within());
                case EVENT_REPORT, FIGURE, TALLY, INSTRUMENT -> and("starts_with(t.voice, ?)", query.within());
                default -> sql.append(" AND FALSE");
            }
        }
    }

    /** Which field {@code types} speaks of. */
    private static String category(RecordKind kind) {
        return switch (kind) {
            case DOCUMENT -> "t.language";
            case ACTOR -> "t.actor_kind";
            case MENTION -> "t.how";
            case EVENT_REPORT, TIME -> "t.type";
            case STATEMENT -> "t.position";
            case FIGURE -> "t.unit";
            case TALLY -> "t.\"of\"";
            case INSTRUMENT -> "t.form";
        };
    }

    private static boolean hasTime(RecordKind kind) {
        return switch (kind) {
            case DOCUMENT, EVENT_REPORT, FIGURE, TALLY, INSTRUMENT, TIME -> true;
            case ACTOR, MENTION, STATEMENT -> false;
        };
    }

    private void and(String condition, Object value) {
        sql.append(" AND ").append(condition);
        values.add(value);
    }

    private void either(String condition, String other, Object value) {
        sql.append(" AND (").append(condition).append(" OR ").append(other).append(")");
        values.add(value);
        values.add(value);
    }

    /** Records without a field have none of the values wanted of it. */
    private void field(String name, Set<String> wanted) {
        if (kind.fields().stream().anyMatch(field -> field.name().equals(name))) {
            among("t." + name, wanted);
        } else if (!wanted.isEmpty()) {
            sql.append(" AND FALSE");
        }
    }

    private void among(String column, Set<String> wanted) {
        if (!wanted.isEmpty()) {
            Set<String> lower = new TreeSet<>();
            wanted.forEach(value -> lower.add(value.toLowerCase(Locale.ROOT)));
            and("list_contains(?, lower(" + column + "))", lower);
        }
    }
}
