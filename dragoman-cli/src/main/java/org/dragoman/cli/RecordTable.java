package org.dragoman.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.export.Amount;
import org.dragoman.export.Table;
import org.dragoman.export.View;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/** Records of one kind as a table for people: names in place of ids, and the record's id at the end. */
final class RecordTable {
    private final View view;
    private final Map<String, String> ids;

    private RecordTable(View view, List<Row> rows) {
        this.view = view;
        this.ids = View.shortened(rows.stream().map(Row::id).toList());
    }

    static Table of(Listed listed, List<Row> rows, View view) {
        RecordTable made = new RecordTable(view, rows);
        Table table = head(listed);
        rows.forEach(row -> table.row(made.cells(listed, row)));
        return table;
    }

    private static Table head(Listed listed) {
        Table table = new Table();
        switch (listed) {
            case DOCUMENTS ->
                table.wrapped("published", 11)
                        .column("by")
                        .wrapped("outlet", 10)
                        .wrapped("title", 16)
                        .column("lang")
                        .numbers("words")
                        .numbers("records");
            case ACTORS ->
                table.column("kind")
                        .wrapped("name", 12)
                        .wrapped("role", 10)
                        .wrapped("of", 8)
                        .wrapped("also", 12)
                        .numbers("docs");
            case MENTIONS ->
                table.wrapped("words", 12).wrapped("actor", 12).column("how").cut("document", 10);
            case CONTACTS, EVENTS ->
                table.wrapped("date", 11)
                        .column("type")
                        .wrapped("mode", 6)
                        .wrapped("source", 10)
                        .wrapped("target", 10)
                        .wrapped("words", 10)
                        .wrapped("reality", 8)
                        .wrapped("voice", 8)
                        .cut("document", 9);
            case STATEMENTS ->
                table.wrapped("published", 11)
                        .wrapped("speaker", 12)
                        .wrapped("cue", 9)
                        .wrapped("content", 20)
                        .wrapped("about", 9)
                        .wrapped("position", 8)
                        .cut("document", 9);
            case FIGURES ->
                table.wrapped("figure", 10)
                        .wrapped("of", 12)
                        .wrapped("parties", 10)
                        .wrapped("period", 11)
                        .wrapped("words", 10)
                        .wrapped("voice", 8)
                        .cut("document", 9);
            case TALLIES ->
                table.column("number")
                        .wrapped("of", 8)
                        .wrapped("actors", 10)
                        .wrapped("period", 11)
                        .wrapped("words", 10)
                        .wrapped("voice", 8)
                        .cut("document", 9);
            case INSTRUMENTS ->
                table.wrapped("date", 11)
                        .wrapped("act", 8)
                        .wrapped("form", 8)
                        .wrapped("name", 14)
                        .wrapped("parties", 10)
                        .wrapped("voice", 8)
                        .cut("document", 9);
            case TIMES ->
                table.wrapped("words", 10)
                        .column("type")
                        .wrapped("value", 10)
                        .wrapped("edtf", 10)
                        .wrapped("basis", 8)
                        .cut("document", 9);
        }
        return table.column("id");
    }

    private List<String> cells(Listed listed, Row row) {
        List<@Nullable String> cells = new ArrayList<>();
        switch (listed) {
            case DOCUMENTS -> document(row, cells);
            case ACTORS -> throw new IllegalStateException("actors are listed across documents");
            case MENTIONS -> {
                cells.add(row.text("span", "text"));
                cells.add(
                        row.texts("members").isEmpty()
                                ? view.actor(row.text("actor"))
                                : view.actors(row.texts("members")));
                cells.add(row.text("how"));
                cells.add(view.document(row.document()));
            }
            case CONTACTS, EVENTS -> {
                cells.add(row.text("when", "edtf"));
                cells.add(row.text("type"));
                cells.add(row.text("mode"));
                cells.add(view.actors(row.texts("source")));
                cells.add(view.actors(row.texts("target")));
                cells.add(row.text("trigger", "text"));
                cells.add(row.text("reality"));
                cells.add(voice(row));
                cells.add(view.document(row.document()));
            }
            case STATEMENTS -> {
                DocumentEntry document = view.entry(row.document());
                cells.add(document == null ? null : document.published());
                cells.add(view.speaker(row));
                cells.add(row.text("cue", "text"));
                cells.add(content(row));
                cells.add(view.actors(row.texts("about")));
                cells.add(row.text("position"));
                cells.add(view.document(row.document()));
            }
            case FIGURES -> {
                cells.add(figure(row));
                cells.add(row.text("of"));
                cells.add(view.actors(row.texts("parties")));
                cells.add(row.text("period"));
                cells.add(row.text("span", "text"));
                cells.add(voice(row));
                cells.add(view.document(row.document()));
            }
            case TALLIES -> {
                boolean ordinal = Boolean.TRUE.equals(row.get("ordinal"));
                cells.add(sign(row) + row.text("number") + (ordinal ? "." : ""));
                cells.add(row.text("of"));
                cells.add(view.actors(row.texts("actors")));
                cells.add(row.text("period"));
                cells.add(row.text("span", "text"));
                cells.add(voice(row));
                cells.add(view.document(row.document()));
            }
            case INSTRUMENTS -> {
                cells.add(row.text("when"));
                cells.add(row.text("act"));
                cells.add(row.text("form"));
                cells.add(row.text("name"));
                cells.add(view.actors(row.texts("parties")));
                cells.add(voice(row));
                cells.add(view.document(row.document()));
            }
            case TIMES -> {
                cells.add(row.text("span", "text"));
                cells.add(row.text("type"));
                cells.add(row.text("value"));
                cells.add(row.text("edtf"));
                cells.add(row.text("basis"));
                cells.add(view.document(row.document()));
            }
        }
        cells.add(ids.getOrDefault(row.id(), row.id()));
        return cells.stream().map(cell -> cell == null ? "" : cell).toList();
    }

    private void document(Row row, List<@Nullable String> cells) {
        DocumentEntry entry = view.entry(row.id());
        cells.add(row.text("published", "edtf"));
        cells.add(row.text("published", "basis"));
        cells.add(row.text("outlet"));
        String title = row.text("title") == null ? row.text("uri") : row.text("title");
        cells.add(
                row.text("duplicate_of") == null ? title : title + " (same text as " + row.text("duplicate_of") + ")");
        cells.add(row.text("language"));
        cells.add(entry == null ? "" : Integer.toString(entry.tokens()));
        cells.add(entry == null ? "" : Integer.toString(entry.records()));
    }

    private String voice(Row row) {
        return view.voice(row);
    }

    private static String sign(Row row) {
        String change = row.text("change");
        return change == null || change.equals("=") ? "" : change + " ";
    }

    private static String figure(Row row) {
        String reality = row.text("reality");
        boolean is = reality == null || Reality.happened(reality);
        return sign(row) + Amount.of(row.get("value"), row.get("upper"), row.text("unit")) + (is ? "" : ", " + reality);
    }

    static String content(Row statement) {
        StringBuilder text = new StringBuilder();
        if (statement.get("content") instanceof List<?> pieces) {
            for (Object piece : pieces) {
                if (piece instanceof Map<?, ?> span) {
                    text.append(text.isEmpty() ? "" : " … ").append(span.get("text"));
                }
            }
        }
        return text.toString();
    }
}
