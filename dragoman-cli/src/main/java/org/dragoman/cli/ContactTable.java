package org.dragoman.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.export.Table;
import org.dragoman.export.View;
import org.dragoman.ledger.Row;

/**
 * The contacts: when, how, who with whom, where, on what level, in which document, in whose voice. What one
 * document reports several times with the same day, mode and participants is one row with a number of
 * reports, unless all are asked for.
 */
final class ContactTable {
    private ContactTable() {}

    /** @param groups the reports of each row */
    static Table of(List<List<Row>> groups, View view) {
        List<Row> rows = groups.stream().flatMap(List::stream).toList();
        Table table = new Table()
                .wrapped("date", 11)
                .column("mode")
                .wrapped("who", 11)
                .wrapped("with", 11)
                .wrapped("where", 6)
                .wrapped("level", 7);
        // What is said to have happened is the rule; a column for the others where there are any.
        boolean realities = rows.stream().anyMatch(row -> !"actual".equals(row.text("reality")));
        if (realities) {
            table.wrapped("reality", 7);
        }
        table.cut("document", 9).wrapped("voice", 7).column("id");
        Map<String, String> ids =
                View.shortened(groups.stream().map(group -> group.get(0).id()).toList());
        for (List<Row> group : groups) {
            Row first = group.get(0);
            List<List<String>> sides = view.sides(first);
            String mode = String.valueOf(first.text("mode"));
            String level = first.text("level");
            List<String> cells = new ArrayList<>(List.of(
                    date(first),
                    group.size() == 1 ? mode : mode + " ×" + group.size(),
                    view.actors(sides.get(0)),
                    view.actors(sides.get(1)),
                    some(group, "where", "name"),
                    level == null ? "" : level));
            if (realities) {
                cells.add(joined(group, "reality"));
            }
            cells.addAll(List.of(
                    view.document(first.document()), voices(group, view), ids.getOrDefault(first.id(), first.id())));
            table.row(cells);
        }
        return table;
    }

    /** Reports of one document with the same day, mode and participants; the surest report first. */
    static List<List<Row>> groups(List<Row> rows) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            Set<String> parties = new TreeSet<>(row.texts("source"));
            parties.addAll(row.texts("target"));
            String key = row.document() + "|" + date(row) + "|" + row.text("mode") + "|" + parties;
            groups.computeIfAbsent(key, one -> new ArrayList<>()).add(row);
        }
        return List.copyOf(groups.values());
    }

    static String date(Row row) {
        String date = row.text("when", "edtf");
        return date == null ? "" : date;
    }

    private static String some(List<Row> group, String field, String inner) {
        for (Row row : group) {
            String text = row.text(field, inner);
            if (text != null) {
                return text;
            }
        }
        return "";
    }

    private static String joined(List<Row> group, String field) {
        Set<String> values = new LinkedHashSet<>();
        group.forEach(row -> values.add(String.valueOf(row.text(field))));
        return String.join(", ", values);
    }

    /** The speakers; "itself" where the document says so itself. */
    private static String voices(List<Row> group, View view) {
        Set<String> voices = new LinkedHashSet<>();
        for (Row row : group) {
            voices.add(view.voice(row));
        }
        return String.join(", ", voices);
    }
}
