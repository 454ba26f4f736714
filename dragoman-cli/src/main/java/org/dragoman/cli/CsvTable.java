package org.dragoman.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.export.Csv;
import org.dragoman.export.View;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/**
 * Records as CSV for people: the columns of the contract, and beside ids the names they stand for, the
 * document's title, outlet and address, dates, places and words as plain text.
 */
final class CsvTable {
    private static final Set<String> SEVERAL = Set.of("source", "target", "parties", "actors", "about", "members");
    private static final Set<String> SINGLE = Set.of("actor", "addressee", "host");
    private static final Set<String> SPANS = Set.of("trigger", "cue", "span", "evidence");

    private final Csv csv;
    private final RecordKind kind;
    private final View view;
    private final boolean all;

    /** @param all whether the reasons of the reading are a column too */
    CsvTable(Appendable out, RecordKind kind, View view, boolean all) {
        this.csv = new Csv(out);
        this.kind = kind;
        this.view = view;
        this.all = all;
    }

    void write(List<Row> rows) throws IOException {
        List<String> head = new ArrayList<>(List.of("kind", "id", "document"));
        if (kind != RecordKind.DOCUMENT) {
            head.addAll(List.of("document_title", "document_outlet", "document_uri"));
        }
        for (RecordKind.Field field : fields()) {
            head.add(field.name());
            String readable = readable(field.name());
            if (readable != null) {
                head.add(readable);
            }
        }
        csv.line(head);
        for (Row row : rows) {
            csv.line(cells(row));
        }
    }

    private List<RecordKind.Field> fields() {
        return kind.fields().stream()
                .filter(field -> all || !field.name().equals("because"))
                .toList();
    }

    /** The name of the column that says in words what a field holds, or null. */
    private @Nullable String readable(String field) {
        if (kind == RecordKind.STATEMENT && field.equals("source")) {
            return "speaker";
        }
        if (SEVERAL.contains(field)) {
            return field + "_names";
        }
        if (SINGLE.contains(field)) {
            return field + "_name";
        }
        if (SPANS.contains(field)) {
            return field + "_text";
        }
        return switch (field) {
            case "voice" -> "voice_name";
            case "content" -> "content_text";
            case "when" -> kind == RecordKind.EVENT_REPORT ? "date" : null;
            case "where" -> "place";
            default -> null;
        };
    }

    private List<@Nullable Object> cells(Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(kind.label());
        cells.add(row.id());
        cells.add(row.document());
        if (kind != RecordKind.DOCUMENT) {
            DocumentEntry document = view.entry(row.document());
            cells.add(document == null ? null : document.title());
            cells.add(document == null ? null : document.outlet());
            cells.add(document == null ? null : document.uri());
        }
        for (RecordKind.Field field : fields()) {
            cells.add(row.get(field.name()));
            if (readable(field.name()) != null) {
                cells.add(words(row, field.name()));
            }
        }
        return cells;
    }

    private @Nullable String words(Row row, String field) {
        if (row.get(field) == null) {
            return null;
        }
        if (kind == RecordKind.STATEMENT && field.equals("source")) {
            return view.speaker(row);
        }
        if (SEVERAL.contains(field)) {
            return String.join("; ", row.texts(field).stream().map(view::actor).toList());
        }
        if (SINGLE.contains(field)) {
            return view.actor(row.text(field));
        }
        return switch (field) {
            case "voice" -> String.join(" in ", view.voices(row.text(field)));
            case "content" -> RecordTable.content(row);
            case "when" -> row.text(field, "edtf");
            case "where" -> row.text(field, "name");
            default -> row.text(field, "text");
        };
    }
}
